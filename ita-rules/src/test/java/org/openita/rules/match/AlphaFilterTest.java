package org.openita.rules.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openita.model.score.Fact;
import org.openita.model.score.PartScore;

class AlphaFilterTest {

    private static final List<CompiledRule> RULES = Compiled.rules("""
            rule "one item" when ItemScore( item == "e1", value < 85 ) then findings.note("a"); end
            rule "the same" when ItemScore( item == "e1", part == "EIT1", value > 99 ) then findings.note("b"); end
            rule "another item" when ItemScore( item == "e4", value >= 99.01 ) then findings.note("g"); end
            rule "a list" when ItemScore( item in ("e2", "e3"), part == "EIT2", value < 50 ) then findings.note("c"); end
            rule "no item" when ItemScore( value < 10 ) then findings.note("d"); end
            rule "not these" when ItemScore( item not in ("e1", "e2"), part != "EIT1", value == 100 ) then findings.note("e"); end
            rule "parts" when PartScore( value < 85 ) then findings.note("f"); end
            """);

    /** What the filter is for: it lets in exactly what some condition can match. */
    @Property(tries = 500)
    void aFactIsLetInWhereSomeConditionCanMatchIt(@ForAll("facts") Fact fact) {
        boolean matched = RULES.stream()
                .flatMap(rule -> rule.conditions().stream())
                .anyMatch(condition -> condition.type().type() == fact.getClass() && condition.admits(fact));

        assertThat(AlphaFilter.of(RULES).admits(fact)).as(fact.toString()).isEqualTo(matched);
    }

    @Example
    void ofATypeThatNoRuleAsksForNothingIsLetIn() {
        AlphaFilter items = AlphaFilter.of(
                Compiled.rules("rule \"low\" when ItemScore( value < 10 ) then findings.note(\"a\"); end"));

        assertThat(items.admits(new PartScore("EIT2", "EIT2", "EIT", 5))).isFalse();
        assertThat(items.admits(Compiled.item("e1", "EIT1", 5))).isTrue();
        assertThat(items.admits(Compiled.item("e1", "EIT1", 10))).isFalse();
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
