package org.openita.report.draft;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;

/** Which printed scores are probably misprints, so that a table does not repeat them without a word. */
final class MisprintStars {

    private static final String STAR = "*";

    private final ChapterContext pages;
    private final ImmutableMap<String, Note> bySubject;

    MisprintStars(ChapterContext pages) {
        this.pages = pages;
        this.bySubject = pages.analysis().notes().stream()
                .filter(MisprintStars::blamesAScore)
                .collect(ImmutableMap.toImmutableMap(MisprintStars::subject, note -> note, (first, again) -> first));
    }

    private static boolean blamesAScore(Note note) {
        return note.is(NoteKind.MISPRINT_SUSPECT) && !note.isUnsure();
    }

    private static String subject(Note note) {
        return String.valueOf(note.details().get("subject"));
    }

    /** The id of an item or of one of its parts, starred if a score of it is in doubt. */
    String starred(String written, List<String> subjects) {
        return subjects.stream().anyMatch(bySubject::containsKey) ? written + STAR : written;
    }

    /** Says below a table why some of its items are starred. */
    void explain(List<String> subjects) {
        subjects.stream()
                .flatMap(subject -> Optional.ofNullable(bySubject.get(subject)).stream())
                .forEach(note -> pages.small(STAR + " " + pages.words().in(note.text())));
    }
}
