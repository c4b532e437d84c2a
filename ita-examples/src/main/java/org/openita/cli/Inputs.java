package org.openita.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a run reads, whatever for: no output may be any of it, under whatever name. Not thread-safe. */
final class Inputs {

    private static final Path STANDARD_INPUT = Path.of("/dev/stdin");
    private static final String PACK_FILE = "pack.json";
    private static final Set<String> READ_IN_PACKS = Set.of("drl", "json", "properties", "yaml", "yml");
    private static final int DEEPEST = 8;

    private final List<Path> files = new ArrayList<>();
    private final List<Path> packs = new ArrayList<>();

    /** Those that a run reads by these names. */
    static Inputs of(Collection<String> names) {
        return new Inputs().and(paths(names));
    }

    /** Where these names lead; {@code -} is what standard input leads to. */
    static List<Path> paths(Collection<String> names) {
        return names.stream()
                .map(name -> name.equals("-") ? STANDARD_INPUT : FileNames.path(name))
                .toList();
    }

    /** With others, read for whatever. */
    Inputs and(Collection<Path> more) {
        files.addAll(more);
        return this;
    }

    /** With rule packs, and those beside them, which they may extend; names of built-in packs read nothing. */
    Inputs andPacks(Collection<String> names) {
        names.stream().map(FileNames::path).filter(Files::isDirectory).forEach(packs::add);
        return this;
    }

    /** Whether a file that is there is one that is read: by that name or any other, through links or not. */
    boolean hold(Path file) throws IOException {
        for (Path input : files) {
            if (Files.exists(input) && (Files.isSameFile(input, file) || isInFolder(input, file))) {
                return true;
            }
        }
        for (Path pack : packs) {
            if (isIn(pack, file)) {
                return true;
            }
        }
        return false;
    }

    /** Of a folder the files that lie right in it are read. */
    private static boolean isInFolder(Path folder, Path file) throws IOException {
        return Files.isDirectory(folder)
                && folder.toRealPath().equals(file.toRealPath().getParent());
    }

    private static boolean isIn(Path pack, Path file) throws IOException {
        Path real = pack.toRealPath();
        Path around = real.getParent() == null ? real : real.getParent();
        try (Stream<Path> beside = Files.list(around)) {
            for (Path each : beside.toList()) {
                boolean isPack = each.equals(real) || Files.exists(each.resolve(PACK_FILE));
                if (isPack && holds(each, file)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(Path pack, Path file) throws IOException {
        try (Stream<Path> inside = Files.walk(pack, DEEPEST)) {
            for (Path each : inside.filter(Inputs::isRead).toList()) {
                if (Files.isSameFile(each, file)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isRead(Path file) {
        String name = String.valueOf(file.getFileName());
        return READ_IN_PACKS.contains(name.substring(name.lastIndexOf('.') + 1)) && Files.isRegularFile(file);
    }
}
