package org.openita.scoring;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;

/** What a rule finds is in the analysis, whatever its verb: a finding that nobody takes up fails here. */
@Tag("text")
class EveryFindingTest {

    private static final Assessment RESULT =
            Assessment.of(2567, Agency.named("ก")).withPublished("overall", Score.of("80"));

    @TempDir
    private Path directory;

    @ParameterizedTest
    @EnumSource(FindingKind.class)
    void isInTheAnalysisWithItsReasonAndComesBackFromJson(FindingKind kind) throws IOException {
        Analysis analysis = engine(rule("OverallScore( value < 85 )", kind, code(kind)), texts(kind, code(kind)))
                .analyse(RESULT);

        assertThat(analysis.conclusions())
                .filteredOn(it -> it.kind() == kind && it.code().equals(code(kind)))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.text().th()).isNotBlank();
                    assertThat(found.because()).hasSize(1);
                });
        Analysis readAgain = Analysis.parse(analysis.toJson(), "x");
        assertThat(readAgain.codes(kind)).isEqualTo(analysis.codes(kind));
        assertThat(readAgain.toJson()).isEqualTo(analysis.toJson());
    }

    @Test
    void aWarningIsOnTheScreenWithItsReason() throws IOException {
        Analysis analysis = engine(
                        rule("OverallScore( value < 85 )", FindingKind.WARN, "code"), "warning.code.text = อย่าลืม\n")
                .analyse(RESULT);

        assertThat(analysis.toText(Locale.ENGLISH)).contains("Warnings: 1", "! อย่าลืม", "80.00");
        assertThat(analysis.toJson()).contains("\"warnings\"");
        assertThat(engine("", "").analyse(RESULT).toJson()).doesNotContain("\"warnings\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = FindingKind.class,
            names = {"NOTE", "WARN", "LIMIT", "RECOMMEND"})
    void whatAVariableCanStandForHasItsTextsAsWell(FindingKind kind) throws IOException {
        String rule = "rule \"each\" when ItemScore( instrument == \"EIT\", $item : item, value < 85 ) then findings."
                + kind.call() + "($item); end\n";
        String some = Stream.of("e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8")
                .map(item -> texts(kind, item))
                .collect(joining());

        assertThatThrownBy(() -> engine(rule, some))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(kind.texts("e9").get(0))
                .hasMessageNotContaining(kind.texts("e8").get(0) + " in");
        assertThat(engine(rule, some + texts(kind, "e9")).rules().rules()).hasSize(1);
    }

    @Test
    void anItemHasSeveralAdvices() throws IOException {
        Assessment low = Assessment.of(2567, Agency.named("ก"))
                .withItem("e1.part1", Score.of("50"))
                .withItem("e1.part2", Score.of("80"));
        Analysis analysis = engine(
                        "rule \"far\" when ItemScore( part == \"EIT1\", $item : item, value < 60 ) then "
                                + "findings.recommend($item, \"far-below\"); end\n"
                                + "rule \"second\" when ItemScore( item == \"e1\", part == \"EIT2\", value < 85 ) then "
                                + "findings.recommend(\"e1\", \"part2\"); end\n",
                        Stream.of("e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9")
                                        .flatMap(item -> FindingKind.RECOMMEND.texts(item + ".far-below").stream())
                                        .map(key -> key + " = ต่ำมาก\n")
                                        .collect(joining())
                                + "recommend.e1.part2.title = ส่วนที่ 2\nrecommend.e1.part2.text = ดูข้อ {0}\n"
                                        .replace("{0}", "e2"))
                .analyse(low);

        assertThat(analysis.codes(FindingKind.RECOMMEND)).contains("e1.far-below", "e1.part2");
        assertThat(analysis.recommendations())
                .filteredOn(advice -> advice.code().equals("e1.part2"))
                .singleElement()
                .satisfies(advice -> assertThat(advice.items()).containsExactly("e1"))
                .satisfies(advice -> assertThat(advice.references()).containsExactly("e2"));
        assertThat(Analysis.parse(analysis.toJson(), "x").toJson()).isEqualTo(analysis.toJson());
    }

    @Test
    void aNoteNamesTheItemsThatItSpeaksOf() throws IOException {
        Assessment gap = Assessment.of(2567, Agency.named("ก"))
                .withItem("e4.part1", Score.of("95"))
                .withItem("e4.part2", Score.of("60"))
                .withItem("e7.part1", Score.of("95"))
                .withItem("e7.part2", Score.of("61"));
        Analysis analysis = engine(
                        "rule \"gap\" when ItemScore( part == \"EIT1\", $item : item, $first : value ) "
                                + "ItemScore( item == $item, part == \"EIT2\", value < $first - 20 ) then "
                                + "findings.note(\"gap\", $item); end\n",
                        "note.gap.text = สองส่วนของ {0} ต่างกันมาก\n")
                .analyse(gap);

        assertThat(analysis.codes(FindingKind.NOTE)).contains("gap.e4", "gap.e7");
        assertThat(analysis.toText(Locale.ENGLISH)).contains("สองส่วนของ e4", "สองส่วนของ e7");
        assertThat(Analysis.parse(analysis.toJson(), "x").toJson()).isEqualTo(analysis.toJson());
    }

    @Test
    void aRemarkOnARowThatNoTopicHasIsRefused() {
        assertThatThrownBy(() -> engine(
                        "rule \"3\" when OverallScore( value < 85 ) then findings.improve(\"3\", \"IIT\"); end\n",
                        "remark.improve.IIT = x\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a remark on topic \"3\" in IIT, where the topic looks at nothing");
    }

    private static String rule(String condition, FindingKind kind, String code) {
        String arguments = kind.arguments().stream()
                .map(argument -> '"' + argument(argument, code) + '"')
                .collect(joining(", "));
        return "rule \"x\" when " + condition + " then findings." + kind.call() + "(" + arguments + "); end\n";
    }

    private static String code(FindingKind kind) {
        return argument(kind.arguments().get(0), "code");
    }

    private static String argument(ArgumentKind kind, String code) {
        return switch (kind) {
            case CODE, LEVEL -> code;
            case ITEMS -> "e1";
            case TOPIC -> "1";
            case INSTRUMENT -> "IIT";
            case ROLES -> "clerk";
            case VARIANT -> "urgent";
        };
    }

    private static String texts(FindingKind kind, String code) {
        List<String> keys = kind.shape() == Shape.REMARK ? kind.texts("IIT") : kind.texts(code);
        return keys.stream().map(key -> key + " = ข้อความ\n").collect(joining());
    }

    private ItaEngine engine(String rules, String messages) throws IOException {
        Files.writeString(
                directory.resolve("pack.json"),
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"since\": 2567"
                        + (rules.isEmpty() ? ", \"extends\": \"2567\"" : "") + "}");
        if (rules.isEmpty()) {
            Files.deleteIfExists(directory.resolve("rules.drl"));
        } else {
            Files.writeString(
                    directory.resolve("rules.drl"),
                    "package own;\nglobal org.openita.rules.Findings findings;\n" + rules);
        }
        Files.writeString(directory.resolve("messages_th.properties"), messages);
        Files.writeString(directory.resolve("messages_en.properties"), messages);
        return ItaEngine.builder().fiscalYear(2567).pack(directory).build();
    }
}
