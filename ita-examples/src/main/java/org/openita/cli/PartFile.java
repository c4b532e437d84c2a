package org.openita.cli;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedInputStream;
import org.openita.cli.ManyResults.Begin;
import org.openita.cli.PartState.Mark;
import org.openita.model.file.StagedFile;

/**
 * An output that is written beside its place in {@code NAME.part}, with what it takes to go on after an interruption in {@code
 * NAME.part.state}. Not thread-safe.
 */
final class PartFile implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final Path place;
    private final Path part;
    private final Path state;
    private final CRC32C checksum = new CRC32C();
    private final OutputStream out;
    private final OutputStream marks;
    private long bytes;

    private PartFile(Path place, boolean isNew) throws IOException {
        this.place = place;
        this.part = part(place);
        this.state = state(place);
        StandardOpenOption how = isNew ? StandardOpenOption.TRUNCATE_EXISTING : StandardOpenOption.APPEND;
        this.out = new BufferedOutputStream(
                Files.newOutputStream(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how), BUFFER);
        this.marks = Files.newOutputStream(state, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how);
    }

    /** Begins anew. */
    static PartFile begin(Path file, String run) throws IOException {
        PartFile part = new PartFile(StagedFile.end(file), true);
        part.marks.write((run + "\n").getBytes(StandardCharsets.UTF_8));
        return part;
    }

    /** Goes on behind a mark. */
    static PartFile goOn(Path file, Mark mark) throws IOException {
        Path place = StagedFile.end(file);
        try (FileChannel channel = FileChannel.open(part(place), StandardOpenOption.WRITE)) {
            channel.truncate(mark.bytes());
        }
        PartFile part = new PartFile(place, false);
        part.bytes = mark.bytes();
        part.addUpWhatIsThere();
        return part;
    }

    /** Whether an interrupted run has left one. */
    static boolean isThere(Path file) throws IOException {
        return Files.exists(part(StagedFile.end(file)));
    }

    /** How far an interrupted run came. */
    static Optional<PartState> left(Path file) throws IOException {
        Path place = StagedFile.end(file);
        return Files.exists(part(place)) ? PartState.read(state(place)) : Optional.empty();
    }

    /** The last of the marks up to which the part is as it was written. */
    static Optional<Mark> trusted(Path file, List<Mark> marks) throws IOException {
        Optional<Mark> last = Optional.empty();
        CRC32C found = new CRC32C();
        long read = 0;
        try (InputStream in = new CheckedInputStream(Files.newInputStream(part(StagedFile.end(file))), found)) {
            for (Mark mark : marks) {
                read += in.readNBytes(Math.toIntExact(mark.bytes() - read)).length;
                if (read != mark.bytes() || found.getValue() != mark.checksum()) {
                    return last;
                }
                last = Optional.of(mark);
            }
        }
        return last;
    }

    private void addUpWhatIsThere() throws IOException {
        byte[] some = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(part)) {
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                checksum.update(some, 0, read);
            }
        }
    }

    /** Writes what comes next. */
    void write(byte[] next) throws IOException {
        out.write(next);
        checksum.update(next);
        bytes += next.length;
    }

    /** Notes that everything before a result has been written. */
    void mark(Begin next) throws IOException {
        out.flush();
        marks.write(new Mark(next, bytes, checksum.getValue()).line().getBytes(StandardCharsets.UTF_8));
    }

    /** Notes the engine of a year. */
    void engine(String year, String engine) throws IOException {
        marks.write(PartState.engineLine(year, engine).getBytes(StandardCharsets.UTF_8));
    }

    /** What is made of the part once all is in it. */
    @FunctionalInterface
    interface Making {

        /** Makes a file of the part. */
        void make(Path part, Path file) throws IOException;
    }

    /**
     * Puts the part, or what is made of it, at its place.
     *
     * @param mayReplace whether something may be there
     * @throws FileAlreadyExistsException if something is there that must not be replaced
     */
    void publish(boolean mayReplace, Optional<Making> making) throws IOException {
        close();
        Path ready = making.isPresent() ? made(making.get()) : part;
        if (mayReplace) {
            replace(ready);
        } else {
            create(ready);
        }
        Files.deleteIfExists(ready);
        Files.deleteIfExists(part);
        Files.deleteIfExists(state);
    }

    private Path made(Making making) throws IOException {
        Path made = place.resolveSibling(place.getFileName() + ".part.made");
        Files.deleteIfExists(made);
        making.make(part, made);
        return made;
    }

    private void replace(Path ready) throws IOException {
        try {
            Files.move(ready, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(ready, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void create(Path ready) throws IOException {
        try {
            Files.createLink(place, ready);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.move(ready, place);
        }
    }

    @Override
    public void close() throws IOException {
        out.close();
        marks.close();
    }

    private static Path part(Path place) {
        return place.resolveSibling(place.getFileName() + ".part");
    }

    private static Path state(Path place) {
        return place.resolveSibling(place.getFileName() + ".part.state");
    }
}
