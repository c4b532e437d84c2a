package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.finding.Thresholds;
import org.openita.model.framework.Framework;

/** What can be read off the rules of a year. */
class ThresholdsTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2567 | overall | [85.00, 89.00] | [95.00]",
                "2567 | IIT | [85.00] | [95.00]",
                "2567 | EIT2 | [85.00] | [95.00]",
                "2567 | 8 | [85.00] | [95.00]",
                "2567 | i1 | [95.00] | []",
                "2567 | e1.part1 | [85.00] | [95.00]",
                "2567 | e1.part2 | [85.00] | [95.00]",
                "2567 | o1 | [100.00] | []",
                "2566 | 8 | [85.00] | [95.00]",
                "2565 | overall | [85.00] | [95.00]",
                "2565 | IIT | [85.00] | [95.00]"
            })
    void theBuiltInRulesAsk(int year, String subject, String asked, String beyond) {
        Thresholds.Steps steps =
                RuleBase.builtIn(Framework.of(year)).thresholds().of(subject);

        assertThat(steps.asked()).hasToString(asked);
        assertThat(steps.beyond()).hasToString(beyond);
    }

    @Test
    void partsAreFarApartFromWhereARuleComparesThem() {
        assertThat(RuleBase.builtIn(Framework.of(2567)).thresholds().gap())
                .hasValueSatisfying(gap -> assertThat(gap).isEqualByComparingTo("10"));
        assertThat(RuleBase.builtIn(Framework.of(2565)).thresholds().gap()).isEmpty();
    }

    @Test
    void aRuleThatLooksAtMoreThanOneScoreAsksNothingOfEverybody() throws IOException {
        Thresholds thresholds = withRule(
                "IndicatorScore( indicator == \"8\", value < 90 )\n    OverallScore( value < 95 )",
                "findings.miss(\"indicator-85\");");

        assertThat(thresholds.of("8").asked()).hasToString("[85.00]");
    }

    @Test
    void aRuleOfAPackMovesWhatIsAsked() throws IOException {
        Thresholds thresholds =
                withRule("IndicatorScore( indicator == \"8\", value <= 90 )", "findings.miss(\"indicator-85\");");

        assertThat(thresholds.of("8").asked()).hasToString("[85.00, 90.01]");
        assertThat(thresholds.of("7").asked()).hasToString("[85.00]");
    }

    private Thresholds withRule(String when, String then) throws IOException {
        Files.writeString(
                folder.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        Files.writeString(
                folder.resolve("own.drl"),
                "import org.openita.model.score.*;\nglobal org.openita.rules.Findings findings;\n"
                        + "rule \"own\"\nwhen\n    " + when + "\nthen\n    " + then + "\nend\n");
        return RuleBase.of(Framework.of(2567), List.of(RulePack.load(folder))).thresholds();
    }
}
