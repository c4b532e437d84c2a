package org.openita.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;

class AssessmentTest {

    private static final String WHOLE = """
        {
          "fiscalYear": 2567,
          "agency": {
            "id": "06510401",
            "name": "เทศบาลตำบลก้อ",
            "kind": "subdistrict-municipality",
            "district": "ลี้",
            "province": "ลำพูน"
          },
          "items": {
            "i1": 95.38,
            "i2": null,
            "e1": {
              "part1": 95.25,
              "part2": 77.00
            },
            "e2": {
              "part2": null
            },
            "o1": 100.00,
            "o2": 0.00
          },
          "indicators": {
            "1": 97.43,
            "10": 100.00
          },
          "parts": {
            "EIT2": 82.44
          },
          "instruments": {
            "IIT": 96.10
          },
          "overall": 95.11
        }
        """;

    @Test
    void everythingThatAFileCanHoldIsRead() {
        Assessment ko = Assessment.parse(WHOLE, "ko.json");

        assertThat(ko.fiscalYear()).isEqualTo(FiscalYear.of(2567));
        assertThat(ko.agency())
                .isEqualTo(new Agency(
                        Optional.of("06510401"),
                        "เทศบาลตำบลก้อ",
                        Optional.of("subdistrict-municipality"),
                        Optional.of("ลี้"),
                        Optional.of("ลำพูน")));
        assertThat(ko.items())
                .containsEntry("i1", Score.of("95.38"))
                .containsEntry("i2", Score.MISSING)
                .containsEntry("e1.part2", Score.of("77"))
                .containsEntry("e2.part2", Score.MISSING)
                .containsEntry("o2", Score.of("0"))
                .hasSize(7);
        assertThat(ko.published())
                .containsOnlyKeys("1", "10", "EIT2", "IIT", "overall")
                .containsEntry("EIT2", Score.of("82.44"));
    }

    @Test
    void whatWasReadIsWrittenBackAsItWas() {
        assertThat(Assessment.parse(WHOLE, "ko.json").toJson()).isEqualTo(WHOLE);
    }

    @Test
    void scoresMayBeWrittenInWordsAndWithFewerDecimals() {
        Assessment read = Assessment.parse(
                inItems("\"o1\": \"pass\", \"o2\": \"fail\", \"i1\": 95.5, \"i2\": 9.5e1, \"i3\": 95.500"), "x");

        assertThat(read.items()).containsEntry("o1", Score.of("100")).containsEntry("o2", Score.of("0"));
        assertThat(read.items()).containsEntry("i1", Score.of("95.5")).containsEntry("i2", Score.of("95"));
        assertThat(read.items()).containsEntry("i3", Score.of("95.5"));
    }

    @Test
    void anItemGivenAsNullIsMissingInEveryPart() {
        assertThat(Assessment.parse(inItems("\"e1\": null, \"i1\": 1"), "x").items())
                .containsEntry("e1.part1", Score.MISSING)
                .containsEntry("e1.part2", Score.MISSING);
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void everyKnownYearTakesIndicators(FiscalYear year) {
        String json = "{\"fiscalYear\": " + year + ", \"agency\": {\"name\": \"ก\"}, \"indicators\": {\"1\": 97.43}}";

        assertThat(Assessment.parse(json, "x").published()).containsEntry("1", Score.of("97.43"));
    }

    @Test
    void anAssessmentIsMadeInAProgram() {
        Assessment made = Assessment.of(2567, Agency.named("ตัวอย่าง"))
                .withItem("i1", Score.of("95.38"))
                .withItem("e1.part2", Score.of("77"))
                .withItem("i1", Score.of("95.39"))
                .withPublished("IIT", Score.of("96.10"));

        assertThat(made.items()).containsEntry("i1", Score.of("95.39")).hasSize(2);
        assertThat(Assessment.parse(made.toJson(), "x")).isEqualTo(made);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        i16       | "i16", which is not among the items of FY2567
        zzz       | "zzz", which is not among the items of FY2567
        e1        | the number 1 for e1, an item in parts
        e1.part3  | the unknown part "part3"
        9         | remedy: put it under indicators
        overall   | remedy: put it at the top, beside agency
        """)
    void anItemThatIsNoneIsRefused(String subject, String message) {
        Assessment made = Assessment.of(2567, Agency.named("ตัวอย่าง"));

        assertThatThrownBy(() -> made.withItem(subject, Score.of("1")))
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
        assertThatThrownBy(
                        () -> holding(Map.of(subject, Score.of("1")), Map.of()).toJson())
                .isInstanceOf(InputException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"i1", "9.1", "6.part1", "zzz"})
    void whatIsNotPublishedIsNotWritten(String subject) {
        Assessment made = holding(Map.of(), Map.of(subject, Score.of("1")));

        assertThatThrownBy(made::toJson)
                .hasMessageContaining("\"" + subject + "\", which is not among the indicators of FY2567");
    }

    @Test
    void whatDoesNotAddUpIsNotPublished() {
        Assessment made = Assessment.of(2567, Agency.named("ตัวอย่าง")).withPublished("9.1", Score.of("1"));

        assertThatThrownBy(() -> made.withPublished("i1", Score.of("1"))).hasMessageContaining("put it under items");
        assertThatThrownBy(() -> made.withPublished("zzz", Score.of("1"))).hasMessageContaining("\"zzz\"");
    }

    @Test
    void aScoreThatCouldNotBePublishedIsRefused() {
        Assessment made = Assessment.of(2567, Agency.named("ตัวอย่าง"));

        assertThatThrownBy(() -> made.withItem("i1", Score.ofExact(10_000, 3)))
                .hasMessageContaining("$.items.i1: the number 33.33333")
                .hasMessageContaining("write it as published, such as 33.33");
        assertThatThrownBy(() -> made.withPublished("IIT", Score.ofExact(10_000, 3)))
                .hasMessageContaining("with more than two decimals");
        assertThatThrownBy(() -> made.withItem("o1", Score.of("50")))
                .hasMessageContaining("the number 50 for an item that passes or fails");
    }

    @Test
    void allThatIsWrongIsToldBeforeAnythingIsWritten() {
        Assessment made = holding(Map.of("zzz", Score.MISSING, "o1", Score.of("50")), Map.of("i1", Score.of("1")));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(made::toJson)
                .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
    }

    @Test
    void aYearThatIsNotBuiltInIsNotCheckedButCannotBeWritten() {
        Assessment made = Assessment.of(2600, Agency.named("ก")).withItem("x1", Score.of("1"));

        assertThat(made.items()).containsOnlyKeys("x1");
        assertThatIllegalArgumentException().isThrownBy(made::toJson).withMessageContaining("2600");
    }

    private static Assessment holding(Map<String, Score> items, Map<String, Score> published) {
        return new Assessment(FiscalYear.of(2567), Agency.named("ก"), items, published);
    }

    @Test
    void aFileIsReplacedAsAWhole(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ko-2567.json");
        Assessment.parse(WHOLE, "x").write(file);
        Assessment changed = Assessment.read(file).withItem("i1", Score.of("1"));

        changed.write(file);

        assertThat(Assessment.read(file)).isEqualTo(changed);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesNothingBehind(@TempDir Path folder) throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.json").resolve("inside"))
                .getParent();

        assertThatThrownBy(() -> Assessment.parse(WHOLE, "x").write(taken)).isInstanceOf(IOException.class);

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(taken);
        }
    }

    @Test
    void aFolderIsNoFile(@TempDir Path folder) {
        assertThatThrownBy(() -> Assessment.read(folder))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("the file cannot be read");
    }

    @Test
    void aStreamMayBeginWithAByteOrderMark() {
        byte[] bytes = ("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8);

        assertThat(Assessment.read(new ByteArrayInputStream(bytes), "x")).isEqualTo(Assessment.parse(WHOLE, "x"));
    }

    private static String inItems(String items) {
        return "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {" + items + "}}";
    }

    @Test
    void howManyAnsweredIsKnownByItemOrElseByWhoAnswered() {
        Assessment result = Assessment.of(2567, Agency.named("ก"))
                .withRespondents("EIT2", 20)
                .withRespondents("e1.part2", 19);

        assertThat(result.respondents("e1.part2", "EIT2")).hasValue(19);
        assertThat(result.respondents("e2.part2", "EIT2")).hasValue(20);
        assertThat(result.respondents("e2.part1", "EIT1")).isEmpty();
    }

    @Test
    void whatNobodyCanHaveAnsweredIsRefused() {
        Assessment result = Assessment.of(2567, Agency.named("ก")).withItem("i1", Score.of("95"));

        assertThatThrownBy(() -> result.withRespondents("IIT", -5))
                .hasMessageContaining("$.respondents.IIT: the number -5")
                .hasMessageContaining("expected: a number of people from 1 to 999999999");
        assertThatThrownBy(() -> result.withRespondents("6", 20))
                .hasMessageContaining("\"6\", which is no instrument, part or item of FY2567");
    }

    @Test
    void aListHoldsTheResultsOfSeveralAndTellsAllThatIsWrongWithAnyOfThem() {
        Assessment one = Assessment.of(2567, Agency.named("ก")).withItem("i1", Score.of("95"));
        Assessment two = Assessment.of(2567, Agency.named("ข")).withItem("i2", Score.of("90"));

        assertThat(all("[" + one.toJson() + "," + two.toJson() + "]")).containsExactly(one, two);
        assertThat(all(one.toJson())).containsExactly(one);
        assertThatThrownBy(() -> all("[{\"fiscalYear\": 1}, 5]"))
                .hasMessageContaining("x:1:17 $[0].fiscalYear")
                .hasMessageContaining("x:1:21 $[1]: the number 5");
        assertThatThrownBy(() -> all("[]")).hasMessageContaining("an empty list");
    }

    private static List<Assessment> all(String json) {
        return Assessment.readAll(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "x");
    }
}
