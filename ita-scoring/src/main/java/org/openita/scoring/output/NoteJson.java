package org.openita.scoring.output;

import org.openita.model.finding.Note;
import org.openita.model.json.JsonWriter;

/** Writes a note: its kind, its text in both languages, and its details as members beside them. */
final class NoteJson {

    private NoteJson() {}

    static void write(JsonWriter notes, Note note) {
        notes.object(members -> {
            members.text("kind", note.kind());
            members.text("text", note.text());
            DetailsJson.write(members, note.details());
        });
    }
}
