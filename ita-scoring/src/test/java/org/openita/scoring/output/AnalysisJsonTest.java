package org.openita.scoring.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.finding.Action;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonStyle;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;

class AnalysisJsonTest {

    private static final Text TEXT = Text.same("…");

    @Test
    void hasTheTopLevelKeysOfTheContractInTheirOrder() {
        assertThat(object(SampleAnalyses.ko().toJson()).members().keySet())
                .containsExactly(
                        "schemaVersion",
                        "engine",
                        "fiscalYear",
                        "agency",
                        "scores",
                        "level",
                        "recommendations",
                        "topics",
                        "actions",
                        "notes",
                        "targets",
                        "limits");
    }

    @Test
    void isValidAgainstTheSchema() {
        assertThat(Schema.problems(SampleAnalyses.ko().toJson())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void isValidForEveryYearEvenWhereNothingIsKnown(FiscalYear year) {
        assertThat(Schema.problems(SampleAnalyses.unknown(year.year()).toJson()))
                .isEmpty();
    }

    @Test
    void isTheSameTextEachTime() {
        assertThat(SampleAnalyses.ko().toJson()).isEqualTo(SampleAnalyses.ko().toJson());
    }

    @Test
    void writesScoresWithTwoDecimals() {
        assertThat(SampleAnalyses.ko().toJson())
                .contains("\"overall\": 95.11")
                .contains("\"OIT\": 100.00")
                .contains("\"o35\": 100.00")
                .contains("\"threshold\": 85.00")
                .contains("\"distance\": -1.17");
    }

    @Test
    void writesNoNumberWithMoreThanTwoDecimalsOrAnExponent() {
        String withoutTexts = SampleAnalyses.ko().toJson().replaceAll("\"[^\"]*\"", "");

        assertThat(Pattern.compile("\\d\\.\\d{3}|\\d[eE]").matcher(withoutTexts).find())
                .isFalse();
    }

    @Test
    void writesItemsAsTheInputHasThem() {
        String json = withoutSpace(SampleAnalyses.ko().toJson());

        assertThat(json).contains("\"items\":{\"i1\":95.38,").contains("\"e1\":{\"part1\":95.25,\"part2\":77.00}");
    }

    @Test
    void writesAMissingScoreAsNull() {
        String json = withoutSpace(SampleAnalyses.unknown(2567).toJson());

        assertThat(json)
                .contains("\"overall\":null", "\"IIT\":null", "\"e1\":{\"part1\":null,\"part2\":null}")
                .doesNotContain(":0");
    }

    @Test
    void writesAnUndeterminedLevelAsNullWithItsName() {
        String json = withoutSpace(SampleAnalyses.unknown(2567).toJson());

        assertThat(json)
                .contains(
                        "\"level\":{\"code\":null,\"name\":{\"th\":\"ยังระบุระดับไม่ได้\",\"en\":\"levelnotdetermined\"}");
    }

    @Test
    void writesWhatIsNeededToRecomputeAClaim() {
        assertThat(withoutSpace(SampleAnalyses.ko().toJson()))
                .contains("{\"rule\":\"level:pass\",\"source\":\"2567/levels.drl:31\",\"subject\":\"EIT2\","
                        + "\"value\":82.44,\"comparison\":\"<\",\"threshold\":85.00}");
    }

    @Test
    void writesTheDetailsOfANoteBesideItsKind() {
        assertThat(withoutSpace(SampleAnalyses.ko().toJson()))
                .contains("\"item\":\"i5\",\"value\":96.45,\"fits\":[96.15],\"respondents\":26,\"confidence\":\"B\"");
    }

    @Test
    void writesDetailsWithinDetails() {
        Note note = new Note(
                "year-mixed",
                TEXT,
                ImmutableMap.of(
                        "figures", List.of(ImmutableMap.of("subject", "2", "value", new BigDecimal("95.735"))),
                        "sure", true,
                        "pairs", List.of(List.of("i5", 26))));

        String json = SampleAnalyses.with(List.of(note), List.of()).toJson();

        assertThat(withoutSpace(json))
                .contains("\"figures\":[{\"subject\":\"2\",\"value\":95.74}],\"sure\":true,\"pairs\":[[\"i5\",26]]");
        assertThat(Schema.problems(json)).isEmpty();
    }

    @Test
    void refusesADetailThatWouldStandTwice() {
        Note note = new Note("missing", TEXT, ImmutableMap.of("text", "i5"));

        assertThatThrownBy(() -> SampleAnalyses.with(List.of(note), List.of()).toJson())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give the detail another name");
    }

    @Test
    void writesThePlan() {
        Action action = new Action(
                "publish-manual",
                Action.Mode.IMPROVE,
                Optional.of("1"),
                "OIT",
                List.of("o10"),
                TEXT,
                List.of(TEXT),
                TEXT,
                "clerk",
                List.of("all-units"),
                List.of("o11"),
                List.of());

        String json = SampleAnalyses.with(List.of(), List.of(action)).toJson();

        assertThat(withoutSpace(json))
                .contains("\"actions\":[{\"id\":\"publish-manual\",\"mode\":\"improve\",\"topic\":\"1\",")
                .contains("\"period\":{\"fiscalYear\":2568,\"start\":\"2024-10-01\",\"end\":\"2025-09-30\"}");
        assertThat(Schema.problems(json)).isEmpty();
    }

    @Test
    void writesSeveralAnalysesAsAnArray() {
        String json = AnalysisJson.ofAll(List.of(SampleAnalyses.ko(), SampleAnalyses.unknown(2565)));

        assertThat(((JsonArray) read(json)).elements()).hasSize(2);
    }

    @Test
    void writesTheSameToAStreamAndToAWriter() throws IOException {
        Analysis ko = ItaEngine.forFiscalYear(2567).analyse(Result.koAsPrinted().assessment());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringWriter characters = new StringWriter();

        ko.writeJson(bytes);
        ko.writeJson(characters, JsonStyle.COMPACT);

        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(ko.toJson());
        assertThat(characters).hasToString(ko.toJson(JsonStyle.COMPACT));
    }

    @Test
    void saysTheSameOnOneLine() {
        String compact = SampleAnalyses.ko().toJson(JsonStyle.COMPACT);

        assertThat(compact)
                .doesNotContain("\n")
                .startsWith("{\"schemaVersion\":")
                .endsWith("}");
        assertThat(withoutSpace(compact))
                .isEqualTo(withoutSpace(SampleAnalyses.ko().toJson()));
    }

    /** A tree or copies of the text would take several times what the text is long: 1.5 MB until it was watched. */
    @Test
    void takesLittleMemoryBesideTheText() throws IOException {
        Analysis ko = ItaEngine.forFiscalYear(2567).analyse(Result.koAsPrinted().assessment());
        for (int i = 0; i < 20; i++) {
            ko.writeJson(OutputStream.nullOutputStream());
        }

        assertThat(allocated(() -> ko.writeJson(OutputStream.nullOutputStream(), JsonStyle.COMPACT)))
                .isLessThan(250_000);
        assertThat(allocated(ko::toJson)).isLessThan(800_000);
    }

    /** The bytes that this thread allocates, the least of a few tries. */
    private static long allocated(ThrowingCallable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        return LongStream.range(0, 5)
                .map(attempt -> {
                    long before = threads.getCurrentThreadAllocatedBytes();
                    assertThatCode(work).doesNotThrowAnyException();
                    return threads.getCurrentThreadAllocatedBytes() - before;
                })
                .min()
                .orElseThrow();
    }

    @Test
    void writesNoAnalysesAsAnEmptyArray() {
        assertThat(withoutSpace(AnalysisJson.ofAll(List.of()))).isEqualTo("[]");
    }

    private static JsonObject object(String json) {
        return (JsonObject) read(json);
    }

    private static Json read(String json) {
        ProblemLog log = new ProblemLog();
        Json read = new JsonReader().parse(json, "result", log).orElseThrow();
        log.throwIfAny();
        return read;
    }

    private static String withoutSpace(String json) {
        return json.replaceAll("\\s", "");
    }
}
