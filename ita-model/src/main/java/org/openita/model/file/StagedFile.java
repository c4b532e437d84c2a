package org.openita.model.file;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.file.AtomicFile.Content;

/**
 * A file that is written in full beside its place, and then takes it or is dropped, so that nobody ever reads half of it and many
 * can be ready before the first takes its place.
 *
 * <p>A link is followed: what it leads to is replaced, not the link. A file that is replaced hands on its permissions, also to what is being
 * written. Closing drops what has not taken its place. Not thread-safe.
 */
public final class StagedFile implements Closeable {

    private static final int MOST_LINKS = 40;

    /** What lies beside its place just now. */
    private static final Set<Path> UNDER_WAY = ConcurrentHashMap.newKeySet();

    private final Path place;
    private final Path beside;

    private StagedFile(Path place, Path beside) {
        this.place = place;
        this.beside = beside;
    }

    /**
     * Writes the content beside a file.
     *
     * @throws IOException if it cannot be written, or the file is there and may not be
     */
    public static StagedFile of(Path file, Content content) throws IOException {
        Path place = end(file);
        if (Files.exists(place) && !Files.isWritable(place)) {
            throw new AccessDeniedException(file.toString());
        }
        Path beside = place.resolveSibling(place.getFileName() + "." + UUID.randomUUID() + ".tmp");
        StagedFile staged = new StagedFile(place, beside);
        UNDER_WAY.add(beside);
        try {
            staged.write(content);
            return staged;
        } catch (IOException | RuntimeException | Error e) {
            staged.close();
            throw e;
        }
    }

    /** Where a chain of links ends, also if nothing is there. */
    public static Path end(Path file) throws IOException {
        Path end = file;
        for (int links = 0; links < MOST_LINKS && Files.isSymbolicLink(end); links++) {
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        return end;
    }

    /** Drops whatever any thread has under way: for a program that is about to be ended. */
    public static void dropAll() {
        for (Path each : UNDER_WAY) {
            try {
                Files.deleteIfExists(each);
            } catch (IOException nothingToBeDone) {
                // the program ends, and there is nobody left to tell
            }
        }
    }

    /** Where the content is as long as it has not taken its place. */
    public Path path() {
        return beside;
    }

    /** Takes its place, instead of what may be there. */
    public void replace() throws IOException {
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * Takes its place if nothing is there, not even since a moment ago.
     *
     * @throws FileAlreadyExistsException if something is
     */
    public void create() throws IOException {
        try {
            Files.createLink(place, beside);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException noLinksHere) {
            Files.move(beside, place);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(beside);
        UNDER_WAY.remove(beside);
    }

    private void write(Content content) throws IOException {
        Optional<Set<PosixFilePermission>> before = permissions();
        try (OutputStream out = new BufferedOutputStream(created(before))) {
            content.to(out);
        }
    }

    /** Those of the file that is there; a new one gets what the system gives. */
    private Optional<Set<PosixFilePermission>> permissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        return view == null || !Files.exists(place)
                ? Optional.empty()
                : Optional.of(view.readAttributes().permissions());
    }

    private OutputStream created(Optional<Set<PosixFilePermission>> permissions) throws IOException {
        Set<StandardOpenOption> isNew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (permissions.isEmpty()) {
            return Channels.newOutputStream(Files.newByteChannel(beside, isNew));
        }
        FileAttribute<?> same = PosixFilePermissions.asFileAttribute(permissions.get());
        OutputStream out = Channels.newOutputStream(Files.newByteChannel(beside, isNew, same));
        Files.setPosixFilePermissions(beside, permissions.get()); // the system's mask has taken some away
        return out;
    }
}
