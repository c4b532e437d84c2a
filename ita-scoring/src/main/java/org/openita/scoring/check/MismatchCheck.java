package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Scored;

/**
 * Notes where published and computed scores disagree, and which items are suspect.
 *
 * @param composition what each score adds up from
 * @param items how items are measured
 * @param words the words of the notes
 */
record MismatchCheck(Composition composition, MeasuredItems items, Words words) {

    /** Up to so many items are noted one by one where none stands out: the items of one indicator in two parts. */
    private static final int FEW = 6;

    /** Hands over the notes on a result; quick where nothing disagrees. */
    void note(Scored scored, Consumer<Note> notes) {
        if (scored.mismatches().isEmpty()) {
            return;
        }
        Inquiry inquiry = new Inquiry(scored, composition, items);
        for (Mismatch mismatch : scored.mismatches()) {
            note(mismatch, inquiry.suspects(mismatch), notes);
        }
    }

    private void note(Mismatch mismatch, List<Suspect> suspects, Consumer<Note> notes) {
        notes.accept(mismatchNote(mismatch, suspects));
        if (suspects.size() <= FEW) {
            suspects.forEach(suspect -> notes.accept(suspectNote(mismatch.subject(), suspect)));
        }
    }

    private Note mismatchNote(Mismatch mismatch, List<Suspect> suspects) {
        BigDecimal published = mismatch.published().shown();
        BigDecimal computed = mismatch.computed().shown();
        return new Note(
                "published-mismatch",
                words.text("mismatch", words.name(mismatch.subject()), published, computed, blame(suspects)),
                Words.details(
                        "subject",
                        mismatch.subject().id(),
                        "published",
                        published,
                        "computed",
                        computed,
                        "suspects",
                        details(mismatch, suspects)));
    }

    private Text blame(List<Suspect> suspects) {
        return suspects.isEmpty()
                ? words.text("mismatch.figure")
                : words.text("mismatch.suspects", words.names(subjects(suspects)));
    }

    private Note suspectNote(Subject aggregate, Suspect suspect) {
        return new Note(
                "misprint-suspect",
                words.text(
                        "suspect",
                        words.name(suspect.item().subject()),
                        suspect.given(),
                        reason(suspect),
                        remedy(aggregate, suspect)),
                suspect.details(aggregate));
    }

    private Text reason(Suspect suspect) {
        boolean standsOut = suspect.certainty() != Suspect.Certainty.LOW;
        if (standsOut && suspect.respondents().isPresent()) {
            return words.text("suspect.impossible", suspect.respondents().getAsInt());
        }
        return words.text(standsOut ? "suspect.unscorable" : "suspect.possible");
    }

    private Text remedy(Subject aggregate, Suspect suspect) {
        Optional<BigDecimal> fits = suspect.fitting();
        return fits.isPresent()
                ? words.text("suspect.fits", fits.get(), words.name(aggregate))
                : words.text("suspect.compare");
    }

    private static List<Subject> subjects(List<Suspect> suspects) {
        return suspects.stream().map(suspect -> suspect.item().subject()).toList();
    }

    private static List<Object> details(Mismatch mismatch, List<Suspect> suspects) {
        return List.copyOf(suspects.stream()
                .map(suspect -> suspect.details(mismatch.subject()))
                .toList());
    }
}
