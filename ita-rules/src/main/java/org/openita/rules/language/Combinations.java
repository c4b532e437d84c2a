package org.openita.rules.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;

/**
 * In how many ways the facts of a year can go together in a rule, whatever the scores, and how often facts are looked at for it.
 *
 * <p>Texts decide: that is counted out, up to the bounds. Numbers are taken to fit, so that the count is the most there can be;
 * on its way an engine holds no more.
 */
final class Combinations {

    private final Population population;

    Combinations(Framework framework) {
        this.population = Population.of(framework);
    }

    /**
     * What a rule asks of an engine, for one agency.
     *
     * @param ways in how many ways facts go together, those on the way to a match included
     * @param looks how often a demand is held against a fact
     */
    record Effort(long ways, long looks) {

        static final Effort NONE = new Effort(0, 0);
    }

    /** What a rule asks; counting ends where one of the bounds is passed. */
    Effort of(Rule rule) {
        boolean known = rule.conditions().stream()
                .allMatch(condition -> FactType.named(condition.type()).isPresent());
        return known ? new Count(rule.conditions()).effort() : Effort.NONE;
    }

    /** A condition, and the facts that are as its texts demand. */
    private record Step(FactType type, List<Constraint> constraints, List<Fact> facts, int weight) {}

    private final class Count {

        private final List<Step> matched = new ArrayList<>();
        private final Map<String, Object> bound = new HashMap<>();
        private long ways;
        private long looks;
        private long perWay;

        Count(List<Condition> conditions) {
            for (Condition condition : conditions) {
                Step step = step(condition);
                if (condition.quantifier() == Quantifier.EACH) {
                    matched.add(step);
                } else {
                    perWay += (long) step.weight() * Math.max(1, step.facts().size());
                }
            }
        }

        Effort effort() {
            count(0);
            return new Effort(ways, looks + Math.max(1, ways) * perWay);
        }

        /** Alternatives name no variables, so that nothing is bound yet where a fact is chosen by its texts. */
        private Step step(Condition condition) {
            FactType type = FactType.named(condition.type()).orElseThrow();
            List<Fact> facts = population.facts(type).stream()
                    .filter(fact -> TextDemands.fit(condition.constraints(), type, fact, Map.of()))
                    .toList();
            int demands =
                    ConditionChecker.count(condition.constraints()) + ConditionChecker.count(condition.accumulation());
            return new Step(type, condition.constraints(), facts, 1 + demands);
        }

        private boolean isTooHigh() {
            return ways > Limits.MOST_COMBINATIONS || looks > Limits.MOST_LOOKS;
        }

        private void count(int at) {
            if (at == matched.size()) {
                return;
            }
            Step step = matched.get(at);
            for (Fact fact : step.facts()) {
                List<String> binds = new ArrayList<>();
                looks += step.weight();
                if (fits(step, fact, binds)) {
                    ways++;
                    count(at + 1);
                }
                binds.forEach(bound::remove);
                if (isTooHigh()) {
                    return;
                }
            }
        }

        private boolean fits(Step step, Fact fact, List<String> binds) {
            for (Constraint constraint : step.constraints()) {
                if (constraint instanceof Binding binding) {
                    binds.add(binding.variable());
                    bound.put(binding.variable(), TextDemands.value(step.type(), binding.property(), fact));
                } else if (constraint instanceof Comparison comparison
                        && !TextDemands.fits(
                                comparison, TextDemands.value(step.type(), comparison.property(), fact), bound)) {
                    return false;
                }
            }
            return true;
        }
    }
}
