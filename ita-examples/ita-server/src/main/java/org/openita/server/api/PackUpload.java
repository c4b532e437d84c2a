package org.openita.server.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.openita.model.json.Json;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.server.call.ServerTexts;
import org.openita.server.call.Upload;

/**
 * The files of a rule pack that came with a request, by their names: a zip file, or JSON with a text a name, {@code {"pack.json": "…",
 * "rules.drl": "…"}}. They stay in memory; a name that leads elsewhere is refused, and no more is unpacked than a pack may be large,
 * whatever the file says of itself.
 *
 * @param name what problems call the pack
 * @param files the files
 */
record PackUpload(String name, Map<String, byte[]> files) {

    private static final int MOST_FILES = 500;
    private static final int LARGEST = 8 << 20;
    private static final String PACK_FILE = "pack.json";

    /**
     * Reads the files.
     *
     * @throws InputException if they cannot be read, or are too many or too large
     */
    static PackUpload of(Upload upload) throws IOException {
        try (InputStream in = upload.open()) {
            byte[] bytes = in.readAllBytes();
            boolean isZip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
            Map<String, byte[]> files = isZip ? unpacked(upload) : written(upload, bytes);
            return new PackUpload(stem(upload.name()), withoutFolder(files));
        }
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The texts of its files, for what reads cases. */
    Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        files.forEach((file, bytes) -> texts.put(file, decoded(file, bytes)));
        return texts;
    }

    private static String decoded(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ServerTexts.refused(file, "pack-not-text");
        }
    }

    private static Map<String, byte[]> unpacked(Upload upload) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        long left = LARGEST;
        try (ZipInputStream zip = new ZipInputStream(upload.open(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes((int) left + 1);
                left -= bytes.length;
                add(upload, entry.getName(), bytes, left, files);
            }
        } catch (ZipException | IllegalArgumentException e) {
            throw ServerTexts.refused(upload.name(), "pack-not-zip");
        }
        return files;
    }

    private static void add(Upload upload, String name, byte[] bytes, long left, Map<String, byte[]> files) {
        if (left < 0 || files.size() >= MOST_FILES) {
            throw ServerTexts.refused(upload.name(), "pack-too-large", MOST_FILES, LARGEST >> 20);
        }
        boolean leadsElsewhere = name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf(':') >= 0
                || List.of(name.split("/", -1)).contains("..");
        if (leadsElsewhere || files.put(name, bytes) != null) {
            throw ServerTexts.refused(upload.name(), "pack-odd-name", name);
        }
    }

    private static Map<String, byte[]> written(Upload upload, byte[] bytes) {
        ProblemLog log = new ProblemLog();
        Optional<Json> document = new JsonReader().parse(decoded(upload.name(), bytes), upload.name(), log);
        log.throwIfAny();
        if (!(document.orElseThrow() instanceof JsonObject object)) {
            throw ServerTexts.refused(upload.name(), "pack-no-files");
        }
        Map<String, byte[]> files = new TreeMap<>();
        object.members().forEach((name, member) -> {
            if (!(member.value() instanceof JsonText text)) {
                throw ServerTexts.refused(upload.name(), "pack-no-files");
            }
            add(upload, name, text.value().getBytes(StandardCharsets.UTF_8), 0, files);
        });
        return files;
    }

    /** Who packs a folder packs its name too. */
    private static Map<String, byte[]> withoutFolder(Map<String, byte[]> files) {
        Optional<String> folder = files.keySet().stream()
                .filter(name -> name.endsWith("/" + PACK_FILE) && name.indexOf('/') == name.lastIndexOf('/'))
                .findFirst()
                .map(name -> name.substring(0, name.indexOf('/') + 1));
        if (files.containsKey(PACK_FILE) || folder.isEmpty()) {
            return files;
        }
        Map<String, byte[]> inside = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (name.startsWith(folder.get())) {
                inside.put(name.substring(folder.get().length()), bytes);
            }
        });
        return inside;
    }
}
