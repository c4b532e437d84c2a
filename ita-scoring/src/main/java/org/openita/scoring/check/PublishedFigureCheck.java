package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Looks for published figures that are misprints themselves: two that stand in each other's row, or one without which everything
 * published above it comes out.
 *
 * @param test adds up what is tried
 * @param words the words of the notes
 */
record PublishedFigureCheck(CorrectionTest test, NoteTexts words) {

    /**
     * What was found.
     *
     * @param notes on the figures
     * @param explained the subjects whose mismatch they explain
     */
    record Found(List<Note> notes, Set<Subject> explained) {

        static final Found NOTHING = new Found(List.of(), Set.of());
    }

    /** What is found of a result; quick where nothing disagrees. */
    Found find(ScoredAssessment scored) {
        if (scored.mismatches().size() < 2) {
            return Found.NOTHING;
        }
        List<Found> exchanged = exchanged(scored);
        return joined(exchanged.isEmpty() ? misprinted(scored) : exchanged);
    }

    private static Found joined(List<Found> found) {
        return new Found(
                found.stream().flatMap(each -> each.notes().stream()).toList(),
                found.stream().flatMap(each -> each.explained().stream()).collect(Collectors.toSet()));
    }

    private List<Found> exchanged(ScoredAssessment scored) {
        List<Mismatch> mismatches = scored.mismatches();
        ImmutableList.Builder<Found> found = ImmutableList.builder();
        for (int i = 0; i < mismatches.size(); i++) {
            for (int j = i + 1; j < mismatches.size(); j++) {
                Mismatch one = mismatches.get(i);
                Mismatch other = mismatches.get(j);
                if (!Mismatch.areApart(one.published(), other.computed())
                        && !Mismatch.areApart(other.published(), one.computed())) {
                    found.add(new Found(List.of(note(one, other)), explained(scored, one, other)));
                }
            }
        }
        return found.build();
    }

    /** The mismatches that are no more without both figures, where nothing new is contradicted. */
    private Set<Subject> explained(ScoredAssessment scored, Mismatch one, Mismatch other) {
        ScoredAssessment without = test.score(
                new ScoreCorrection(scored).withoutPublished(one.subject()).withoutPublished(other.subject()));
        return CorrectionTest.isConsistent(scored, without)
                ? CorrectionTest.gone(scored, without).stream()
                        .map(Mismatch::subject)
                        .collect(Collectors.toSet())
                : Set.of(one.subject(), other.subject());
    }

    private List<Found> misprinted(ScoredAssessment scored) {
        List<Found> found = new ArrayList<>();
        for (Mismatch mismatch : scored.mismatches()) {
            ScoredAssessment without = test.score(new ScoreCorrection(scored).withoutPublished(mismatch.subject()));
            List<Subject> gone = CorrectionTest.gone(scored, without).stream()
                    .map(Mismatch::subject)
                    .toList();
            if (gone.size() > 1 && CorrectionTest.isConsistent(scored, without)) {
                found.add(new Found(List.of(note(mismatch, gone)), Set.copyOf(gone)));
            }
        }
        return found.size() == 1 ? found : List.of();
    }

    private Note note(Mismatch one, Mismatch other) {
        BigDecimal first = one.published().shown();
        BigDecimal second = other.published().shown();
        return new Note(
                NoteKind.SCORES_EXCHANGED,
                words.text(
                        "exchanged.published", words.name(one.subject()), first, words.name(other.subject()), second),
                NoteTexts.details(
                        "subjects",
                        List.of(one.subject().id(), other.subject().id()),
                        "values",
                        List.of(first, second),
                        "confidence",
                        "high"));
    }

    private Note note(Mismatch mismatch, List<Subject> gone) {
        List<Subject> above = gone.stream()
                .filter(subject -> !subject.equals(mismatch.subject()))
                .toList();
        BigDecimal published = mismatch.published().shown();
        BigDecimal fits = mismatch.computed().shown();
        return new Note(
                NoteKind.MISPRINT_SUSPECT,
                words.text("suspect.published", words.name(mismatch.subject()), published, fits, words.names(above)),
                NoteTexts.details(
                        "subject",
                        mismatch.subject().id(),
                        "value",
                        published,
                        "fits",
                        fits,
                        "confidence",
                        "high",
                        "aggregate",
                        above.get(0).id()));
    }
}
