package org.openita.rules;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonReader;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.rules.PackFile.Named;
import org.openita.rules.RulePack.RuleFile;
import org.openita.rules.language.HiddenCharacters;
import org.openita.rules.language.MessageFile;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;

/** Reads packs and what they extend, built in or from directories. */
final class PackReader {

    static final String PACK_FILE = "pack.json";

    static final String RULES = ".drl";
    private static final Pattern RULE_FILE = Pattern.compile("[^/\\\\:\\p{Cntrl}]++(?<=\\.drl)");
    private static final Pattern BUILT_IN_NAME = Pattern.compile("[a-z0-9-]++");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** What lies inside the library stays as it is, so that it is read once. By name: a record's hash is slow to set up. */
    private static final ConcurrentMap<String, RulePack> BUILT_IN = new ConcurrentHashMap<>();

    private final ProblemLog log = RuleProblems.log();
    private final List<Object> open = new ArrayList<>();
    private int bytesRead;

    private PackReader() {}

    static RulePack builtIn(FiscalYear year) {
        PackFiles.BuiltIn files = new PackFiles.BuiltIn(year.toString());
        if (!files.exists()) {
            throw new IllegalArgumentException("No rule pack is built in for fiscal year " + year
                    + "; give one with ItaEngine.builder().pack(directory)");
        }
        return new PackReader().readOnce(files).orElseThrow();
    }

    static RulePack load(Path directory) {
        return load(directory, Map.of());
    }

    static RulePack load(Path directory, Map<String, byte[]> unsaved) {
        PackReader reader = new PackReader();
        try {
            PackFiles.Directory saved = PackFiles.Directory.of(directory);
            return reader.readOrThrow(unsaved.isEmpty() ? saved : new PackFiles.Edited(saved, unsaved));
        } catch (IOException e) {
            reader.add(Place.of(directory.toString()), e);
            reader.log.throwIfAny();
            throw new IllegalStateException("Not told: " + directory, e);
        }
    }

    /** Whether a pack lies inside the library, where nobody can change it. */
    @SuppressWarnings("ReferenceEquality") // an equal pack may lie outside
    static boolean isBuiltIn(RulePack pack) {
        return BUILT_IN.containsValue(pack);
    }

    /** Whether a pack is that which lies inside the library for a year. */
    @SuppressWarnings("ReferenceEquality") // an equal pack may lie outside
    static boolean isBuiltInOf(FiscalYear year, RulePack pack) {
        return BUILT_IN.get(year.toString()) == pack;
    }

    /** The pack of files, and of what it extends; empty if anything is wrong with it, which is noted. */
    static Optional<RulePack> noting(PackFiles files, ProblemLog log) {
        PackReader reader = new PackReader();
        Optional<RulePack> pack = reader.checked(files);
        log.addAll(reader.log.problems());
        return pack.filter(read -> reader.log.isEmpty());
    }

    /** What is said of files that cannot be read. */
    static String slip(IOException e) {
        return e instanceof PackFileException slip ? slip.slip() : "unreadable";
    }

    /** Of files that are wrong, what is wrong with them belongs to the fingerprint: some have no hash. */
    static String fingerprint(Path directory) {
        PackReader reader = new PackReader();
        PackHash all = new PackHash();
        Optional<RulePack> pack = reader.readOrTell(directory);
        while (pack.isPresent()) {
            all.add(pack.get().hash(), new byte[0]);
            pack = pack.get().base();
        }
        reader.log.problems().forEach(problem -> all.add(problem.toString(), new byte[0]));
        return all.hex();
    }

    private Optional<RulePack> readOrTell(Path directory) {
        try {
            return read(PackFiles.Directory.of(directory));
        } catch (IOException e) {
            add(Place.of(directory.toString()), e);
            return Optional.empty();
        }
    }

    private RulePack readOrThrow(PackFiles files) {
        Optional<RulePack> pack = checked(files);
        log.throwIfAny();
        return pack.orElseThrow();
    }

    private Optional<RulePack> checked(PackFiles files) {
        Optional<RulePack> pack = read(files);
        if (log.isEmpty()) {
            pack.ifPresent(this::checkTexts);
        } else {
            pack.ifPresent(this::readRules);
        }
        return pack;
    }

    /** Whoever has to mend the files of a pack should hear at once of what is wrong with its rules. */
    private void readRules(RulePack pack) {
        pack.ruleFiles().forEach(file -> Parser.parse(file.name(), file.text(), log));
    }

    private void checkTexts(RulePack pack) {
        List<RulePack> chain = new ArrayList<>();
        for (Optional<RulePack> at = Optional.of(pack);
                at.isPresent();
                at = at.get().base()) {
            chain.add(0, at.get());
        }
        Messages together = Messages.of(Map.of(), Map.of());
        for (RulePack each : chain) {
            together = together.overlaidBy(each.messages());
        }
        WholeTexts.check(chain, together, () -> rules(chain), log);
    }

    private static List<Rule> rules(List<RulePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.ruleFiles().stream())
                .flatMap(file -> Parser.parse(file.name(), file.text(), RuleProblems.log()).stream())
                .toList();
    }

    private Optional<RulePack> read(PackFiles files) {
        return files instanceof PackFiles.BuiltIn builtIn ? readOnce(builtIn) : readFiles(files);
    }

    private Optional<RulePack> readOnce(PackFiles.BuiltIn files) {
        Optional<RulePack> known = Optional.ofNullable(BUILT_IN.get(files.name()));
        return known.isPresent() ? known : new PackReader().readAlone(files);
    }

    /** By a reader of its own, so that nothing of who asks for it first is counted or kept with it. */
    private Optional<RulePack> readAlone(PackFiles.BuiltIn files) {
        Optional<RulePack> pack = readFiles(files);
        log.throwIfAny();
        pack.ifPresent(read -> BUILT_IN.put(files.name(), read));
        return pack;
    }

    private Optional<RulePack> readFiles(PackFiles files) {
        PackHash hash = new PackHash();
        return packFile(files, hash).map(pack -> read(files, pack, hash));
    }

    private RulePack read(PackFiles files, PackFile pack, PackHash hash) {
        open.add(files.identity());
        Optional<RulePack> base = pack.base().flatMap(name -> base(files, name));
        open.remove(files.identity());
        List<RuleFile> rules = ruleFiles(files, pack, hash);
        List<RulePack.MessageFile> messageFiles = new ArrayList<>();
        MessageFile thai = messages(files, "th", hash, messageFiles);
        MessageFile english = messages(files, "en", hash, messageFiles);
        return new RulePack(
                pack.name(),
                pack.version(),
                pack.years(),
                base,
                rules,
                Messages.of(thai.texts(), english.texts()),
                messageFiles,
                files.place(PACK_FILE),
                hash.hex(),
                pack.yearsPlace(),
                pack.levels());
    }

    private Optional<PackFile> packFile(PackFiles files, PackHash hash) {
        Optional<byte[]> bytes = bytes(files, PACK_FILE);
        if (bytes.isEmpty()) {
            if (log.isEmpty()) {
                log.add(Place.of(files.place(PACK_FILE)), "no-pack");
            }
            return Optional.empty();
        }
        hash.add(PACK_FILE, bytes.get());
        ProblemLog ofForm = new ProblemLog();
        Optional<Json> json =
                new JsonReader().read(new ByteArrayInputStream(bytes.get()), files.place(PACK_FILE), ofForm);
        log.addAll(ofForm.problems());
        return json.flatMap(read -> PackFile.of(read, log));
    }

    private Optional<RulePack> base(PackFiles files, Named name) {
        PackFiles.BuiltIn builtIn = new PackFiles.BuiltIn(name.name());
        Optional<PackFiles> base = BUILT_IN_NAME.matcher(name.name()).matches() && builtIn.exists()
                ? Optional.of(builtIn)
                : beside(files, name);
        if (base.isEmpty()) {
            if (!log.hasAnyAt(name.place())) {
                log.add(name.place(), "unknown-base", name.name());
            }
        } else if (open.contains(base.get().identity())) {
            log.add(name.place(), "extends-itself", name.name());
            return Optional.empty();
        } else if (open.size() >= RuleLimits.MOST_BASES) {
            log.add(name.place(), "too-many-bases", RuleLimits.MOST_BASES);
            return Optional.empty();
        }
        return base.flatMap(this::read).filter(read -> isNotTooFar(read, name));
    }

    /** What is built in comes from the cache or not, and either way counts. */
    private boolean isNotTooFar(RulePack base, Named name) {
        boolean fine = open.size() + chain(base) <= RuleLimits.MOST_BASES;
        if (!fine && log.isEmpty()) {
            log.add(name.place(), "too-many-bases", RuleLimits.MOST_BASES);
        }
        return fine;
    }

    /** How many packs a pack is with those that it extends. */
    private static int chain(RulePack pack) {
        return 1 + pack.base().map(PackReader::chain).orElse(0);
    }

    private Optional<PackFiles> beside(PackFiles files, Named name) {
        try {
            return files.beside(name.name());
        } catch (PackFileException slip) {
            add(name.place(), slip);
            return Optional.empty();
        }
    }

    private List<RuleFile> ruleFiles(PackFiles files, PackFile pack, PackHash hash) {
        List<RuleFile> rules = new ArrayList<>();
        for (Named file : names(files, pack)) {
            Optional<String> text = text(files, file.name(), hash);
            text.ifPresent(read -> rules.add(new RuleFile(files.place(file.name()), read)));
            if (text.isEmpty() && !log.hasAnyIn(files.place(file.name()))) {
                log.add(file.place(), "no-file", file.name());
            }
        }
        return rules;
    }

    private List<Named> names(PackFiles files, PackFile pack) {
        List<Named> names = pack.ruleFiles().isEmpty() ? listed(files) : pack.ruleFiles();
        if (names.size() > RuleLimits.MOST_FILES) {
            log.add(Place.of(files.place(PACK_FILE)), "too-many-files", names.size(), RuleLimits.MOST_FILES);
            return List.of();
        }
        return names.stream().filter(this::isRuleFile).toList();
    }

    private boolean isRuleFile(Named file) {
        boolean fine = RULE_FILE.matcher(file.name()).matches()
                && HiddenCharacters.firstIn(file.name()).isEmpty();
        if (!fine && !log.hasAnyAt(file.place())) {
            log.add(file.place(), "bad-file-name", file.name());
        }
        return fine;
    }

    private List<Named> listed(PackFiles files) {
        try {
            List<String> names = files.names();
            names.forEach(name -> UnreadFile.of(name)
                    .ifPresent(unread -> log.add(Place.of(files.place(name)), unread.slip(), name, unread.name())));
            files.rulesBelow().forEach(name -> log.add(Place.of(files.place(name)), "rules-below", name));
            return names.stream()
                    .filter(name -> name.endsWith(RULES))
                    .map(name -> new Named(name, Place.of(files.place(name))))
                    .toList();
        } catch (IOException e) {
            add(Place.of(files.place(PACK_FILE)), e);
            return List.of();
        }
    }

    private MessageFile messages(
            PackFiles files, String language, PackHash hash, List<RulePack.MessageFile> messageFiles) {
        String file = "messages_" + language + ".properties";
        Optional<String> text = text(files, file, hash);
        text.ifPresent(present -> messageFiles.add(new RulePack.MessageFile(language, files.place(file), present)));
        return MessageFile.parse(files.place(file), text.orElse(""), log);
    }

    /** The text of a file without its byte order mark; empty if there is no such file or it cannot be read. */
    private Optional<String> text(PackFiles files, String file, PackHash hash) {
        Optional<byte[]> bytes = bytes(files, file);
        bytes.ifPresent(present -> hash.add(file, present));
        return bytes.flatMap(present -> decode(present, files.place(file)));
    }

    private Optional<String> decode(byte[] bytes, String source) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            log.add(Place.at(source, text, text.length()), "not-utf8");
            return Optional.empty();
        }
        String decoded = text.toString();
        return Optional.of(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
    }

    private Optional<byte[]> bytes(PackFiles files, String file) {
        try {
            Optional<byte[]> bytes = files.read(file, RuleLimits.LARGEST_FILE);
            int size = bytes.map(present -> present.length).orElse(0);
            bytesRead += size;
            if (size > RuleLimits.LARGEST_FILE) {
                log.add(Place.of(files.place(file)), "too-large", RuleLimits.LARGEST_FILE);
                return Optional.empty();
            }
            if (bytesRead > RuleLimits.LARGEST_PACK) {
                log.add(Place.of(files.place(file)), "too-large-together", RuleLimits.LARGEST_PACK);
                return Optional.empty();
            }
            return bytes;
        } catch (IOException e) {
            add(Place.of(files.place(file)), e);
            return Optional.empty();
        }
    }

    private void add(Place place, IOException e) {
        log.add(place, slip(e));
    }
}
