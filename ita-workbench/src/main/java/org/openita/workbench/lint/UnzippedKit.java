package org.openita.workbench.lint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.rules.language.RuleLimits;

/**
 * The kit of a zip file as a directory that lasts as long as it is looked through: what a kit is made of as it is, and of other files
 * the names.
 *
 * <p>The zip file has been read as a kit before, which refuses names that lead elsewhere, and more entries than a kit may have. No
 * entry is unpacked further than a file may be large.
 */
final class UnzippedKit implements AutoCloseable {

    private static final List<String> READ = List.of(".json", ".drl", ".properties", ".yaml");
    private static final String FOLDER_END = "/";

    private final Path temporary;
    private final Path directory;

    private UnzippedKit(Path temporary, Path directory) {
        this.temporary = temporary;
        this.directory = directory;
    }

    /** @throws InputException if it is no zip file that holds a kit, or cannot be unpacked */
    static UnzippedKit of(Path zip, YearKits beside) {
        beside.read(zip);
        try {
            Path temporary = Files.createTempDirectory("ita-kit");
            UnzippedKit kit = new UnzippedKit(temporary, temporary.resolve(String.valueOf(zip.getFileName())));
            kit.unpack(zip);
            return kit;
        } catch (IOException e) {
            throw new InputException(List.of(UnreadableFile.problem(zip.toString(), e)));
        }
    }

    /** Where it lies, under the name of the zip file. */
    Path directory() {
        return directory;
    }

    @Override
    public void close() {
        try (Stream<Path> files = Files.walk(temporary)) {
            files.sorted(Comparator.reverseOrder()).forEach(UnzippedKit::delete);
        } catch (IOException e) {
            delete(temporary);
        }
    }

    private void unpack(Path zip) throws IOException {
        try (ZipFile file = new ZipFile(zip.toFile(), StandardCharsets.UTF_8)) {
            List<String> names = file.stream().map(ZipEntry::getName).toList();
            String folder = YearKit.folder(names.stream()).orElse("");
            for (String name : names) {
                if (name.startsWith(folder) && !name.endsWith(FOLDER_END)) {
                    unpack(file, name, directory.resolve(name.substring(folder.length())));
                }
            }
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void unpack(ZipFile zip, String name, Path to) throws IOException {
        Path place = to.normalize();
        if (!place.startsWith(directory) || Files.exists(place)) {
            return;
        }
        Files.createDirectories(place.resolveSibling("."));
        try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
            boolean isRead = READ.stream().anyMatch(name::endsWith);
            Files.write(place, isRead ? in.readNBytes(RuleLimits.LARGEST_FILE + 1) : new byte[0]);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException leftToTheSystem) {
            file.toFile().deleteOnExit();
        }
    }
}
