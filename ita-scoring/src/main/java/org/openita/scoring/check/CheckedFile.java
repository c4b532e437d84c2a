package org.openita.scoring.check;

import java.util.List;
import org.openita.model.finding.Note;

/**
 * A file and what its reader should know about the figures in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file as the user named it
 * @param notes what is missing, doubtful or impossible; empty where there is nothing to note
 */
public record CheckedFile(String file, List<Note> notes) {

    public CheckedFile {
        notes = List.copyOf(notes);
    }
}
