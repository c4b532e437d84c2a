package org.openita.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a pack, wherever they lie. */
sealed interface PackFiles {

    /** How a file is named in messages. */
    String place(String file);

    /** The bytes of a file, at most one more than the limit; empty if there is no such file. */
    Optional<byte[]> read(String file, int limit) throws IOException;

    /** The names of the rule files that lie here, sorted; empty where that cannot be found out. */
    List<String> ruleFiles() throws IOException;

    /** The files of the pack that a name in {@code extends} means, if it is not a built-in one. */
    Optional<PackFiles> beside(String name);

    /** A pack inside the library. */
    record BuiltIn(String name) implements PackFiles {

        @Override
        public String place(String file) {
            return name + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            try (InputStream in = PackFiles.class.getResourceAsStream("packs/" + place(file))) {
                return in == null ? Optional.empty() : Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> ruleFiles() {
            return List.of();
        }

        @Override
        public Optional<PackFiles> beside(String other) {
            return Optional.empty();
        }

        boolean exists() {
            return PackFiles.class.getResource("packs/" + place(PackReader.PACK_FILE)) != null;
        }
    }

    /** A pack in a directory. */
    record Directory(Path directory) implements PackFiles {

        @Override
        public String place(String file) {
            Path name = directory.toAbsolutePath().normalize().getFileName();
            return (name == null ? directory : name) + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            Path path = directory.resolve(file);
            if (!Files.isRegularFile(path)) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> ruleFiles() throws IOException {
            try (Stream<Path> files = Files.list(directory)) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.endsWith(".drl"))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public Optional<PackFiles> beside(String name) {
            Path other = directory.resolve(name).normalize();
            return Files.isDirectory(other) ? Optional.of(new Directory(other)) : Optional.empty();
        }
    }
}
