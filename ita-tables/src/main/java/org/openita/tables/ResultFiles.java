package org.openita.tables;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.archive.PackedFiles;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.grid.TemporaryCopy;
import org.openita.tables.text.ThaiText;

/**
 * Reads the files of a folder, or of a zip file, each like one that was named. Folders within a folder and zip files within a zip
 * file are not opened. Not thread-safe.
 */
final class ResultFiles {

    /** A file and how it is called where it lies. */
    record Member(String name, ResultFile file) {}

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** What systems and programs leave beside files: nobody's results. */
    private static final Pattern LITTER = Pattern.compile(
            "(^|.*/)(\\.[^/]*|~\\$[^/]*|Thumbs\\.db|desktop\\.ini)|__MACOSX/.*", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLASHES = Pattern.compile("[/\\\\]");

    private final String name;
    private final BiFunction<byte[], String, ResultFile> reader;
    private final List<Member> members = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Text> unread = new ArrayList<>();
    private long read;

    private ResultFiles(String name, BiFunction<byte[], String, ResultFile> reader) {
        this.name = name;
        this.reader = reader;
    }

    /**
     * The files of a folder.
     *
     * @param name what problems call it
     * @param reader reads the bytes of a file under a name
     */
    static ResultFile in(Path folder, String name, BiFunction<byte[], String, ResultFile> reader) {
        ResultFiles files = new ResultFiles(name, reader);
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.limit(TableLimits.PARTS + 1L).sorted().toList();
            files.each(found.size(), () -> found.forEach(files::file));
        } catch (IOException | java.io.UncheckedIOException e) {
            files.problems.add(UnreadableFile.problem(name, new IOException(e)));
        }
        return files.all();
    }

    /**
     * The files of a zip file.
     *
     * @param name what problems call it
     * @param reader reads the bytes of a file under a name
     */
    static ResultFile in(byte[] zip, String name, BiFunction<byte[], String, ResultFile> reader) {
        ResultFiles files = new ResultFiles(name, reader);
        try (PackedFiles packed = PackedFiles.of(zip)) {
            files.each(packed.size(), () -> packed.files().forEach(entry -> files.packed(packed, entry)));
        } catch (TemporaryCopy.FailedException e) {
            files.problems.addAll(GridProblems.noRoom(name).problems());
        } catch (IOException | RuntimeException e) {
            boolean isLocked = String.valueOf(e.getMessage()).contains("encrypted");
            files.problems.add(TEXTS.problem(Place.of(name), isLocked ? "archive-locked" : "archive-damaged"));
        }
        return files.all();
    }

    private void each(int number, Runnable reading) {
        if (number > TableLimits.PARTS) {
            Text found = TEXTS.text("many-files", String.format(Locale.ROOT, "%,d", TableLimits.PARTS));
            problems.addAll(GridProblems.beyond(Place.of(name), found, TableLimits.PARTS)
                    .problems());
        } else {
            reading.run();
        }
    }

    private void file(Path file) {
        String called = String.valueOf(file.getFileName());
        if (LITTER.matcher(called).matches() || !Files.isRegularFile(file)) {
            unread.add(Text.same(path(called)));
            return;
        }
        try {
            long size = Files.size(file);
            take(
                    called,
                    size > TableLimits.BYTES || read + size > TableLimits.UNPACKED
                            ? Optional.empty()
                            : Optional.of(Files.readAllBytes(file)));
        } catch (IOException e) {
            problems.add(UnreadableFile.problem(path(called), e));
        }
    }

    private void packed(PackedFiles packed, ZipEntry entry) {
        String called = PackedFiles.name(entry);
        if (LITTER.matcher(called).matches()) {
            unread.add(Text.same(path(called)));
            return;
        }
        try {
            take(called, packed.content(entry));
        } catch (IOException | RuntimeException e) {
            problems.add(TEXTS.problem(Place.of(path(called)), "archive-damaged"));
        }
    }

    private void take(String called, Optional<byte[]> bytes) {
        if (bytes.isEmpty()) {
            problems.addAll(GridProblems.tooLong(path(called)).problems());
            return;
        }
        read += bytes.get().length;
        members.add(new Member(called, reader.apply(bytes.get(), path(called))));
    }

    private String path(String called) {
        return name.endsWith("/") ? name + called : name + "/" + called;
    }

    private ResultFile all() {
        if (members.isEmpty() && problems.isEmpty()) {
            problems.add(TEXTS.problem(Place.of(name), "no-files"));
        }
        return new ResultFile(members, problems, unread);
    }

    /** Writes the rows that were not taken, each file under its own name in a zip file. */
    static void writeRejected(List<Member> members, OutputStream out, Locale language) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        Set<String> names = new HashSet<>();
        for (Member member : members) {
            if (member.file().rejectedRows() > 0) {
                zip.putNextEntry(new ZipEntry(unique(member.name(), names)));
                member.file().writeRejected(new Unclosed(zip), language);
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    private static String unique(String name, Set<String> names) {
        String harmless = SLASHES.splitAsStream(name)
                .filter(part -> !part.isEmpty() && !part.startsWith(".") && !part.endsWith(":"))
                .collect(Collectors.joining("/"));
        String unique = harmless;
        for (int i = 2; !names.add(unique); i++) {
            unique = i + "-" + harmless;
        }
        return unique;
    }

    /** Whoever writes a file closes it, but the zip file goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
