package org.openita.workbench.lint.monotone;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.lint.monotone.MonotoneProof.Verdict;
import org.openita.workbench.lint.monotone.Realisation.Pair;

/**
 * Which levels follow which where a score rises.
 *
 * <p>Which of two levels is the higher one the built-in rules of the year say; of others the rules themselves: two that follow each
 * other in turn cannot both be higher. Not thread-safe; lives for one proof.
 */
final class LevelOrder {

    private final Framework framework;
    private final List<Clause> clauses;
    private final Trial trial;
    private final Realisation realisation;
    private final ScoreGrid grid;
    private final Supplier<Set<Step>> lower = Suppliers.memoize(this::builtIn);

    LevelOrder(Framework framework, RuleBase base, List<Clause> clauses) {
        this.framework = framework;
        this.clauses = clauses;
        this.trial = new Trial(framework, base, FindingKind.LEVEL, "");
        this.realisation = new Realisation(framework, true);
        this.grid = ScoreGrid.of(clauses);
    }

    /** A change of level. */
    private record Step(String from, String to) {

        Step back() {
            return new Step(to, from);
        }
    }

    /** A rise that lowers the level, if there is one. */
    Verdict fault(int most) {
        Map<Step, List<Rise>> steps = steps(grid, clauses);
        Set<Step> known = lower.get();
        boolean isOpen = false;
        for (Map.Entry<Step, List<Rise>> step : steps.entrySet()) {
            boolean isDown = known.contains(step.getKey().back());
            boolean isOdd = !known.contains(step.getKey())
                    && steps.containsKey(step.getKey().back())
                    && step.getValue().size() <= steps.get(step.getKey().back()).size();
            if (isDown || isOdd) {
                Optional<Pair> shown = shown(step.getKey(), step.getValue(), most)
                        .filter(pair -> isDown
                                || shown(
                                                step.getKey().back(),
                                                steps.getOrDefault(step.getKey().back(), List.of()),
                                                most)
                                        .isPresent());
                if (shown.isPresent()) {
                    return new Verdict(shown.map(pair -> counterexample(pair, step.getKey())), false);
                }
                isOpen = true;
            }
        }
        return new Verdict(Optional.empty(), isOpen);
    }

    /** What a pair of results shows, where the second has the lower level by the built-in rules of the year. */
    Optional<Counterexample> lowered(Pair pair) {
        return lower.get().stream()
                .map(Step::back)
                .filter(step -> isShown(pair, step))
                .findFirst()
                .map(step -> counterexample(pair, step));
    }

    private Optional<Pair> shown(Step step, List<Rise> rises, int most) {
        return rises.stream()
                .limit(most)
                .flatMap(rise -> realisation.first(rise, grid, pair -> isShown(pair, step)).stream())
                .findFirst();
    }

    private boolean isShown(Pair pair, Step step) {
        return trial.levels(pair.before()).equals(Set.of(step.from()))
                && trial.levels(pair.after()).equals(Set.of(step.to()));
    }

    private Counterexample counterexample(Pair pair, Step step) {
        return new Counterexample(
                pair.before(),
                pair.after(),
                pair.raised(),
                pair.from(),
                pair.to(),
                FindingKind.LEVEL,
                step.from(),
                step.to(),
                trial.rulesOfLevel(pair.after()));
    }

    /** What is higher than what by the built-in rules of the year, directly or not. */
    private Set<Step> builtIn() {
        try {
            RuleBase own = RuleBase.of(framework, List.of(RulePack.builtIn(framework.fiscalYear())));
            List<Clause> levels =
                    ClauseReader.of(framework, MonotoneProof.meanings(framework, own.rules())).clauses().stream()
                            .filter(clause -> clause.kind() == FindingKind.LEVEL)
                            .toList();
            return closed(steps(ScoreGrid.of(levels), levels).keySet());
        } catch (IllegalArgumentException noneIsBuiltIn) {
            return Set.of();
        }
    }

    private static Set<Step> closed(Set<Step> steps) {
        Set<Step> all = new LinkedHashSet<>(steps);
        boolean isMore = true;
        while (isMore) {
            Set<Step> more = all.stream()
                    .flatMap(a -> all.stream()
                            .filter(b -> b.from().equals(a.to()) && !b.to().equals(a.from()))
                            .map(b -> new Step(a.from(), b.to())))
                    .collect(Collectors.toSet());
            isMore = all.addAll(more);
        }
        return all.stream().filter(step -> !all.contains(step.back())).collect(Collectors.toSet());
    }

    /** Where one level becomes another; where there is none or several, other lints tell. */
    private static Map<Step, List<Rise>> steps(ScoreGrid grid, List<Clause> clauses) {
        Map<Step, List<Rise>> steps = new LinkedHashMap<>();
        grid.eachRise(rise -> {
            Set<String> before = levels(clauses, rise.below());
            Set<String> after = levels(clauses, rise.above());
            if (before.size() == 1 && after.size() == 1 && !before.equals(after)) {
                steps.computeIfAbsent(
                                new Step(
                                        before.iterator().next(),
                                        after.iterator().next()),
                                any -> new ArrayList<>())
                        .add(rise);
            }
        });
        return steps;
    }

    private static Set<String> levels(List<Clause> clauses, Map<ScoreAxis, Integer> scores) {
        return clauses.stream()
                .filter(clause -> clause.holds(scores))
                .map(Clause::key)
                .collect(Collectors.toSet());
    }
}
