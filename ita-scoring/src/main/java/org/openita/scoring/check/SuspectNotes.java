package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.text.Text;

/**
 * Puts suspects into words.
 *
 * @param words the words of the notes
 */
record SuspectNotes(NoteTexts words) {

    Note note(Suspect suspect) {
        return new Note(
                NoteKind.MISPRINT_SUSPECT,
                words.text(
                        "suspect",
                        words.name(suspect.item().subject()),
                        suspect.given(),
                        reason(suspect),
                        remedy(suspect)),
                suspect.details());
    }

    private Text reason(Suspect suspect) {
        if (!suspect.impossible()) {
            return words.text("suspect.possible");
        }
        return suspect.respondents().isPresent()
                ? words.text("suspect.impossible", suspect.respondents().getAsInt())
                : words.text("suspect.unscorable");
    }

    private Text remedy(Suspect suspect) {
        Optional<BigDecimal> fits = suspect.fits();
        List<BigDecimal> candidates = suspect.candidates();
        if (fits.isPresent()) {
            return words.text(
                    "suspect.fits", fits.get(), words.name(suspect.aggregate().orElseThrow()));
        }
        return candidates.isEmpty()
                ? words.text("suspect.compare")
                : words.text("suspect.candidates", list(candidates));
    }

    private static String list(List<BigDecimal> scores) {
        return scores.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
