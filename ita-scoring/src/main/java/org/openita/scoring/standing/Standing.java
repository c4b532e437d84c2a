package org.openita.scoring.standing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.Thresholds.Steps;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.result.AnalysisView;

/**
 * Compares an agency's scores with the thresholds of the rules.
 *
 * <p>Everything that says of a score that it is below a figure, in words, marks, tables or charts, asks here. A score can be below
 * several figures; a reader is told one: the lowest that it is asked to reach and does not, which is the next on its way. Where it
 * reaches all of those, it is what the rules found it to fall short of for this agency.
 *
 * <p>Immutable and thread-safe.
 */
public final class Standing {

    private final ScoreSheet scores;
    private final Thresholds thresholds;
    private final FoundShortfalls found;

    private Standing(AnalysisView analysis) {
        this.scores = analysis.scores();
        this.thresholds = analysis.thresholds();
        this.found = FoundShortfalls.of(analysis);
    }

    /** Returns the standing of an analysis's scores. */
    public static Standing of(AnalysisView analysis) {
        return new Standing(analysis);
    }

    /**
     * Returns the threshold that a subject falls short of, in points; empty where it falls short of none or has no
     * score.
     */
    public Optional<BigDecimal> shortOf(String subject) {
        return score(subject)
                .flatMap(score -> lowest(steps(subject).asked(), isAbove(score)).or(() -> found.of(subject)));
    }

    /**
     * Returns the threshold that a subject should reach: the one it falls short of, else the highest. Empty where the
     * rules ask nothing of it.
     */
    public Optional<BigDecimal> asked(String subject) {
        List<BigDecimal> asked = steps(subject).asked();
        return score(subject).flatMap(score -> lowest(asked, isAbove(score))).or(() -> highest(asked.stream()));
    }

    /** Returns the next mark of a score: the threshold it falls short of, else the lowest mark above it. */
    public Optional<BigDecimal> ahead(String subject) {
        return shortOf(subject)
                .or(() -> score(subject).flatMap(score -> lowest(steps(subject).all(), isAbove(score))));
    }

    /** The highest mark that a score has reached. */
    public Optional<BigDecimal> reached(String subject) {
        return score(subject)
                .flatMap(score -> highest(
                        steps(subject).all().stream().filter(isAbove(score).negate())));
    }

    /** The last of a subject's marks: whoever reaches it has none ahead. */
    public Optional<BigDecimal> excellent(String subject) {
        return highest(steps(subject).all().stream());
    }

    /** The first of a subject's marks, which is asked of it whatever its score is. */
    public Optional<BigDecimal> first(String subject) {
        return steps(subject).asked().stream().findFirst();
    }

    /** From how many points on two parts are far apart; empty where no rule says so. */
    public Optional<BigDecimal> gap() {
        return thresholds.gap();
    }

    /** Items that fall short, from the lowest score upwards. */
    public List<String> shortItems() {
        return scores.framework().subjects().values().stream()
                .filter(subject -> subject.kind() == Subject.Kind.ITEM)
                .map(Subject::id)
                .filter(subject -> shortOf(subject).isPresent())
                .sorted(Comparator.comparing(scores::of))
                .toList();
    }

    private Steps steps(String subject) {
        return thresholds.of(subject);
    }

    private Optional<BigDecimal> score(String subject) {
        Score score = scores.framework().subjects().containsKey(subject) ? scores.of(subject) : Score.MISSING;
        return score.isPresent() ? Optional.of(score.shown()) : Optional.empty();
    }

    private static Predicate<BigDecimal> isAbove(BigDecimal score) {
        return mark -> mark.compareTo(score) > 0;
    }

    private static Optional<BigDecimal> lowest(List<BigDecimal> marks, Predicate<BigDecimal> which) {
        return marks.stream().filter(which).min(Comparator.naturalOrder());
    }

    private static Optional<BigDecimal> highest(Stream<BigDecimal> marks) {
        return marks.max(Comparator.naturalOrder());
    }
}
