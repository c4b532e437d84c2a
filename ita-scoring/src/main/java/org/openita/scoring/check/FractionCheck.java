package org.openita.scoring.check;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.score.Score;

/**
 * Notes scores that were given as fractions of one: 0.95 for 95.
 *
 * @param words the words of the notes
 */
record FractionCheck(NoteTexts words) {

    private static final long ONE = 100;

    /** Fewer may be as low as that. */
    private static final int FEWEST = 3;

    void note(Assessment assessment, Consumer<Note> notes) {
        note("items", assessment.items(), notes);
        note("published", assessment.published(), notes);
    }

    private void note(String section, Map<String, Score> scores, Consumer<Note> notes) {
        int low = 0;
        for (Score score : scores.values()) {
            if (score.isPresent() && score.hundredths() > ONE) {
                return;
            }
            low += score.isPresent() && score.hundredths() > 0 ? 1 : 0;
        }
        if (low >= FEWEST) {
            List<String> subjects = scores.keySet().stream().sorted().toList();
            notes.accept(new Note(
                    NoteKind.FRACTION_SCORES,
                    words.text("fraction", low, section),
                    NoteTexts.details("section", section, "subjects", subjects, "confidence", "high")));
        }
    }
}
