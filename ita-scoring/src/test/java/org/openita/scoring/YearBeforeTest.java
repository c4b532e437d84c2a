package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/** Rules that compare with the fiscal year before. */
@Tag("text")
class YearBeforeTest {

    @TempDir
    private Path pack;

    private ItaEngine engine;

    @BeforeEach
    void build() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", """
                rule "an indicator fell by more than 5"
                when
                    IndicatorScore( $indicator : subject, $now : value )
                    PreviousScore( subject == $indicator, value > $now + 5 )
                then
                    findings.note("fell");
                end
                """);
        write("messages_th.properties", "note.fell.text = ตัวชี้วัดลดลงเกิน 5 คะแนนจากปีก่อน");
        write("messages_en.properties", "note.fell.text = An indicator fell by more than 5 points");
        engine = ItaEngine.builder().fiscalYear(2567).pack(pack).build();
    }

    @Test
    void aFallIsFoundAndItsFiguresAreToldWithTheirYear() {
        Analysis analysis =
                engine.analyse(result(2567, "\"7\": 88.13, \"8\": 83.83"), result(2566, "\"7\": 93.13, \"8\": 88.84"));

        assertThat(fell(analysis))
                .singleElement()
                .satisfies(note -> assertThat(note.details().get("because").toString())
                        .contains("subject=8@2566", "value=88.84", "comparison=>", "threshold=88.83", "basis=8 + 5"));
        assertThat(analysis.toJson()).contains("\"basis\": \"8 + 5\"");
    }

    @Test
    void withoutAnEarlierResultNoRuleSeesOne() {
        assertThat(fell(engine.analyse(result(2567, "\"8\": 83.83")))).isEmpty();
    }

    @Test
    void anEarlierResultOfAnotherYearOrAgencyIsRefused() {
        Assessment now = result(2567, "\"8\": 83.83");

        assertThatThrownBy(() -> engine.analyse(now, result(2565, "\"8\": 90")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give that of 2566");
        assertThatThrownBy(() -> engine.analyse(agency(2567, "A"), agency(2566, "B")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two agencies, A and B");
    }

    @Test
    void anotherNameIsAnotherAgencyWhereNoIdsTell() {
        Assessment now =
                Assessment.of(2567, Agency.named("องค์การบริหารส่วนตำบลก้อ")).withPublished("overall", Score.of("90"));
        Assessment same = Assessment.of(2566, Agency.named("อบต. ก้อ")).withPublished("overall", Score.of("90"));
        Assessment other =
                Assessment.of(2566, Agency.named("เทศบาลตำบลป่าไผ่")).withPublished("overall", Score.of("90"));

        assertThat(engine.analyse(now, same).fiscalYear()).isEqualTo(now.fiscalYear());
        assertThatThrownBy(() -> engine.analyse(now, List.of(other)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("องค์การบริหารส่วนตำบลก้อ and เทศบาลตำบลป่าไผ่");
    }

    @Test
    void onlyWhatMeansTheSameInBothYearsIsCompared() {
        assertThat(same(2567, 2566)).contains("overall", "8", "IIT").doesNotContain("o17", "i28", "e1.part1");
        assertThat(same(2565, 2564)).contains("overall", "9.3");
    }

    private static List<String> same(int year, int before) {
        return Framework.of(before).subjects().values().stream()
                .filter(subject -> subject.in(Framework.of(year)).isPresent())
                .map(Subject::id)
                .toList();
    }

    private static List<Note> fell(Analysis analysis) {
        return analysis.notes().stream()
                .filter(note -> note.kind().equals("fell"))
                .toList();
    }

    private static Assessment result(int year, String indicators) {
        return Assessment.parse(
                "{\"fiscalYear\": " + year + ", \"agency\": {\"name\": \"เทศบาลตำบลก้อ\"}, \"indicators\": {"
                        + indicators + "}}",
                "result.json");
    }

    private static Assessment agency(int year, String id) {
        return Assessment.parse(
                "{\"fiscalYear\": " + year + ", \"agency\": {\"id\": \"" + id
                        + "\", \"name\": \"ก\"}, \"overall\": 90}",
                "result.json");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text, StandardCharsets.UTF_8);
    }
}
