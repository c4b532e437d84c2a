package org.openita.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openita.model.score.Fact;
import org.openita.model.score.PartScore;

class AlphaNetworkTest {

    private static final List<CompiledRule> RULES = Compiled.rules("""
            rule "one item" when ItemScore( item == "e1", value < 85 ) then findings.note("a"); end
            rule "the same" when ItemScore( item == "e1", part == "EIT1", value > 99 ) then findings.note("b"); end
            rule "another item" when ItemScore( item == "e4", value >= 99.01 ) then findings.note("g"); end
            rule "a list" when ItemScore( item in ("e2", "e3"), part == "EIT2", value < 50 ) then findings.note("c"); end
            rule "no item" when ItemScore( value < 10 ) then findings.note("d"); end
            rule "not these" when ItemScore( item not in ("e1", "e2"), part != "EIT1", value == 100 ) then findings.note("e"); end
            rule "parts" when PartScore( value < 85 ) then findings.note("f"); end
            """);

    /** Each rule of one fact is matched by exactly the facts that its condition admits. */
    @Property(tries = 500)
    void aFactMatchesTheRulesWhoseConditionAdmitsIt(@ForAll("facts") Fact fact) {
        List<String> admitting = RULES.stream()
                .filter(rule -> admits(rule.conditions().get(0), fact))
                .map(rule -> rule.rule().name())
                .toList();
        Matches matches = new Matches(1);
        List<Fact> others = AlphaNetwork.of(RULES).match(List.of(fact), matches);

        assertThat(matches.inOrder())
                .extracting(match -> match.rule().rule().name())
                .isEqualTo(admitting);
        assertThat(others).isEmpty();
    }

    /** Rules of several facts are left to the engine, with the facts that some condition of theirs admits. */
    @Property(tries = 500)
    void aFactIsLeftForRulesOfSeveralFactsWhereSomeConditionAdmitsIt(@ForAll("facts") Fact fact) {
        List<CompiledRule> joined = Compiled.rules("""
                rule "two" when ItemScore( item == "e1", value < 85 ) PartScore( value < 10 ) then findings.note("a"); end
                rule "more" when ItemScore( item == "e2" ) ItemScore( item == "e3" ) then findings.note("b"); end
                """);
        boolean admitted = joined.stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch(condition -> admits(condition, fact));
        Matches matches = new Matches(1);

        assertThat(AlphaNetwork.of(joined).match(List.of(fact), matches))
                .as(fact.toString())
                .isEqualTo(admitted ? List.of(fact) : List.of());
        assertThat(matches.inOrder()).isEmpty();
    }

    private static boolean admits(CompiledCondition condition, Fact fact) {
        return condition.type().type() == fact.getClass() && condition.admits(fact);
    }

    @Provide
    Arbitrary<Fact> facts() {
        Arbitrary<Double> values = Arbitraries.of(0.0, 9.99, 10.0, 49.99, 50.0, 84.99, 85.0, 99.0, 99.01, 100.0);
        Arbitrary<Fact> items = Combinators.combine(
                        Arbitraries.of("e1", "e2", "e3", "e4"), Arbitraries.of("EIT1", "EIT2"), values)
                .as(Compiled::item);
        return Arbitraries.oneOf(items, values.map(value -> new PartScore("EIT2", "EIT2", "EIT", value)));
    }
}
