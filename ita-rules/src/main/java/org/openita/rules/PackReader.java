package org.openita.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack.MessageFile;
import org.openita.rules.RulePack.RuleFile;
import org.openita.rules.language.Slips;

/** Reads packs and what they extend, built in or from directories. */
final class PackReader {

    static final String PACK_FILE = "pack.json";

    /** A thousand rules are about a quarter of this. */
    private static final int LARGEST_FILE = 1 << 20;

    private static final List<String> LANGUAGES = List.of("th", "en");

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What lies inside the library stays as it is, so that it is read once. */
    private static final ConcurrentMap<PackFiles.BuiltIn, RulePack> BUILT_IN = new ConcurrentHashMap<>();

    private final Slips slips = new Slips();
    private final List<PackFiles> open = new ArrayList<>();

    private PackReader() {}

    static RulePack builtIn(FiscalYear year) {
        PackFiles.BuiltIn files = new PackFiles.BuiltIn(year.toString());
        if (!files.exists()) {
            throw new IllegalArgumentException("No rule pack is built in for fiscal year " + year
                    + "; give one with ItaEngine.builder().pack(directory)");
        }
        return new PackReader().readOrThrow(files);
    }

    static RulePack load(Path directory) {
        return new PackReader().readOrThrow(new PackFiles.Directory(directory));
    }

    /** Of files that are wrong, what is wrong with them belongs to the fingerprint: some have no hash. */
    static String fingerprint(Path directory) {
        PackReader reader = new PackReader();
        PackHash all = new PackHash();
        Optional<RulePack> pack = reader.read(new PackFiles.Directory(directory));
        while (pack.isPresent()) {
            all.add(pack.get().hash(), new byte[0]);
            pack = pack.get().base();
        }
        reader.slips.problems().forEach(problem -> all.add(problem.toString(), new byte[0]));
        return all.hex();
    }

    private RulePack readOrThrow(PackFiles files) {
        Optional<RulePack> pack = read(files);
        slips.throwIfAny();
        return pack.orElseThrow();
    }

    private Optional<RulePack> read(PackFiles files) {
        return files instanceof PackFiles.BuiltIn builtIn ? readOnce(builtIn) : readFiles(files);
    }

    private Optional<RulePack> readOnce(PackFiles.BuiltIn files) {
        Optional<RulePack> known = Optional.ofNullable(BUILT_IN.get(files));
        return known.isPresent() ? known : readFiles(files).map(pack -> kept(files, pack));
    }

    private RulePack kept(PackFiles.BuiltIn files, RulePack pack) {
        if (slips.problems().isEmpty()) {
            BUILT_IN.put(files, pack);
        }
        return pack;
    }

    private Optional<RulePack> readFiles(PackFiles files) {
        PackHash hash = new PackHash();
        Optional<PackFile> packFile = packFile(files, hash);
        if (packFile.isEmpty()) {
            return Optional.empty();
        }
        PackFile pack = packFile.get();
        open.add(files);
        Optional<RulePack> base = pack.base().flatMap(name -> base(files, name));
        open.remove(files);
        List<RuleFile> rules = ruleFiles(files, pack, hash);
        List<MessageFile> messages = messageFiles(files, hash);
        return Optional.of(new RulePack(
                pack.name(),
                pack.version(),
                pack.fiscalYears(),
                base,
                rules,
                Messages.of(messages("th", messages), messages("en", messages)),
                messages,
                files.place(PACK_FILE),
                hash.hex()));
    }

    private Optional<PackFile> packFile(PackFiles files, PackHash hash) {
        Optional<byte[]> bytes = bytes(files, PACK_FILE);
        if (bytes.isEmpty()) {
            slips.add(Place.of(files.place(PACK_FILE)), "no-pack");
            return Optional.empty();
        }
        hash.add(PACK_FILE, bytes.get());
        ProblemLog log = new ProblemLog();
        Optional<Json> json = new JsonReader().read(new ByteArrayInputStream(bytes.get()), files.place(PACK_FILE), log);
        log.problems().forEach(slips::add);
        return json.map(read -> PackFile.of(read, slips));
    }

    private Optional<RulePack> base(PackFiles files, String name) {
        PackFiles.BuiltIn builtIn = new PackFiles.BuiltIn(name);
        Optional<PackFiles> base = isName(name) && builtIn.exists() ? Optional.of(builtIn) : files.beside(name);
        if (base.isEmpty()) {
            slips.add(Place.of(files.place(PACK_FILE)), "unknown-base", name);
        } else if (open.contains(base.get())) {
            slips.add(Place.of(files.place(PACK_FILE)), "extends-itself", name);
            return Optional.empty();
        }
        return base.flatMap(this::read);
    }

    /** A built-in pack's name leads nowhere else. */
    private static boolean isName(String name) {
        return name.matches("[a-z0-9-]+");
    }

    private List<RuleFile> ruleFiles(PackFiles files, PackFile pack, PackHash hash) {
        List<RuleFile> rules = new ArrayList<>();
        for (String file : names(files, pack)) {
            text(files, file, hash)
                    .ifPresentOrElse(
                            text -> rules.add(new RuleFile(files.place(file), text)),
                            () -> slips.add(Place.of(files.place(PACK_FILE)), "no-file", file));
        }
        return rules;
    }

    private List<String> names(PackFiles files, PackFile pack) {
        try {
            return pack.ruleFiles().isEmpty() ? files.ruleFiles() : pack.ruleFiles();
        } catch (IOException e) {
            slips.add(Place.of(files.place(PACK_FILE)), "unreadable");
            return List.of();
        }
    }

    private List<MessageFile> messageFiles(PackFiles files, PackHash hash) {
        List<MessageFile> messages = new ArrayList<>();
        for (String language : LANGUAGES) {
            String file = "messages_" + language + ".properties";
            text(files, file, hash).ifPresent(text -> messages.add(new MessageFile(language, files.place(file), text)));
        }
        return messages;
    }

    private Map<String, String> messages(String language, List<MessageFile> files) {
        return files.stream()
                .filter(file -> file.language().equals(language))
                .findFirst()
                .map(this::messages)
                .orElse(Map.of());
    }

    private Map<String, String> messages(MessageFile file) {
        try {
            return Messages.parse(new StringReader(file.text()));
        } catch (IllegalArgumentException | IOException e) {
            slips.add(Place.of(file.name()), "bad-properties");
            return Map.of();
        }
    }

    /** The text of a file without its byte order mark; empty if there is no such file. */
    private Optional<String> text(PackFiles files, String file, PackHash hash) {
        Optional<byte[]> bytes = bytes(files, file);
        bytes.ifPresent(present -> hash.add(file, present));
        return bytes.map(present -> decode(present, files.place(file)));
    }

    private String decode(byte[] bytes, String place) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            slips.add(Place.of(place), "not-utf8");
            return "";
        }
    }

    private Optional<byte[]> bytes(PackFiles files, String file) {
        try {
            Optional<byte[]> bytes = files.read(file, LARGEST_FILE);
            if (bytes.filter(present -> present.length > LARGEST_FILE).isPresent()) {
                slips.add(Place.of(files.place(file)), "too-large", LARGEST_FILE);
                return Optional.of(new byte[0]);
            }
            return bytes;
        } catch (IOException e) {
            slips.add(Place.of(files.place(file)), "unreadable");
            return Optional.of(new byte[0]);
        }
    }
}
