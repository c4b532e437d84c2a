package org.openita.scoring.check;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.framework.Framework;
import org.openita.model.framework.MinimumSample;

/** Notes where fewer people answered than are expected to; how many did must have been given. */
final class FewRespondentsCheck {

    private final Framework framework;
    private final NoteTexts words;

    FewRespondentsCheck(Framework framework, NoteTexts words) {
        this.framework = framework;
        this.words = words;
    }

    void note(Assessment assessment, Consumer<Note> notes) {
        for (MinimumSample sample : framework.samples().values()) {
            Integer respondents = assessment.respondents().get(sample.subject());
            if (respondents != null && respondents < sample.least()) {
                notes.accept(note(sample, respondents));
            }
        }
    }

    private Note note(MinimumSample sample, int respondents) {
        String confidence = sample.provenance().confidence().label();
        return new Note(
                NoteKind.FEW_RESPONDENTS,
                words.text(
                        "few",
                        words.name(framework.subject(sample.subject())),
                        respondents,
                        sample.least(),
                        confidence,
                        words.text("few.source." + confidence)),
                NoteTexts.details(
                        "subject", sample.subject(),
                        "respondents", BigDecimal.valueOf(respondents),
                        "least", BigDecimal.valueOf(sample.least()),
                        "source", sample.provenance().source(),
                        "confidence", confidence));
    }
}
