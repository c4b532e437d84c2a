package org.openita.scoring.output;

import java.util.List;
import org.openita.model.json.JsonWriter;
import org.openita.scoring.check.CheckedFile;

/**
 * Writes what was noted in files as JSON: {@code {"file": …, "notes": […]}} a file, each note as in an analysis.
 *
 * <p>The text is UTF-8 once it is encoded so, and ends with a line feed.
 */
public final class CheckJson {

    private CheckJson() {}

    /** One file, as a JSON object. */
    public static String of(CheckedFile file) {
        return JsonWriter.pretty(json -> write(json, file));
    }

    /** Several files, as a JSON array of what {@link #of} writes. */
    public static String ofAll(List<CheckedFile> files) {
        return JsonWriter.pretty(json -> json.array(all -> files.forEach(file -> write(all, file))));
    }

    private static void write(JsonWriter json, CheckedFile checked) {
        json.object(members -> {
            members.text("file", checked.file());
            checked.agency().ifPresent(name -> members.text("agency", name));
            members.array("notes", notes -> checked.notes().forEach(note -> NoteJson.write(notes, note)));
        });
    }
}
