package org.openita.scoring.report;

import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;

/** What of this year's subjects meant the same in earlier years. Immutable and thread-safe. */
final class YearEquivalence {

    private final Framework framework;

    YearEquivalence(Framework framework) {
        this.framework = framework;
    }

    /** The score of one of this year's subjects in another year's analysis; missing where it meant something else. */
    Score in(Analysis other, String subject) {
        return same(other, subject).map(other.scores()::of).orElse(Score.MISSING);
    }

    private Optional<Subject> same(Analysis other, String subject) {
        return framework
                .findSubject(subject)
                .flatMap(known -> known.in(other.scores().framework()));
    }
}
