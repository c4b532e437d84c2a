package org.openita.rules;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.problem.Visible;
import org.openita.rules.language.RuleLimits;

/** The files of a pack, wherever they lie. */
sealed interface PackFiles {

    /** What is the same for the same files, however they were reached. */
    Object identity();

    /** How a file is named in messages. */
    String place(String file);

    /**
     * The bytes of a file, at most one more than the limit; empty if there is no such file.
     *
     * @throws PackFileException if it is no file, or lies elsewhere
     */
    Optional<byte[]> read(String file, int limit) throws IOException;

    /**
     * The names of all files that lie here, sorted; empty where that cannot be found out.
     *
     * @throws PackFileException if there are more than {@link RuleLimits#MOST_ENTRIES}
     */
    List<String> names() throws IOException;

    /** The rule files of folders in this one that are no packs of their own, sorted; they are not read. */
    default List<String> rulesBelow() throws IOException {
        return List.of();
    }

    /**
     * The files of the pack that a name in {@code extends} means, if it is not a built-in one.
     *
     * @throws PackFileException if they seem to lie in this pack, and a link leads elsewhere
     */
    Optional<PackFiles> beside(String name) throws PackFileException;

    /** A pack inside the library. */
    record BuiltIn(String name) implements PackFiles {

        @Override
        public Object identity() {
            return name;
        }

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
        public List<String> names() {
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

    /** A pack on somebody's class path, whose files cannot be listed. */
    record Resources(ClassLoader loader, String folder) implements PackFiles {

        @Override
        public Object identity() {
            return this;
        }

        @Override
        public String place(String file) {
            return folder + "/" + file;
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            try (InputStream in = loader.getResourceAsStream(place(file))) {
                return in == null ? Optional.empty() : Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> names() {
            return List.of();
        }

        @Override
        public Optional<PackFiles> beside(String other) {
            return Optional.empty();
        }
    }

    /** A pack in memory. */
    final class Memory implements PackFiles {

        private final String name;
        private final ImmutableSortedMap<String, byte[]> files;

        Memory(String name, Map<String, byte[]> files) {
            this.name = name;
            this.files = ImmutableSortedMap.copyOf(Maps.transformValues(files, byte[]::clone));
        }

        @Override
        public Object identity() {
            return this;
        }

        @Override
        public String place(String file) {
            return Visible.of(name + "/" + file);
        }

        @Override
        public Optional<byte[]> read(String file, int limit) {
            return Optional.ofNullable(files.get(file))
                    .map(bytes -> Arrays.copyOf(bytes, Math.min(bytes.length, limit + 1)));
        }

        @Override
        public List<String> names() throws IOException {
            if (files.size() > RuleLimits.MOST_ENTRIES) {
                throw new PackFileException("too-many-entries");
            }
            return files.keySet().asList();
        }

        @Override
        public Optional<PackFiles> beside(String other) {
            return Optional.empty();
        }
    }

    /**
     * A pack in a directory, and nowhere else: a link that leads out of it is not followed.
     *
     * @param directory as given
     * @param real the same without links
     */
    record Directory(Path directory, Path real) implements PackFiles {

        /** @throws PackFileException if it is no directory, or may not be read */
        static Directory of(Path directory) throws IOException {
            if (!Files.exists(directory)) {
                throw new PackFileException("no-directory");
            }
            if (!Files.isDirectory(directory)) {
                throw new PackFileException("not-directory");
            }
            return new Directory(directory, directory.toRealPath());
        }

        @Override
        public Object identity() {
            return real;
        }

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
            if (!Files.exists(path) || !path.toRealPath().startsWith(real)) {
                throw new PackFileException("link-outside");
            }
            if (!Files.isRegularFile(path)) {
                throw new PackFileException("not-a-file");
            }
            try (InputStream in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(limit + 1));
            }
        }

        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(directory)) {
                List<String> names = files.limit(RuleLimits.MOST_ENTRIES + 1L)
                        .map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
                if (names.size() > RuleLimits.MOST_ENTRIES) {
                    throw new PackFileException("too-many-entries");
                }
                return names;
            } catch (AccessDeniedException e) {
                throw new PackFileException("unreadable-directory");
            }
        }

        @Override
        public List<String> rulesBelow() throws IOException {
            try (Stream<Path> files = Files.list(directory)) {
                return files.filter(folder -> Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
                        .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                        .filter(folder -> !Files.exists(folder.resolve(PackReader.PACK_FILE)))
                        .limit(RuleLimits.MOST_FILES)
                        .flatMap(Directory::rules)
                        .map(file -> directory.relativize(file).toString().replace('\\', '/'))
                        .sorted()
                        .toList();
            } catch (AccessDeniedException e) {
                return List.of();
            }
        }

        private static Stream<Path> rules(Path folder) {
            try (Stream<Path> files = Files.list(folder)) {
                return files
                        .filter(file -> file.toString().endsWith(PackReader.RULES))
                        .limit(RuleLimits.MOST_FILES)
                        .toList()
                        .stream();
            } catch (IOException e) {
                return Stream.of();
            }
        }

        @Override
        public Optional<PackFiles> beside(String name) throws PackFileException {
            Optional<Directory> other = directory(name);
            if (other.isPresent()
                    && seemsWithin(other.get().directory)
                    && !other.get().real.startsWith(real)) {
                throw new PackFileException("link-outside");
            }
            return other.map(PackFiles.class::cast);
        }

        private Optional<Directory> directory(String name) {
            try {
                return Optional.of(Directory.of(directory.resolve(name).normalize()));
            } catch (IOException | InvalidPathException e) {
                return Optional.empty();
            }
        }

        private boolean seemsWithin(Path other) {
            return other.toAbsolutePath()
                    .normalize()
                    .startsWith(directory.toAbsolutePath().normalize());
        }
    }

    /** A pack that is being edited: some of its files are not as they lie in their directory, and some do not lie there yet. */
    record Edited(Directory saved, Map<String, byte[]> unsaved) implements PackFiles {

        @Override
        public Object identity() {
            return saved.identity();
        }

        @Override
        public String place(String file) {
            return saved.place(file);
        }

        @Override
        public Optional<byte[]> read(String file, int limit) throws IOException {
            byte[] bytes = unsaved.get(file);
            return bytes == null
                    ? saved.read(file, limit)
                    : Optional.of(Arrays.copyOf(bytes, Math.min(bytes.length, limit + 1)));
        }

        @Override
        public List<String> names() throws IOException {
            Stream<String> own = unsaved.keySet().stream().filter(name -> name.indexOf('/') < 0);
            return Stream.concat(own, saved.names().stream())
                    .distinct()
                    .sorted()
                    .toList();
        }

        @Override
        public List<String> rulesBelow() throws IOException {
            return saved.rulesBelow();
        }

        @Override
        public Optional<PackFiles> beside(String name) throws PackFileException {
            return saved.beside(name);
        }
    }
}
