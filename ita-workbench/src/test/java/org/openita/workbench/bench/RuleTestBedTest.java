package org.openita.workbench.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.score.Fact;
import org.openita.rules.RuleBase;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.PackCase;
import org.openita.workbench.cases.PackCases;

/** What is found rule by rule is what is found together. */
class RuleTestBedTest {

    @ParameterizedTest
    @ValueSource(ints = {2565, 2567, 2568})
    void anAnalysisRuleByRuleIsTheAnalysis(int year) {
        for (PackCase one : PackCases.builtIn(year)) {
            RuleTestBed testBed = RuleTestBed.of(one.engine());
            Sheet sheet = testBed.sheet(one.about().given());
            assertThat(RuleBase.merged(sheet.byRule().values()))
                    .as(one.name())
                    .isEqualTo(testBed.rules().evaluate(sheet.facts()));
            assertThat(testBed.analysis(sheet))
                    .as(one.name())
                    .usingRecursiveComparison()
                    .ignoringFields("level", "notes") // the bench asks no rule what missing scores leave open
                    .isEqualTo(one.engine().analyse(one.about().given()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2565, 2567, 2568})
    void aRuleByItselfFindsWhatItFindsAmongTheOthers(int year) {
        PackCase one = PackCases.builtIn(year).stream().findFirst().orElseThrow();
        RuleTestBed testBed = RuleTestBed.of(one.engine());
        Sheet sheet = testBed.sheet(one.about().given());
        assertThat(sheet.facts())
                .isNotEmpty()
                .allSatisfy(fact -> assertThat(fact).isInstanceOf(Fact.class));
        for (Rule rule : testBed.rules().rules()) {
            assertThat(testBed.ready(List.of(rule)).evaluate(sheet.facts())).isEqualTo(sheet.of(rule));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2565, 2567, 2568})
    void everyNodeOfARuleCanBePutBackInItsPlace(int year) {
        for (Rule rule : PackCases.builtIn(year).years().get(0).rules()) {
            assertThat(RuleNode.of(rule))
                    .isNotEmpty()
                    .allSatisfy(spot -> assertThat(spot.with(spot.node())).isEqualTo(rule));
        }
    }
}
