package org.openita.scoring.standing;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Remark;
import org.openita.model.finding.Target;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.result.AnalysisView;

/**
 * What the rules found the scores of one agency to fall short of: missed targets, else what remarks, the level, the plan or the
 * advice rest on; of one of these the lowest. A figure worked out from another score is no mark to reach and is passed over.
 *
 * <p>Immutable and thread-safe.
 */
final class FoundShortfalls {

    private static final int DECIMALS = 2;

    private final Map<String, BigDecimal> figures = new HashMap<>();

    private FoundShortfalls() {}

    static FoundShortfalls of(AnalysisView analysis) {
        FoundShortfalls found = new FoundShortfalls();
        Stream.<Function<AnalysisView, Stream<Shortfall>>>of(
                        FoundShortfalls::targets,
                        FoundShortfalls::remarks,
                        each -> shortfalls(each.level().because()),
                        each -> each.actions().stream()
                                .filter(action -> action.mode() == Action.Mode.IMPROVE)
                                .flatMap(action -> shortfalls(action.because())),
                        each -> each.recommendations().stream()
                                .map(Recommendation::because)
                                .flatMap(FoundShortfalls::shortfalls))
                .forEach(source -> found.add(source.apply(analysis)));
        return found;
    }

    /** The figure that a subject falls short of, if the rules found one. */
    Optional<BigDecimal> of(String subject) {
        return Optional.ofNullable(figures.get(subject));
    }

    private record Shortfall(String subject, BigDecimal figure) {

        private Shortfall {
            figure = figure.setScale(DECIMALS);
        }
    }

    /** What was found before counts more than what is added. */
    private void add(Stream<Shortfall> shortfalls) {
        Map<String, BigDecimal> lowest = new HashMap<>();
        shortfalls.forEach(each -> lowest.merge(each.subject, each.figure, BigDecimal::min));
        lowest.forEach(figures::putIfAbsent);
    }

    private static Stream<Shortfall> targets(AnalysisView analysis) {
        return analysis.targets().stream().filter(target -> !target.reached()).map(FoundShortfalls::shortfall);
    }

    private static Shortfall shortfall(Target target) {
        return new Shortfall(target.subject(), target.target());
    }

    private static Stream<Shortfall> shortfalls(List<Because> reasons) {
        return reasons.stream()
                .filter(because ->
                        because.comparison().startsWith("<") && because.basis().isEmpty())
                .map(because -> new Shortfall(because.subject(), lowestAbove(because)));
    }

    /** At most 85 is below 85.01. */
    private static BigDecimal lowestAbove(Because because) {
        BigDecimal threshold = because.threshold();
        return because.comparison().equals("<") ? threshold : threshold.add(Score.STEP);
    }

    private static Stream<Shortfall> remarks(AnalysisView analysis) {
        return analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .flatMap(row -> shortfalls(row.because()).flatMap(each -> alike(each, row, analysis.scores())));
    }

    /** A remark names the lowest item of its topic; others of the same part that are below the same figure fall short as well. */
    private static Stream<Shortfall> alike(Shortfall lowest, Remark row, ScoreSheet scores) {
        Framework framework = scores.framework();
        Optional<Part> part = framework.findSubject(lowest.subject).flatMap(Subject::part);
        Stream<Shortfall> others = row.items().stream()
                .flatMap(item -> framework.findSubject(item, part).stream())
                .filter(subject -> isBelow(scores.of(subject.id()), lowest.figure))
                .map(subject -> new Shortfall(subject.id(), lowest.figure));
        return Stream.concat(Stream.of(lowest), others);
    }

    private static boolean isBelow(Score score, BigDecimal figure) {
        return score.isPresent() && score.shown().compareTo(figure) < 0;
    }
}
