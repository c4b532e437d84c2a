package org.openita.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;

@Tag("text")
class CrosswalkReaderTest {

    private static final String NAME = "\"name\": {\"th\": \"โครงสร้าง\", \"en\": \"Structure\"}";
    private static final String FACT = "\"source\": \"guide\", \"confidence\": \"B\"";

    private final ProblemLog log = new ProblemLog();

    @Test
    void numbersOfAYearAreFoundBothWays() {
        Crosswalk crosswalk = read(disclosure(numbers(2567, "o1"), numbers(2568, "o3")));

        assertThat(log.isEmpty()).isTrue();
        assertThat(crosswalk.partners(FiscalYear.of(2567), "o1", FiscalYear.of(2568)))
                .containsExactly("o3");
        assertThat(crosswalk.partners(FiscalYear.of(2568), "o3", FiscalYear.of(2567)))
                .containsExactly("o1");
        assertThat(crosswalk.covers(FiscalYear.of(2566))).isFalse();
    }

    @Test
    void whatAYearFromOutsideSaysStandsBeforeWhatIsBuiltIn() {
        Crosswalk more = read(disclosure(numbers(2567, "o5")));
        KnownYears years = KnownYears.builtIn().with(more);

        assertThat(years.crosswalk().of(FiscalYear.of(2567), "o5"))
                .map(Disclosure::id)
                .contains("structure");
        assertThat(years.crosswalk().disclosures())
                .hasSameSizeAs(Crosswalk.builtIn().disclosures());
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithItsPlace() {
        read(disclosure(
                numbers(2567, "o99"),
                numbers(2567, "o2"),
                numbers(2599, "o1"),
                numbers(12, "o1"),
                "{\"fiscalYear\": 2566, \"ids\": [], " + FACT + "}"));

        assertThat(problems())
                .contains("the item \"o99\"", "an item of FY2567")
                .contains("\"2567\" stands twice in this list")
                .contains("the year 2599", "a fiscal year that is known: 2562")
                .contains("the number 12")
                .contains("kit/crosswalk.json:");
    }

    @Test
    void aListInsteadOfAnObjectIsRefused() {
        read("[]");

        assertThat(problems()).contains("{ \"disclosures\": […] }");
    }

    @Test
    void aKeyThatNobodyReadsIsTold() {
        read("{\"disclosures\": [{\"id\": \"structure\", " + NAME + ", \"numbers\": [" + numbers(2567, "o1")
                + "], \"note\": 1}], \"more\": 2}");

        assertThat(problems()).contains("\"note\"", "\"more\"");
    }

    @Test
    void anIdTwiceIsTold() {
        String one = "{\"id\": \"structure\", " + NAME + ", \"numbers\": [" + numbers(2567, "o1", "o1") + "]}";
        read("{\"disclosures\": [" + one + ", " + one + "]}");

        assertThat(problems()).contains("\"structure\" stands twice", "\"o1\" stands twice");
    }

    private static String disclosure(String... numbers) {
        return "{\"disclosures\": [{\"id\": \"structure\", " + NAME + ", \"numbers\": [" + String.join(",\n", numbers)
                + "]}]}";
    }

    private static String numbers(int year, String... ids) {
        return "{\"fiscalYear\": " + year + ", \"ids\": [\"" + String.join("\", \"", ids) + "\"], " + FACT + "}";
    }

    private Crosswalk read(String json) {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        return Crosswalk.noting(new ByteArrayInputStream(bytes), "kit/crosswalk.json", KnownYears.builtIn(), log);
    }

    private String problems() {
        try {
            log.throwIfAny();
            return "";
        } catch (InputException e) {
            return e.describe(Locale.ENGLISH);
        }
    }
}
