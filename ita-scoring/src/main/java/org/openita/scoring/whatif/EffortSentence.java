package org.openita.scoring.whatif;

import org.openita.model.score.SubjectNames;
import org.openita.model.text.Text;

/** Says how many steps of people a way takes. */
final class EffortSentence {

    private EffortSentence() {}

    static Text of(Effort effort, SubjectNames names) {
        return WhatIf.WORDS.text(
                effort.isGiven() ? "effort" : "effort.estimated",
                names.name(effort.answeredBy()),
                effort.steps(),
                effort.respondents(),
                effort.step());
    }
}
