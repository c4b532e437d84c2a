package org.openita.scoring.output;

import org.openita.model.finding.Note;

/** What stands before a note on a screen. */
final class NoteMark {

    private NoteMark() {}

    static String of(Note note) {
        return note.isDoubt() ? "! " : "· ";
    }
}
