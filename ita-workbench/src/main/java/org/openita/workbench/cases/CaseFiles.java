package org.openita.workbench.cases;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.workbench.cases.CaseFolder.Unfit;

/**
 * The case files of a pack as texts, and the results that its cases may start from.
 *
 * <p>A built-in pack names its case files under {@code cases} in its pack.json, because a jar cannot be listed; of a directory
 * every file in {@code cases/} counts, unless its pack.json names them.
 */
final class CaseFiles {

    private static final String PACK_FILE = "pack.json";
    private static final String YAML = ".yaml";
    private static final String JSON = ".json";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** No chain of packs is so long, unless it goes round in a circle. */
    private static final int MOST_BASES = 16;

    private final CaseFolder folder;
    private final ProblemLog log;
    private final Optional<JsonObject> pack;
    private int bytesRead;

    CaseFiles(CaseFolder folder, ProblemLog log) {
        this.folder = folder;
        this.log = log;
        this.pack = pack(folder);
    }

    /** A file as read. */
    record TextFile(String name, String text) {}

    /** All case files, in order. */
    List<TextFile> all() {
        List<TextFile> files = new ArrayList<>();
        List<String> names = names();
        if (names.size() > CaseLimits.MOST_FILES) {
            log.add(Place.of(place()), "too-many-files", names.size(), CaseLimits.MOST_FILES);
            return files;
        }
        for (String name : names) {
            String file = CaseFolder.CASES + "/" + name;
            int before = log.count();
            Optional<String> text = text(folder, file);
            if (text.isPresent()) {
                files.add(new TextFile(folder.place(file), text.get()));
            } else if (log.count() == before) {
                log.add(Place.of(folder.place(file)), "no-file");
            }
            if (bytesRead > CaseLimits.LARGEST) {
                return files; // one bound passed is one thing to tell
            }
        }
        return files;
    }

    /** The result {@code cases/NAME.json} of this pack or of one that it extends, the nearest first. */
    Optional<TextFile> result(String name) {
        Optional<CaseFolder> at = Optional.of(folder);
        for (int i = 0; i < MOST_BASES && at.isPresent(); i++) {
            CaseFolder here = at.get();
            String file = CaseFolder.CASES + "/" + name + JSON;
            Optional<String> text = text(here, file);
            if (text.isPresent()) {
                return text.map(found -> new TextFile(here.place(file), found));
            }
            at = pack(here).flatMap(CaseFiles::base).flatMap(here::base);
        }
        return Optional.empty();
    }

    /** The files of the pack that this one extends. */
    Optional<CaseFiles> base() {
        return pack.flatMap(CaseFiles::base).flatMap(folder::base).map(base -> new CaseFiles(base, log));
    }

    /** Whether there is any case file. */
    boolean hasCases() {
        return !names().isEmpty();
    }

    /** How the pack is named in messages. */
    String place() {
        return folder.place(CaseFolder.CASES);
    }

    private List<String> names() {
        List<String> named =
                pack.map(CaseFiles::named).orElse(List.of()).stream().distinct().toList();
        return named.isEmpty() ? listed() : named;
    }

    private List<String> listed() {
        try {
            List<String> names = new ArrayList<>();
            for (String name : folder.list()) {
                if (name.endsWith(YAML)) {
                    names.add(name);
                } else if (!name.endsWith(JSON)) {
                    log.add(Place.of(folder.place(CaseFolder.CASES + "/" + name)), "no-case-file");
                }
            }
            return names;
        } catch (IOException e) {
            log.add(Place.of(place()), e instanceof Unfit unfit ? unfit.slip() : "unreadable");
            return List.of();
        }
    }

    private static List<String> named(JsonObject pack) {
        return pack.get(CaseFolder.CASES).stream()
                .filter(JsonArray.class::isInstance)
                .flatMap(array -> ((JsonArray) array).elements().stream())
                .filter(JsonText.class::isInstance)
                .map(text -> ((JsonText) text).value())
                .toList();
    }

    private static Optional<String> base(JsonObject pack) {
        return pack.get("extends").filter(JsonText.class::isInstance).map(text -> ((JsonText) text).value());
    }

    /** What is wrong with a pack.json is told by those who read the rules. */
    private static Optional<JsonObject> pack(CaseFolder folder) {
        try {
            Optional<byte[]> bytes = folder.read(PACK_FILE, CaseLimits.LARGEST);
            Optional<Json> json = bytes.flatMap(
                    present -> new JsonReader().read(new ByteArrayInputStream(present), PACK_FILE, new ProblemLog()));
            return json.filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The text of a file; empty if there is none, or if what is there cannot be read, which is a slip. A result that is not the pack's
     * own is told where it is named: there is none.
     */
    private Optional<String> text(CaseFolder from, String file) {
        String place = from.place(file);
        try {
            Optional<byte[]> bytes = from.read(file, CaseLimits.LARGEST);
            int size = bytes.map(present -> present.length).orElse(0);
            bytesRead = Math.min(bytesRead + size, CaseLimits.LARGEST + 1);
            if (bytesRead > CaseLimits.LARGEST) {
                String slip = size > CaseLimits.LARGEST ? "too-large" : "too-large-together";
                log.add(Place.of(place), slip, CaseLimits.LARGEST);
                return Optional.empty();
            }
            return bytes.flatMap(present -> decode(present, place));
        } catch (IOException e) {
            if (!(e instanceof Unfit && file.endsWith(JSON))) {
                log.add(Place.of(place), e instanceof Unfit unfit ? unfit.slip() : "unreadable");
            }
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] bytes, String place) {
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            log.add(Place.at(place, text, text.length()), "not-utf8");
            return Optional.empty();
        }
        String decoded = text.toString();
        return Optional.of(decoded.startsWith(BYTE_ORDER_MARK) ? decoded.substring(1) : decoded);
    }
}
