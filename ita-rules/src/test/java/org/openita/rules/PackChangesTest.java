package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.NamedThreshold;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;

/** What pack.json alone changes about inherited rules. */
class PackChangesTest {

    private static final String LIMIT = "Limit: EIT part 1 and EIT part 2 are far apart";

    @Test
    void aRetiredRuleIsNotInForceAndAllOthersAre() {
        RuleBase changed = base("\"retire\": [\"" + LIMIT + "\"]");

        assertThat(names(changed))
                .doesNotContain(LIMIT)
                .hasSize(names(builtIn()).size() - 1);
        assertThat(names(builtIn())).contains(LIMIT).containsAll(names(changed));
    }

    @Test
    void aMovedThresholdStandsInEveryRuleThatNamesItAndInNoOther() {
        RuleBase changed = base("\"thresholds\": {\"iit-plan\": 96.5}");

        List<String> moved = conditions(changed);
        moved.removeAll(conditions(builtIn()));
        assertThat(moved).hasSize(15).allMatch(condition -> condition.contains("value < 96.5"));
        assertThat(changed.rules())
                .flatExtracting(NamedThreshold::of)
                .filteredOn(named -> named.name().equals("iit-plan"))
                .extracting(NamedThreshold::toString)
                .containsOnly("iit-plan = 96.5");
    }

    @Test
    void pointsThatAreTakenOffAreMovedToo() {
        assertThat(conditions(base("\"thresholds\": {\"far-apart\": 20}")))
                .contains("PartScore( part == \"EIT2\", value <= $first - 20 )");
    }

    @Test
    void aMovedThresholdStandsWhereThePackSaysSo() {
        Rule moved = base("\"thresholds\": {\"iit\": 90}").rules().stream()
                .filter(rule -> rule.name().equals("IIT, an item below 85"))
                .findFirst()
                .orElseThrow();

        assertThat(moved.conditions().get(0).constraints())
                .filteredOn(Constraint.Comparison.class::isInstance)
                .extracting(constraint -> ((Constraint.Comparison) constraint).operand())
                .filteredOn(Operand.Number.class::isInstance)
                .extracting(number -> number.place().source())
                .containsExactly("house/pack.json");
    }

    @Test
    void anotherPackMovesItAgain() {
        RulePack first = pack("\"thresholds\": {\"iit\": 90}");
        RulePack second = pack("\"thresholds\": {\"iit\": 92}");

        RuleBase both = RuleBase.of(Framework.of(2567), List.of(first, second));

        assertThat(conditions(both)).contains("ItemScore( instrument == \"IIT\", $item : item, value < 92 )");
    }

    private static RuleBase base(String changes) {
        return RuleBase.of(Framework.of(2567), List.of(pack(changes)));
    }

    private static RulePack pack(String changes) {
        String json = "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\", "
                + changes + "}";
        return RulePack.of("house", Map.of("pack.json", json.getBytes(StandardCharsets.UTF_8)));
    }

    private static RuleBase builtIn() {
        return RuleBase.builtIn(Framework.of(2567));
    }

    private static List<String> names(RuleBase base) {
        return base.rules().stream().map(Rule::name).toList();
    }

    private static List<String> conditions(RuleBase base) {
        return new ArrayList<>(base.rules().stream()
                .flatMap(rule -> rule.conditions().stream())
                .map(RulePrinter::of)
                .toList());
    }
}
