package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.workbench.TinyPack;
import org.openita.workbench.lint.output.CheckSarif;
import org.openita.workbench.lint.output.PackCheckJson;
import org.openita.workbench.lint.output.PackCheckText;

/** Packs within all bounds that would keep a lint busy for long: it says that it has not looked at all of them. */
@Tag("text")
class TooLargeTest {

    @TempDir
    private Path directory;

    @Test
    void alternativesThatMultiplyAreNotLookedAtAndThatIsSaidInEveryFormat() {
        String demands = IntStream.range(0, 13)
                .mapToObj(i -> "(value != " + i + ".01 || value != " + i + ".02)")
                .collect(Collectors.joining(", "));
        PackCheck check = check(rule("many", "exists ItemScore( " + demands + " )"));

        assertThat(check.problems()).isEmpty();
        assertThat(tooLarge(check))
                .contains("never-holds", "always-holds", "same-rule", "wider-rule", "unlooked-item", "level-gap")
                .doesNotContain("no-source", "stray-item", "unused-text");
        assertThat(PackCheckText.of(check, Locale.ENGLISH))
                .contains("the pack is too large for the lint never-holds", "warning [never-holds]");
        assertThat(PackCheckText.of(check, Locale.forLanguageTag("th")))
                .contains("ชุดกฎใหญ่เกินไปสำหรับการตรวจ never-holds");
        assertThat(PackCheckJson.of(check)).contains("too large for the lint never-holds");
        assertThat(CheckSarif.of(check, Locale.ENGLISH, file -> file)).contains("too large for the lint never-holds");
        assertThat(check.isFine()).isFalse();
    }

    @Test
    void aSurveyOfLevelsThatTakesTooManyTrialsIsNotDone() {
        String bounds = IntStream.range(0, 39)
                .mapToObj(i -> "value != " + i + ".0" + i % 10)
                .collect(Collectors.joining(", "));
        String components = IntStream.range(0, 10)
                .mapToObj(i -> "exists ComponentScore( least >= " + 9 * i + " )\n")
                .collect(Collectors.joining());
        PackCheck check = check("rule \"level\" when OverallScore( " + bounds + " )\n" + components
                + "then findings.level(\"PASS\"); end\n");

        assertThat(tooLarge(check)).containsExactlyInAnyOrder("level-gap", "level-overlap");
    }

    @Test
    void gapsAtEveryOtherScoreAreToldUpToWhatAnyoneWouldRead() {
        String rules = IntStream.range(0, 30)
                .mapToObj(i -> "rule \"level " + i + "\" when OverallScore( "
                        + IntStream.range(0, 40)
                                .mapToObj(j -> "value == " + i + "." + (10 + 2 * j))
                                .collect(Collectors.joining(" || "))
                        + " ) then findings.level(\"PASS\"); end\n")
                .collect(Collectors.joining());
        PackCheck check = check(rules);

        assertThat(tooLarge(check)).contains("level-gap");
        assertThat(check.violations().stream()
                        .filter(violation -> violation.lint().equals("level-gap")))
                .hasSizeLessThanOrEqualTo(501);
    }

    @Test
    void manyRulesThatAreSmallAreLookedAtWhole() {
        String rules = IntStream.range(0, 400)
                .mapToObj(i -> rule(
                        "low " + i,
                        "ItemScore( item == \"i" + (i % 15 + 1) + "\", value < " + i / 4 + "." + (10 + i % 90) + " )"))
                .collect(Collectors.joining());

        assertThat(tooLarge(check(rules))).doesNotContain("same-rule", "always-holds", "never-holds");
    }

    private PackCheck check(String rules) {
        return PackCheck.of(TinyPack.with(directory, rules).directory());
    }

    private static List<String> tooLarge(PackCheck check) {
        return check.violations().stream()
                .filter(violation -> violation.problem().found().en().startsWith("the pack is too large"))
                .map(Violation::lint)
                .toList();
    }

    private static String rule(String name, String condition) {
        return "rule \"" + name + "\" when " + condition + " then findings.recommend(\"i1\"); end\n";
    }
}
