package org.openita.workbench.lint.monotone;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.monotone.Realisation.Pair;
import org.openita.workbench.lint.reach.Meaning;

/**
 * Looks for results that show a fault of rules of which nothing can be proved. That it finds none proves nothing.
 *
 * <p>Of the scores that a rule looks at some are at one figure and the others at another; one after the other goes from the lower to
 * the higher. Figures are those in the rule and what lies beside them. Not thread-safe; lives for one proof.
 */
final class FaultSearch {

    /** Pairs of results that are tried in all. */
    private static final int MOST_TRIED = 2_000;

    private final Framework framework;
    private final RuleBase base;
    private final Set<String> components;
    private int tried;

    FaultSearch(Framework framework, RuleBase base) {
        this.framework = framework;
        this.base = base;
        this.components = Set.copyOf(framework.components().ids());
    }

    /** A fault of a rule, if one is found. */
    Optional<Counterexample> fault(Meaning meaning) {
        return meaning.rule().calls().stream()
                .map(Call::kind)
                .flatMap(Optional::stream)
                .filter(kind -> kind == FindingKind.LEVEL || ClauseReader.BELOW.contains(kind))
                .findFirst()
                .flatMap(kind -> fault(meaning, kind));
    }

    private Optional<Counterexample> fault(Meaning meaning, FindingKind kind) {
        List<ScoreAxis> axes = axes(meaning);
        if (axes.isEmpty() || axes.stream().anyMatch(axis -> axis.kind() == ScoreAxis.Kind.EARLIER)) {
            return Optional.empty();
        }
        Function<Pair, Optional<Counterexample>> trial = trial(meaning.rule(), kind);
        Realisation realisation = new Realisation(framework, kind == FindingKind.LEVEL);
        for (Step step : steps(meaning.rule())) {
            for (List<ScoreAxis> order : List.of(axes, Lists.reverse(axes))) {
                Optional<Counterexample> found = oneByOne(order, step, realisation, trial);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Function<Pair, Optional<Counterexample>> trial(Rule rule, FindingKind kind) {
        if (kind == FindingKind.LEVEL) {
            return new LevelOrder(framework, base, List.of())::lowered;
        }
        return new Trial(framework, base, kind, "").addedBy(rule.name());
    }

    /** Scores that a rule looks at; what is worked out of others comes by itself. */
    private List<ScoreAxis> axes(Meaning meaning) {
        return meaning.reaches().stream()
                .flatMap(reach -> reach.regions().stream())
                .flatMap(region -> ScoreAxis.of(region.shape(), components).stream())
                .distinct()
                .sorted()
                .filter(axis -> !axis.name().equals(Subject.OVERALL))
                .toList();
    }

    private Optional<Counterexample> oneByOne(
            List<ScoreAxis> axes, Step step, Realisation realisation, Function<Pair, Optional<Counterexample>> trial) {
        Map<ScoreAxis, Integer> scores = new HashMap<>();
        axes.forEach(axis -> scores.put(axis, step.from()));
        for (ScoreAxis axis : axes) {
            if (++tried > MOST_TRIED) {
                return Optional.empty();
            }
            scores.remove(axis);
            Optional<Counterexample> found =
                    realisation.pair(scores, axis, step.from(), step.to()).flatMap(trial);
            if (found.isPresent()) {
                return found;
            }
            scores.put(axis, step.to());
        }
        return Optional.empty();
    }

    /** From one figure to a higher one, in hundredths. */
    private record Step(int from, int to) {}

    /** The smallest first. */
    private static List<Step> steps(Rule rule) {
        List<Integer> figures = List.copyOf(figures(rule));
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                steps.add(new Step(figures.get(i), figures.get(j)));
            }
        }
        steps.sort(Comparator.comparing(step -> step.to() - step.from()));
        return steps;
    }

    private static Set<Integer> figures(Rule rule) {
        Set<Integer> figures = new TreeSet<>(Set.of(0, (int) Score.MAX_HUNDREDTHS));
        RuleNumbers.of(rule)
                .flatMap(number -> Stream.of(number, (int) Score.MAX_HUNDREDTHS - number))
                .flatMap(number -> Stream.of(number - 1, number, number + 1))
                .filter(number -> number >= 0 && number <= Score.MAX_HUNDREDTHS)
                .forEach(figures::add);
        return figures;
    }
}
