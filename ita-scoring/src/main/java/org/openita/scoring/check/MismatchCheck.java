package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * Notes where published and computed scores disagree, and which items are suspect.
 *
 * @param composition what each score adds up from
 * @param figures looks for published scores that are misprints themselves
 * @param words the words of the notes
 * @param suspectNotes puts suspects into words
 */
record MismatchCheck(
        Composition composition, PublishedFigureCheck figures, NoteTexts words, SuspectNotes suspectNotes) {

    /** Up to so many items are noted one by one where none stands out: the items of one indicator in two parts. */
    private static final int FEW = 6;

    /** Hands over the notes on a result and answers the suspects noted; quick where nothing disagrees. */
    Set<Subject> note(ScoredAssessment scored, RespondentEstimates estimates, Consumer<Note> notes) {
        if (scored.mismatches().isEmpty()) {
            return Set.of();
        }
        PublishedFigureCheck.Found figures = this.figures.find(scored);
        figures.notes().forEach(notes);
        Set<Subject> noted = new HashSet<>();
        SuspectSearch search = new SuspectSearch(scored, composition, estimates);
        for (Mismatch mismatch : scored.mismatches()) {
            List<Suspect> suspects = search.suspects(mismatch);
            if (figures.explained().contains(mismatch.subject())) {
                Text blame = copied(mismatch, suspects).orElseGet(() -> words.text("mismatch.of-figure"));
                notes.accept(mismatchNote(mismatch, List.of(), blame));
            } else {
                note(mismatch, suspects, notes);
                noted.addAll(subjects(suspects));
            }
        }
        return noted;
    }

    /** Hands over that scores stand in other places, and the mismatches which that explains. */
    void note(CorrectedResult found, Consumer<Note> notes) {
        notes.accept(found.note());
        found.gone().forEach(it -> notes.accept(mismatchNote(it, List.of(), words.text("mismatch.explained"))));
    }

    private void note(Mismatch mismatch, List<Suspect> suspects, Consumer<Note> notes) {
        notes.accept(mismatchNote(mismatch, suspects, blame(mismatch, suspects)));
        if (suspects.size() <= FEW) {
            suspects.forEach(suspect -> notes.accept(suspectNotes.note(suspect)));
        }
    }

    private Note mismatchNote(Mismatch mismatch, List<Suspect> suspects, Text blame) {
        BigDecimal published = mismatch.published().shown();
        BigDecimal computed = mismatch.computed().shown();
        return new Note(
                NoteKind.PUBLISHED_MISMATCH,
                words.text("mismatch", words.name(mismatch.subject()), published, computed, blame),
                NoteTexts.details(
                        "subject",
                        mismatch.subject().id(),
                        "published",
                        published,
                        "computed",
                        computed,
                        "suspects",
                        details(suspects)));
    }

    private Text blame(Mismatch mismatch, List<Suspect> suspects) {
        return copied(mismatch, suspects)
                .orElseGet(() -> suspects.isEmpty()
                        ? words.text("mismatch.figure")
                        : words.text("mismatch.suspects", words.names(subjects(suspects))));
    }

    /** Where a figure is just one of those that it adds up from. */
    private Optional<Text> copied(Mismatch mismatch, List<Suspect> suspects) {
        return suspects.stream()
                .filter(suspect -> suspect.value() == mismatch.published().hundredths())
                .findFirst()
                .map(same ->
                        words.text("mismatch.copied", words.name(same.item().subject())));
    }

    private static List<Subject> subjects(List<Suspect> suspects) {
        return suspects.stream().map(suspect -> suspect.item().subject()).toList();
    }

    private static List<Object> details(List<Suspect> suspects) {
        return List.copyOf(suspects.stream().map(Suspect::details).toList());
    }
}
