package org.openita.rules.match;

import java.util.List;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.FactType;

/**
 * A condition, ready to run. Immutable and thread-safe.
 *
 * @param quantifier how many facts must match
 * @param type the facts' type
 * @param tests what each fact must pass by itself, in order
 * @param joins what it must pass together with facts matched before
 * @param gathering what all that match, taken together, must meet; empty but for an accumulate
 */
public record CompiledCondition(
        Quantifier quantifier,
        FactType type,
        List<FactTest> tests,
        List<JoinTest> joins,
        AccumulateCondition gathering) {

    public CompiledCondition {
        tests = List.copyOf(tests);
        joins = List.copyOf(joins);
    }

    /** Whether a fact of the right type passes all tests that it must pass by itself. */
    public boolean admits(Fact fact) {
        for (int i = 0; i < tests.size(); i++) {
            if (!tests.get(i).test(fact)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a fact meets all that is asked of it, together with facts matched before. */
    boolean isMetBy(Fact fact, Match match) {
        return fact.getClass() == type.type()
                && admits(fact)
                && joins.stream().allMatch(join -> join.test(fact, match.fact(join.other())));
    }
}
