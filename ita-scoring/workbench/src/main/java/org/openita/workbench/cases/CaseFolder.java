package org.openita.workbench.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.rules.RulePack;

/** Where the files of a pack and its cases lie: in a directory, or inside the library. */
sealed interface CaseFolder {

    /** The folder of cases within a pack. */
    String CASES = "cases";

    /** How a file of the pack is named in messages. */
    String place(String file);

    /** The bytes of a file of the pack, at most one more than the limit; empty if there is no such file within the pack. */
    Optional<byte[]> read(String file, int limit) throws IOException;

    /** The names of what lies in the folder of cases, sorted; empty where that cannot be found out. */
    List<String> list() throws IOException;

    /** The folder of the pack that a name in {@code extends} means, if there is one. */
    Optional<CaseFolder> base(String name);

    /** The folder of a built-in pack, if there is one of this name. */
    static Optional<CaseFolder> builtIn(String name) {
        boolean exists =
                name.matches("[a-z0-9-]+") && RulePack.class.getResource("packs/" + name + "/pack.json") != null;
        return exists ? Optional.of(new BuiltIn(name)) : Optional.empty();
    }

    /** A pack inside the library. */
    record BuiltIn(String name) implements CaseFolder {

        @Override
        public String place(String file) {
            return name + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            try (InputStream in = RulePack.class.getResourceAsStream("packs/" + place(file))) {
                return in == null ? Optional.empty() : Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> list() {
            return List.of();
        }

        @Override
        public Optional<CaseFolder> base(String base) {
            return builtIn(base);
        }
    }

    /** A pack in a directory; what a symbolic link leads to outside of it is no file of the pack. */
    record Directory(Path directory) implements CaseFolder {

        @Override
        public String place(String file) {
            Path name = directory.toAbsolutePath().normalize().getFileName();
            return (name == null ? directory : name) + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            Path path = directory.resolve(file);
            if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(directory.toRealPath())) {
                return Optional.empty();
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> list() throws IOException {
            Path folder = directory.resolve(CASES);
            if (!Files.isDirectory(folder)) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            }
        }

        @Override
        public Optional<CaseFolder> base(String name) {
            Optional<CaseFolder> builtIn = builtIn(name);
            Path other = directory.resolve(name).normalize();
            return builtIn.isPresent() || !Files.isDirectory(other) ? builtIn : Optional.of(new Directory(other));
        }
    }
}
