package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.NoteKind;
import org.openita.model.finding.Recommendation;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;

/** Levels, targets and advice rest on what is known, and say what they leave open. */
class KnownFiguresTest {

    private static final Result KO = Result.koCorrected();
    private static final String NOTHING = "Nothing falls short";

    @ParameterizedTest
    @CsvSource({
        "87.58, EIT2, 82.44, PASS",
        "87.58, EIT1, 92.72, PASS",
        "95.02, EIT1, 94.98, GOOD",
        "91.60, EIT1, 98.00, GOOD",
        "97.60, EIT1, 96.00, EXCELLENT",
    })
    void aPartThatIsKnownIsAComponentAndBoundsTheOther(String eit, String part, String points, String level) {
        Result result = Result.nothing(2567)
                .and("IIT", "96.10")
                .and("EIT", eit)
                .and("OIT", "100")
                .and(part, points);

        assertThat(analysis(result).level().code()).isEqualTo(level);
    }

    @Test
    void aPartThatIsKnownCountsWhereTheWholeIsNot() {
        Level level = analysis(Result.nothing(2567).and("overall", "92.84").and("EIT1", "78.35"))
                .level();

        assertThat(level.code()).isEqualTo("PASS");
        assertThat(level.possible()).extracting(Level.Named::code).containsExactly("PASS");
    }

    @Test
    void wherePartsAreNotKnownTheLevelsThatTheyLeaveOpenAreNamed() {
        Level level = analysis(KO.withoutItems()).level();

        assertThat(level.code()).isEqualTo("GOOD");
        assertThat(level.name().th()).isEqualTo("ผ่านดี หรือ ผ่าน");
        assertThat(level.possible()).extracting(Level.Named::code).containsExactly("GOOD", "PASS");
    }

    @Test
    void wherePartsAreNotKnownButCannotBeLowTheLevelIsSettled() {
        Analysis kku = analysis(Result.nothing(2567)
                .and("IIT", "92.24")
                .and("EIT", "94.15")
                .and("OIT", "95.84")
                .and("overall", "94.25"));

        assertThat(kku.level().name().en()).isEqualTo("Good");
        assertThat(kku.notes()).extracting(Note::kind).doesNotContain("level-may-be-lower");
    }

    @Test
    void aLevelIsSettledWhereTheOpenComponentsTogetherCannotReachABound() {
        Level level = analysis(Result.nothing(2567).and("overall", "85").and("IIT", "100"))
                .level();

        assertThat(level.code()).isEqualTo("PASS");
        assertThat(level.because()).extracting(because -> because.subject()).containsOnly("overall");
    }

    @Test
    void aPublishedLevelIsTheLevelAndTheScoresStandBesideIt() {
        Analysis analysis = Result.analysed(KO.withoutItems().assessment().withLevel("ผ่าน"));

        assertThat(analysis.level().code()).isEqualTo("PASS");
        assertThat(analysis.level().isPublished()).isTrue();
        assertThat(analysis.toText(Locale.ENGLISH))
                .contains("Level Pass (PASS) as published")
                .contains("The scores given come to Good (GOOD) or Pass (PASS)");
        assertThat(analysis.notes()).extracting(Note::kind).doesNotContain("level-mismatch");
    }

    @Test
    void aPublishedLevelStandsAlsoWhereTheScoresGiveAnother() {
        Analysis analysis = Result.analysed(KO.assessment().withLevel("ผ่านดี"));

        assertThat(analysis.level().code()).isEqualTo("GOOD");
        assertThat(analysis.level().because()).isEmpty();
        assertThat(analysis.level().possible()).extracting(Level.Named::code).containsExactly("PASS");
        assertThat(analysis.notes()).extracting(Note::kind).contains("level-mismatch");
    }

    @Test
    void aPublishedOverallScoreIsComparedAsPublished() {
        Analysis analysis = analysis(Result.nothing(2567)
                .and("IIT", "84.99")
                .and("EIT", "84.99")
                .and("OIT", "85.00")
                .and("overall", "85.00"));

        assertThat(analysis.scores().overall()).hasToString("85.00");
        assertThat(analysis.level().code()).isEqualTo("PASS");
    }

    @Test
    void adviceIsGivenWhereAPartIsSurelyLowThoughAQuestionIsMissing() {
        Result result = Result.nothing(2567);
        for (int i = 1; i <= 8; i++) {
            result = result.and("e" + i + ".part2", "50");
        }

        assertThat(codes(analysis(result))).containsExactly("e1", "e2", "e3", "e4+e5", "e6", "e7", "e8");
        assertThat(analysis(result).recommendations().get(0).because().get(0).claim())
                .isEqualTo("most(EIT2) 55.56 < 85.00");
    }

    @Test
    void whatMissingQuestionsLeaveOpenIsNotedAndNeverCalledNothing() {
        Analysis parts = analysis(Result.nothing(2567)
                .and("IIT", "96.10")
                .and("EIT", "87.58")
                .and("OIT", "100")
                .and("EIT1", "92.72")
                .and("EIT2", "82.44"));
        Note open = parts.notes().stream()
                .filter(note -> note.kind().equals(NoteKind.ADVICE_OPEN.wireName()))
                .findFirst()
                .orElseThrow();

        assertThat(open.text().en())
                .contains("item scores of IIT, item scores of EIT part 1")
                .doesNotContain("OIT");
        assertThat(parts.toText(Locale.ENGLISH)).contains("cannot be told").doesNotContain(NOTHING);
    }

    static Stream<FiscalYear> yearsOfIndicators() {
        return Frameworks.years().stream()
                .filter(year -> !Frameworks.of(year).items().containsKey("i1"));
    }

    @ParameterizedTest
    @MethodSource("yearsOfIndicators")
    void anIndicatorLevelYearWithEverythingLowSaysWhatIsBelow(FiscalYear year) {
        Result result = Result.nothing(year.year());
        for (int indicator = 1; indicator <= 10; indicator++) {
            result = result.and(String.valueOf(indicator), "60");
        }
        String text =
                analysis(result).toText(Locale.ENGLISH).replace('\u00A0', ' ').replaceAll("\\s+", " ");

        assertThat(text)
                .doesNotContain(NOTHING)
                .contains("Below the thresholds")
                .contains("indicator 10 60.00 < 85.00");
    }

    @Test
    void nothingToImproveIsSaidWhereItIsProved() {
        Result whole = Result.nothing(2567).andEach("OIT", "100").andEach("IIT", "100");
        for (int i = 1; i <= 9; i++) {
            whole = whole.and("e" + i + ".part1", "100").and("e" + i + ".part2", "100");
        }

        assertThat(analysis(whole).toText(Locale.ENGLISH)).contains(NOTHING);
        assertThat(analysis(whole.without("e9.part2")).toText(Locale.ENGLISH)).doesNotContain(NOTHING);
    }

    @Test
    void aTargetThatMissingScoresLeaveOpenIsNoted() {
        Analysis analysis = analysis(KO.withoutPublished().without("i1"));

        assertThat(analysis.notes())
                .filteredOn(note -> note.kind().equals("target-open"))
                .singleElement()
                .satisfies(note ->
                        assertThat((List<?>) note.details().get("missing")).isEqualTo(List.of("1")));
    }

    private static List<String> codes(Analysis analysis) {
        return analysis.recommendations().stream().map(Recommendation::code).toList();
    }

    private static Analysis analysis(Result result) {
        return Result.analysed(result.assessment());
    }
}
