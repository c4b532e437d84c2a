package org.openita.scoring.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Note;

/**
 * A file and what its reader should know about the figures in it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param file the file as the user named it, and within a table where the result stands
 * @param notes what is missing, doubtful or impossible; empty where there is nothing to note
 * @param agency whose result it is, where the file holds results of several
 * @param cells where scores stand in a workbook, such as {@code C16}, by their subjects
 */
public record CheckedFile(String file, List<Note> notes, Optional<String> agency, Map<String, String> cells) {

    public CheckedFile {
        notes = List.copyOf(notes);
        cells = Map.copyOf(cells);
    }

    /** A file with one result, which stands in no workbook. */
    public CheckedFile(String file, List<Note> notes) {
        this(file, notes, Optional.empty(), Map.of());
    }

    /** The cells of the scores that a note is about; empty where they stand in none. */
    public List<String> cells(Note note) {
        return note.subjects().stream()
                .flatMap(subject -> Stream.ofNullable(cells.get(subject)))
                .distinct()
                .toList();
    }
}
