package org.openita.workbench.lint.monotone;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.framework.Topic;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Bounds;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Scorer;

/**
 * Makes results in which scores are as a rise has them, as far as there can be such results.
 *
 * <p>What is worked out from others is not given, but comes out. Not thread-safe; lives for one set of rules.
 */
final class Realisation {

    /** As many scores are tried at either end of their stretches. */
    private static final int MOST_TRIED = 6;

    private final Framework framework;
    private final Scorer scorer;
    private final Bounds bounds;
    private final boolean withComponents;

    /** @param withComponents whether every component has a score, as levels need */
    Realisation(Framework framework, boolean withComponents) {
        this.framework = framework;
        this.scorer = Scorer.of(framework);
        this.bounds = Bounds.of(framework);
        this.withComponents = withComponents;
    }

    /** A result and the same with a score raised. */
    record Pair(Assessment before, Assessment after, Subject raised, Score from, Score to) {}

    /** The first pair of which something is so. */
    Optional<Pair> first(Rise rise, ScoreGrid grid, Predicate<Pair> isSo) {
        if (rise.below().keySet().stream().anyMatch(axis -> axis.kind() == ScoreAxis.Kind.EARLIER)) {
            return Optional.empty();
        }
        List<ScoreAxis> others = rise.below().keySet().stream()
                .filter(axis -> !axis.equals(rise.axis()) && !isWorkedOut(axis))
                .toList();
        for (int choice = 0; choice < 1 << Math.min(MOST_TRIED, others.size()); choice++) {
            Optional<Pair> pair = pair(rise, grid, others, choice).filter(isSo);
            if (pair.isPresent()) {
                return pair;
            }
        }
        return Optional.empty();
    }

    /** A result in which all others are as a rise has them before, and the same with the score at its highest. */
    Optional<Pair> toHighest(Rise rise) {
        if (rise.below().keySet().stream().anyMatch(axis -> axis.kind() == ScoreAxis.Kind.EARLIER)) {
            return Optional.empty();
        }
        Map<ScoreAxis, Integer> others = new LinkedHashMap<>(rise.below());
        int from = rise.below().getOrDefault(rise.axis(), 0);
        others.remove(rise.axis());
        return pair(others, rise.axis(), from, rise.border());
    }

    /** The overall score comes out of the components. */
    private boolean isWorkedOut(ScoreAxis axis) {
        return withComponents
                && axis.kind() == ScoreAxis.Kind.OWN
                && !framework.components().ids().contains(axis.name())
                && framework.subject(axis.name()).kind().compareTo(Kind.INSTRUMENT) >= 0
                && !framework.components().ids().isEmpty();
    }

    private Optional<Pair> pair(Rise rise, ScoreGrid grid, List<ScoreAxis> others, int choice) {
        Map<ScoreAxis, Integer> scores = new LinkedHashMap<>();
        for (int i = 0; i < others.size(); i++) {
            int start = rise.below().getOrDefault(others.get(i), 0);
            boolean isHigh = (choice >> i & 1) == 1;
            scores.put(others.get(i), isHigh ? grid.top(others.get(i), start) : start);
        }
        if (!isWorkedOut(rise.axis())) {
            return pair(scores, rise.axis(), rise.border() - 1, rise.border());
        }
        for (ScoreAxis axis : others) {
            Optional<Pair> pair = crossing(rise, grid, axis, scores);
            if (pair.isPresent()) {
                return pair;
            }
        }
        return Optional.empty();
    }

    /** Raises one component just so far that what is worked out crosses the border. */
    private Optional<Pair> crossing(Rise rise, ScoreGrid grid, ScoreAxis axis, Map<ScoreAxis, Integer> scores) {
        int start = rise.below().getOrDefault(axis, 0);
        int low = start;
        int high = grid.top(axis, start) + 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (workedOut(rise.axis(), axis, middle, scores) >= rise.border()) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        boolean crosses = low > start && low <= grid.top(axis, start);
        return crosses ? pair(scores, axis, low - 1, low) : Optional.empty();
    }

    private long workedOut(ScoreAxis what, ScoreAxis axis, int hundredths, Map<ScoreAxis, Integer> scores) {
        Score score = result(scores, axis, hundredths, hundredths)
                .map(made -> scorer.score(made).sheet().of(what.name()))
                .orElse(Score.MISSING);
        return score.isPresent() ? score.hundredths() : -1;
    }

    /** A result in which others are as given, and the same with a score raised. */
    Optional<Pair> pair(Map<ScoreAxis, Integer> scores, ScoreAxis axis, int from, int to) {
        Optional<Assessment> before = result(scores, axis, onScale(axis, from, false), onScale(axis, to, true));
        Optional<Assessment> after = result(scores, axis, onScale(axis, to, true), onScale(axis, to, true));
        return before.isEmpty() || after.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pair(
                        before.get(),
                        after.get(),
                        raised(axis),
                        Score.ofHundredths(onScale(axis, from, false)),
                        Score.ofHundredths(onScale(axis, to, true))));
    }

    private Subject raised(ScoreAxis axis) {
        return subjects(axis).get(0);
    }

    /** The next score at or beyond one that the scale has. */
    private int onScale(ScoreAxis axis, int hundredths, boolean upward) {
        return subjects(axis)
                .get(0)
                .scale()
                .filter(Scale::scoredOnce)
                .map(scale -> scale.points().stream()
                        .map(point -> 100 * point)
                        .filter(point -> upward ? point >= hundredths : point <= hundredths)
                        .reduce((a, b) -> upward ? a : b)
                        .orElse(hundredths))
                .orElse(hundredths);
    }

    /**
     * The result, if there can be one: no figure contradicts another, and each is on its scale.
     *
     * @param beside what the other items of a topic have, of which one is the lowest
     */
    private Optional<Assessment> result(Map<ScoreAxis, Integer> scores, ScoreAxis axis, int hundredths, int beside) {
        Map<String, Score> items = new LinkedHashMap<>();
        Map<String, Score> published = new LinkedHashMap<>();
        Map<ScoreAxis, Integer> all = new LinkedHashMap<>(scores);
        all.put(axis, hundredths);
        if (withComponents) {
            framework.components().ids().forEach(id -> published.put(id, Score.ofHundredths(Score.MAX_HUNDREDTHS)));
        }
        for (Map.Entry<ScoreAxis, Integer> entry : all.entrySet()) {
            List<Subject> subjects = subjects(entry.getKey());
            for (Subject subject : subjects) {
                boolean isRaised =
                        subject.equals(subjects.get(0)) || !entry.getKey().equals(axis);
                if (!put(subject, isRaised ? entry.getValue() : beside, items, published)) {
                    return Optional.empty();
                }
            }
        }
        Assessment made = new Assessment(framework.fiscalYear(), Agency.named("-"), items, published);
        ScoredAssessment scored = scorer.score(made);
        boolean isSound = scored.mismatches().isEmpty()
                && bounds.contradictions(scored.sheet()).isEmpty();
        return isSound ? Optional.of(made) : Optional.empty();
    }

    private static boolean put(
            Subject subject, int hundredths, Map<String, Score> items, Map<String, Score> published) {
        boolean isOnScale =
                subject.scale().map(scale -> scale.allows(hundredths)).orElse(true);
        Map<String, Score> into = subject.isMeasured() ? items : published;
        Score before = into.put(subject.id(), Score.ofHundredths(hundredths));
        return isOnScale && (before == null || !subject.isMeasured() || before.hundredths() == hundredths);
    }

    /** The subject, or all items of a topic in an instrument or part. */
    private List<Subject> subjects(ScoreAxis axis) {
        if (axis.kind() == ScoreAxis.Kind.OWN) {
            return List.of(framework.subject(axis.name()));
        }
        List<Subject> items = new ArrayList<>();
        for (Topic topic : framework.topics()) {
            for (Topic.Row row : topic.rows()) {
                items.addAll(items(topic, row, axis.name()));
            }
        }
        return items;
    }

    private List<Subject> items(Topic topic, Topic.Row row, String name) {
        return row.items().stream()
                .flatMap(item -> framework.inParts(item).stream())
                .filter(item -> name.equals(topic.id() + " " + row.instrument() + " "
                        + item.part().map(part -> part.id()).orElse("")))
                .toList();
    }
}
