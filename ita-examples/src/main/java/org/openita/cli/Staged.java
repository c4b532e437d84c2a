package org.openita.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.openita.model.file.AtomicFile;
import org.openita.model.file.AtomicFile.Content;
import org.openita.model.file.StagedFile;

/**
 * An output that is ready beside its place.
 *
 * @param output what it is
 * @param file what is ready; nothing where its place is no file
 * @param found what was at its place when it was made
 */
record Staged(Output output, Optional<StagedFile> file, Found found) {

    enum Found {
        NOTHING,
        REPLACEABLE,
        THE_SAME,
        ANOTHER,
        NO_FILE
    }

    /** @throws IOException if it cannot be written */
    static Staged of(Output output, boolean isForced) throws IOException {
        Path path = FileNames.path(output.name());
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            return new Staged(output, Optional.empty(), Found.NO_FILE);
        }
        StagedFile file = StagedFile.of(path, output.content());
        try {
            return new Staged(output, Optional.of(file), found(path, file, output, isForced));
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    private static Found found(Path path, StagedFile file, Output output, boolean isForced) throws IOException {
        if (!Files.exists(path)) {
            return Found.NOTHING;
        }
        if (SameContent.of(path, file.path())) {
            return Found.THE_SAME;
        }
        boolean isReplaceable = isForced || Files.size(path) == 0 || isEarlier(path, output);
        return isReplaceable ? Found.REPLACEABLE : Found.ANOTHER;
    }

    private static boolean isEarlier(Path path, Output output) throws IOException {
        for (Content earlier : output.earlier()) {
            try (StagedFile again = StagedFile.of(path, earlier)) {
                if (SameContent.of(path, again.path())) {
                    return true;
                }
            }
        }
        return false;
    }

    boolean isInTheWay() {
        return found == Found.ANOTHER;
    }

    /** Puts it at its place; whether it was not there already. */
    boolean publish() throws IOException {
        switch (found) {
            case NOTHING -> file.orElseThrow().create();
            case REPLACEABLE -> file.orElseThrow().replace();
            case NO_FILE -> AtomicFile.write(FileNames.path(output.name()), output.content());
            default -> {}
        }
        return found != Found.THE_SAME;
    }

    /** Takes away what has not been put at its place. */
    void drop() {
        try {
            if (file.isPresent()) {
                file.get().close();
            }
        } catch (IOException nothingToBeDone) {
            // it is beside its place under a name that says it is temporary
        }
    }
}
