package org.openita.rules.language;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;

/**
 * In how many ways the facts of a year can go together in a rule, whatever the scores, and how often facts are looked at for it.
 *
 * <p>Texts decide: that is counted out, up to the bounds. Numbers are taken to fit, so that the count is the most there can be;
 * on its way an engine holds no more.
 */
final class JoinSize {

    private final ListMultimap<Class<?>, Fact> facts;

    JoinSize(Framework framework) {
        this.facts = facts(framework);
    }

    /** Every fact that a year can have, by its type. */
    static ListMultimap<Class<?>, Fact> facts(Framework framework) {
        return FactTemplates.of(framework).blanks().stream()
                .map(FactTemplates.Blank::fact)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Fact::getClass, fact -> fact));
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

    /**
     * What a rule asks; counting ends where one of the bounds is passed.
     *
     * @param found is shown what the variables stand for, whenever facts go together in all conditions
     */
    Effort of(Rule rule, Consumer<Map<String, Object>> found) {
        boolean known = rule.conditions().stream()
                .allMatch(condition -> FactType.named(condition.type()).isPresent());
        return known ? new Count(rule.conditions(), found).effort() : Effort.NONE;
    }

    /** A condition, and the facts that are as its texts demand. */
    private record Step(FactType type, List<Constraint> constraints, List<Fact> facts, int weight) {}

    private final class Count {

        private final List<Step> matched = new ArrayList<>();
        private final Map<String, Object> bound = new HashMap<>();
        private final Consumer<Map<String, Object>> found;
        private long ways;
        private long looks;
        private long perWay;

        Count(List<Condition> conditions, Consumer<Map<String, Object>> found) {
            this.found = found;
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
            List<Fact> facts = JoinSize.this.facts.get(type.type()).stream()
                    .filter(fact -> TextDemands.fit(condition.constraints(), type, fact, Map.of()))
                    .toList();
            int demands =
                    ConditionChecker.count(condition.constraints()) + ConditionChecker.count(condition.accumulation());
            return new Step(type, condition.constraints(), facts, 1 + demands);
        }

        private boolean isTooHigh() {
            return ways > RuleLimits.MOST_COMBINATIONS || looks > RuleLimits.MOST_LOOKS;
        }

        private void count(int at) {
            if (at == matched.size()) {
                found.accept(bound);
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
