package org.openita.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a folder as the driver saw them, for executors that do not have it. Immutable, and equal for equal files.
 *
 * @param name the folder's name
 * @param files what is in each, a character a byte, by name
 */
record FolderCopy(String name, TreeMap<String, String> files) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The files right in a folder; those of folders in it, such as cases, no executor needs. */
    static FolderCopy of(Path folder) throws IOException {
        TreeMap<String, String> files = new TreeMap<>();
        for (Path file : in(folder)) {
            files.put(file.getFileName().toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
        }
        return new FolderCopy(folder.toAbsolutePath().normalize().getFileName().toString(), files);
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    /** The files by name. */
    Map<String, byte[]> bytes() {
        return files.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> file.getValue().getBytes(StandardCharsets.ISO_8859_1)));
    }
}
