package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.standing.Standing;

/**
 * Tells what is weak from what is good and can become better: a score is weak that is below what its part or instrument is asked to
 * reach. Immutable and thread-safe.
 */
final class Weakness {

    private final ScoreSheet scores;
    private final Standing standing;

    Weakness(ScoreSheet scores, Standing standing) {
        this.scores = scores;
        this.standing = standing;
    }

    /** Whether an action is planned since something is weak; where nothing is asked of its instrument, it is. */
    boolean isIn(Action action) {
        return action.because().stream().map(Because::subject).anyMatch(this::is);
    }

    /** Whether a subject falls short, and of more than the mark of excellence. */
    boolean is(String subject) {
        return standing.shortOf(subject)
                .filter(mark -> bound(subject)
                        .map(bound -> scores.of(subject).shown().compareTo(bound) < 0)
                        .orElse(true))
                .isPresent();
    }

    private Optional<BigDecimal> bound(String subject) {
        return above(subject).flatMap(each -> standing.first(each).stream()).findFirst();
    }

    /** The part or instrument that a score counts in, then the components of its instrument. */
    private Stream<String> above(String subject) {
        Framework framework = scores.framework();
        Stream<String> part = framework.findSubject(subject).flatMap(Subject::part).map(Part::id).stream();
        Optional<String> instrument = framework
                .itemOf(subject)
                .map(Item::instrument)
                .or(() -> framework
                        .findSubject(subject)
                        .flatMap(Subject::instrument)
                        .map(each -> each.id()));
        return Stream.of(
                        part,
                        instrument.stream(),
                        instrument.flatMap(framework::instrument).stream()
                                .flatMap(each -> each.parts().stream().map(Part::id)))
                .flatMap(all -> all);
    }
}
