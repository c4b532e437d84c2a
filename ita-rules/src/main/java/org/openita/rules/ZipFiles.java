package org.openita.rules;

import com.google.common.base.CharMatcher;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.openita.rules.language.RuleLimits;

/**
 * Reads the files of a year kit from a zip or jar file into memory: of the folder that holds its framework, those that kits have.
 *
 * <p>No more is unpacked than a kit may be large, whatever the file says of itself.
 */
final class ZipFiles {

    private static final CharMatcher ODD = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\\:"));
    private static final List<String> READ = List.of(".json", ".drl", ".properties");

    private ZipFiles() {}

    /** @throws PackFileException if it is no zip file, holds no kit, or unpacks to more than a kit may */
    static PackFiles of(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return new PackFiles.Memory(String.valueOf(file.getFileName()), files(zip));
        } catch (ZipException | IllegalArgumentException e) {
            throw new PackFileException("kit-not-zip");
        }
    }

    private static Map<String, byte[]> files(ZipFile zip) throws IOException {
        if (zip.size() > RuleLimits.MOST_ENTRIES) {
            throw new PackFileException("kit-zip-too-many");
        }
        List<? extends ZipEntry> entries = zip.stream().toList();
        if (entries.stream().map(ZipEntry::getName).anyMatch(ZipFiles::leadsElsewhere)) {
            throw new PackFileException("kit-zip-leads-out");
        }
        String folder = YearKit.folder(entries.stream().map(ZipEntry::getName))
                .orElseThrow(() -> new PackFileException("kit-zip-without"));
        Map<String, byte[]> files = new HashMap<>();
        int size = 0;
        for (ZipEntry entry : entries) {
            String name = entry.getName();
            if (name.startsWith(folder) && isRead(name.substring(folder.length()))) {
                byte[] bytes = bytes(zip, entry);
                size += bytes.length;
                if (size > RuleLimits.LARGEST_PACK || files.put(name.substring(folder.length()), bytes) != null) {
                    throw new PackFileException(size > RuleLimits.LARGEST_PACK ? "kit-zip-too-large" : "kit-zip-twice");
                }
            }
        }
        return files;
    }

    private static byte[] bytes(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return in.readNBytes(RuleLimits.LARGEST_FILE + 1);
        }
    }

    private static boolean isRead(String name) {
        return name.indexOf('/') < 0 && READ.stream().anyMatch(name::endsWith);
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/") || List.of(name.split("/", -1)).contains("..") || ODD.matchesAnyOf(name);
    }
}
