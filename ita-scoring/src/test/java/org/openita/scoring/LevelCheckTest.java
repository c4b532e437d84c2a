package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;

class LevelCheckTest {

    private static final Assessment KO = Result.koCorrected().assessment();

    @ParameterizedTest
    @ValueSource(strings = {"ผ่าน", "PASS", "pass", "ระดับผ่าน", "ระดับ ผ่าน", "Level Pass"})
    void aLevelIsKnownByItsCodeAndItsNames(String level) {
        assertThat(mismatches(KO.withLevel(level))).isEmpty();
    }

    @Test
    void aLevelThatTheScoresDoNotGiveIsNotedWithTheReasons() {
        Note note = mismatches(KO.withLevel("ผ่านดี")).get(0);

        assertThat(note.details())
                .containsEntry("published", "GOOD")
                .containsEntry("possible", List.of("PASS"))
                .containsEntry("confidence", "medium");
        assertThat(note.text().en())
                .isEqualTo("Level Good (GOOD) was published, but the scores given add up to Pass (PASS), because"
                        + " overall 95.11 >= 85.00, EIT2 82.44 < 85.00");
        assertThat(ItaEngine.forFiscalYear(2567).check(KO.withLevel("ผ่านดี"))).contains(note);
    }

    @ParameterizedTest
    @CsvSource({
        "2566, 86.78, ผ่าน",
        "2566, 86.78, ผ่านดี",
        "2568, 99.06, ผ่านดีเยี่ยม",
        "2568, 99.06, ผ่านดี",
        "2567, 94.25, Good",
        "2565, 58.13, D"
    })
    void whereTheFiguresLeaveSeveralLevelsNoneOfThemIsDoubted(int year, String overall, String level) {
        assertThat(mismatches(overall(year, overall).withLevel(level))).isEmpty();
    }

    @Test
    void aLevelThatNoComponentsCouldGiveIsNoted() {
        assertThat(mismatches(overall(2566, "86.78").withLevel("ผ่านดีเยี่ยม")))
                .extracting(note -> note.details().get("possible"))
                .containsExactly(List.of("GOOD", "PASS"));
    }

    @Test
    void aLevelOfOtherYearsIsNoted() {
        assertThat(mismatches(KO.withLevel("AA")))
                .extracting(
                        note -> note.details().get("published"),
                        note -> note.details().get("confidence"))
                .containsExactly(tuple("AA", "high"));
    }

    @Test
    void whereThereIsNoOverallScoreNothingIsSaid() {
        Assessment parts = Result.nothing(2567).and("EIT2", "80").assessment();

        assertThat(mismatches(parts.withLevel("ผ่าน"))).isEmpty();
    }

    private static Assessment overall(int year, String points) {
        return Result.nothing(year).and("overall", points).assessment();
    }

    private static List<Note> mismatches(Assessment assessment) {
        ItaEngine engine = ItaEngine.forFiscalYear(assessment.fiscalYear().year());
        return engine.analyse(assessment).notes().stream()
                .filter(note -> note.kind().equals("level-mismatch"))
                .toList();
    }
}
