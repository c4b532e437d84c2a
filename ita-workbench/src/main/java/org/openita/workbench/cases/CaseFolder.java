package org.openita.workbench.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.problem.Visible;
import org.openita.rules.RulePack;

/** Where the files of a pack and its cases lie: in a directory, or inside the library. */
sealed interface CaseFolder {

    /** The folder of cases within a pack. */
    String CASES = "cases";

    /** How a file of the pack is named in messages. */
    String place(String file);

    /**
     * The bytes of a file of the pack, at most one more than the limit; empty if there is no such file.
     *
     * @throws Unfit if it is no file, or a link that leads out of the pack
     */
    Optional<byte[]> read(String file, int limit) throws IOException;

    /**
     * The names of what lies in the folder of cases, sorted; empty where that cannot be found out.
     *
     * @throws Unfit if it is no folder, or a link that leads out of the pack: the names there are nobody's business
     */
    List<String> list() throws IOException;

    /** The folder of the pack that a name in {@code extends} means, if there is one. */
    Optional<CaseFolder> base(String name);

    /** Something that is not what it should be; the slip says what. */
    final class Unfit extends IOException {

        private static final long serialVersionUID = 1L;

        private final String slip;

        Unfit(String slip) {
            super(slip);
            this.slip = slip;
        }

        String slip() {
            return slip;
        }
    }

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
            return Visible.of((name == null ? directory : name) + "/" + file);
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            Path path = directory.resolve(file);
            if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                return Optional.empty();
            }
            requireWithin(path);
            if (!Files.isRegularFile(path)) {
                throw new Unfit("not-a-file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> list() throws IOException {
            Path folder = directory.resolve(CASES);
            if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
                return List.of();
            }
            requireWithin(folder);
            if (!Files.isDirectory(folder)) {
                throw new Unfit("not-a-folder");
            }
            try (Stream<Path> files = Files.list(folder)) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            }
        }

        private void requireWithin(Path path) throws IOException {
            if (!Files.exists(path) || !path.toRealPath().startsWith(directory.toRealPath())) {
                throw new Unfit("link-outside");
            }
        }

        @Override
        public Optional<CaseFolder> base(String name) {
            Optional<CaseFolder> builtIn = builtIn(name);
            Path other = directory.resolve(name).normalize();
            return builtIn.isPresent() || !Files.isDirectory(other) ? builtIn : Optional.of(new Directory(other));
        }
    }

    /**
     * A pack that is being edited, over what lies in its directory if it has one.
     *
     * @param name how it is named in messages
     * @param unsaved texts of its files by their names
     */
    record Edited(String name, Optional<CaseFolder> saved, Map<String, String> unsaved) implements CaseFolder {

        private static final String BELOW = CASES + "/";

        @Override
        public String place(String file) {
            return saved.map(folder -> folder.place(file)).orElseGet(() -> Visible.of(name + "/" + file));
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            String text = unsaved.get(file);
            if (text == null) {
                return saved.isPresent() ? saved.get().read(file, limit) : Optional.empty();
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Optional.of(Arrays.copyOf(bytes, Math.min(bytes.length, limit + 1)));
        }

        @Override
        public List<String> list() throws IOException {
            Stream<String> own = unsaved.keySet().stream()
                    .filter(file -> file.startsWith(BELOW))
                    .map(file -> file.substring(BELOW.length()));
            List<String> below = saved.isPresent() ? saved.get().list() : List.of();
            return Stream.concat(own, below.stream()).distinct().sorted().toList();
        }

        @Override
        public Optional<CaseFolder> base(String base) {
            return saved.isPresent() ? saved.get().base(base) : CaseFolder.builtIn(base);
        }
    }
}
