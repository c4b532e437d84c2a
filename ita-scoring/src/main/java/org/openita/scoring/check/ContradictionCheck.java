package org.openita.scoring.check;

import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.scoring.arithmetic.Bounds;
import org.openita.scoring.arithmetic.Contradiction;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Notes scores that what is known below them does not allow, where too much is missing to add it up.
 *
 * @param bounds what known scores leave possible
 * @param words the words of the notes
 */
record ContradictionCheck(Bounds bounds, NoteTexts words) {

    /** Hands over the notes on a result; what adds up to something else is told as a mismatch already. */
    void note(ScoredAssessment scored, Consumer<Note> notes) {
        if (!scored.assessment().published().isEmpty()) {
            bounds.contradictions(scored.sheet()).stream()
                    .filter(found -> found.given().isPresent() && isApart(found))
                    .filter(found -> isNews(found, scored))
                    .map(found -> note(found, Contribution.isPublished(found.subject(), scored)))
                    .forEach(notes);
        }
    }

    /** A score that is no contradiction at the nearer bound is none. */
    private static boolean isApart(Contradiction found) {
        return Mismatch.areApart(found.given(), found.least()) && Mismatch.areApart(found.given(), found.most());
    }

    /** What adds up is right or told already; what is worked out from scores that were told of says nothing more. */
    private static boolean isNews(Contradiction found, ScoredAssessment scored) {
        boolean isOpen = found.members().stream()
                .anyMatch(member -> scored.sheet().of(member).isMissing());
        boolean arePublished = found.members().stream().allMatch(member -> Contribution.isPublished(member, scored));
        boolean isTold =
                scored.mismatches().stream().anyMatch(told -> told.subject().equals(found.subject()));
        return (isOpen || arePublished) && !isTold;
    }

    private Note note(Contradiction found, boolean isPublished) {
        return new Note(
                NoteKind.PUBLISHED_MISMATCH,
                words.text(
                        isPublished ? "contradiction" : "contradiction.parts",
                        words.name(found.subject()),
                        found.given().shown(),
                        found.least().shown(),
                        found.most().shown()),
                NoteTexts.details(
                        "subject",
                        found.subject().id(),
                        isPublished ? "published" : "computed",
                        found.given().shown(),
                        "least",
                        found.least().shown(),
                        "most",
                        found.most().shown()));
    }
}
