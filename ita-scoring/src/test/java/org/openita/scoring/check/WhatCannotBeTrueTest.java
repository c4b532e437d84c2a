package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;
import org.openita.scoring.Result;
import org.openita.scoring.check.FilesCheck.Given;

class WhatCannotBeTrueTest {

    @Test
    void anOverallScoreThatTheIndicatorsGivenCannotReachIsTold() {
        Result nine = Result.nothing(2567)
                .and("overall", "99.78")
                .and("", "60", "60", "60", "60", "60", "60", "60", "60", "60");

        assertThat(only(notes(nine, "published-mismatch")).details())
                .containsEntry("subject", "overall")
                .containsEntry("published", new BigDecimal("99.78"))
                .containsEntry("least", new BigDecimal("48.00"))
                .containsEntry("most", new BigDecimal("68.00"));
    }

    @ParameterizedTest
    @CsvSource({"98.24, 0", "98.25, 0", "98.26, 1", "13.23, 0", "13.22, 1"})
    void anOverallScoreIsHeldAgainstTheOnePartThatIsKnown(String overall, int told) {
        Result part = Result.nothing(2567).and("overall", overall).and("EIT1", "88.25");

        assertThat(notes(part, "published-mismatch")).hasSize(told);
    }

    @Test
    void partsThatTheIndicatorsCannotGiveAreTold() {
        Result parts = Result.nothing(2567)
                .and("EIT1", "50")
                .and("EIT2", "50")
                .and("6", "100")
                .and("7", "100");

        assertThat(only(notes(parts, "published-mismatch")).details())
                .containsEntry("subject", "EIT")
                .containsEntry("computed", new BigDecimal("50.00"))
                .containsEntry("least", new BigDecimal("66.66"));
    }

    @Test
    void aPublishedInstrumentIsTheMeanOfItsPublishedParts() {
        Result parts = Result.nothing(2567).and("EIT", "87.58").and("EIT1", "92.72");

        assertThat(notes(parts.and("EIT2", "82.44"), "published-mismatch")).isEmpty();
        assertThat(only(notes(parts.and("EIT2", "72.44"), "published-mismatch")).details())
                .containsEntry("subject", "EIT");
    }

    @ParameterizedTest
    @CsvSource({"9, 93.78", "9, 93.50", "9, 97.78", "10, 93.75", "9, 100", "10, 0"})
    void scoresThatSomeMissedItemsGiveArePossible(String indicator, String points) {
        assertThat(notes(Result.nothing(2564).and(indicator, points), "impossible-score"))
                .isEmpty();
    }

    @Test
    void aScoreThatNoMissedItemsGiveIsImpossible() {
        Note note = only(notes(Result.nothing(2564).and("9", "93.00"), "impossible-score"));

        assertThat(note.details())
                .containsEntry("subject", "9")
                .containsEntry("value", new BigDecimal("93.00"))
                .containsEntry("confidence", "high");
        assertThat(note.text().en()).contains("no number of passed items gives 93.00");
    }

    @Test
    void theNearestPossibleScoresSayWhatWasMissed() {
        Note note = only(notes(Result.nothing(2564).and("9", "93.00"), "impossible-score"));

        assertThat(note.text().en())
                .contains("92.78 (1 of 9.1 + 1 of 9.4, or 1 of 9.1 + 2 of 9.2)", "93.06 (2 of 9.1 + 1 of 9.2)");
    }

    @Test
    void whereNoSuchIndicatorCanBeItMayBeAnAverage() {
        Result average = Result.nothing(2564).and("9", "93.00").and("10", "65.56");

        assertThat(notes(average, "impossible-score"))
                .extracting(note -> note.details().get("confidence"))
                .containsExactly("low", "low");
    }

    @Test
    void aScoreThatComesAboutInOneWaySaysWhatWasMissed() {
        Note note = only(notes(Result.nothing(2564).and("9", "93.78"), "missed-items"));

        assertThat(note.details()).containsEntry("ways", List.of(Map.of("9.1", 1, "9.5", 1)));
        assertThat(note.text().th()).contains("1 ข้อใน 9.1 + 1 ข้อใน 9.5");
        assertThat(note.isDoubt()).isFalse();
    }

    @Test
    void whereTheItemsAreGivenTheySayThemselvesWhatWasMissed() {
        Result given = Result.koCorrected().and("o1", "0").and("9", "96.67");

        assertThat(notes(given, "missed-items")).isEmpty();
    }

    @Test
    void ofGroupsThatAreAWeakGuessNothingIsCalledImpossible() {
        assertThat(notes(Result.nothing(2568).and("9", "93.33"), "impossible-score"))
                .isEmpty();
    }

    @Test
    void twoScoresInEachOthersRowAreExchanged() {
        Result wrong = Result.koCorrected().and("i1", "94.62").and("i7", "95.38");

        Note note = only(notes(wrong, "scores-exchanged"));
        assertThat(note.details())
                .containsEntry("subjects", List.of("i1", "i7"))
                .containsEntry("values", List.of(new BigDecimal("94.62"), new BigDecimal("95.38")))
                .containsEntry("confidence", "high");
    }

    @Test
    void whereTwoExchangesWouldDoNeitherIsSure() {
        Result wrong = Result.koCorrected().and("i2", "93.85").and("i4", "96.92");

        assertThat(notes(wrong, "scores-exchanged"))
                .extracting(note ->
                        note.details().get("subjects") + " " + note.details().get("confidence"))
                .containsExactly("[i2, i4] low", "[i2, i6] low");
    }

    @Test
    void anItemWhosePartsWereExchangedFitsOnlyTheOtherWayRound() {
        Result wrong = Result.koCorrected().and("e1.part1", "77").and("e1.part2", "95.25");

        Note note = only(notes(wrong, "parts-exchanged"));
        assertThat(note.details()).containsEntry("subjects", List.of("e1.part2", "e1.part1"));
    }

    @Test
    void partsThatWereExchangedAsAWholeFitWhatWasPublishedOfThem() {
        Result wrong = partsExchanged().and("EIT1", "92.72").and("EIT2", "82.44");

        Note note = only(notes(wrong, "parts-exchanged"));
        assertThat(note.details()).containsEntry("parts", List.of("EIT1", "EIT2"));
        assertThat(note.details().get("subjects"))
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .hasSize(18)
                .startsWith("e1.part1")
                .endsWith("e9.part2");
        assertThat(notes(wrong, "misprint-suspect")).isEmpty();
        assertThat(notes(wrong, "published-mismatch"))
                .extracting(it -> it.details().get("subject"))
                .containsExactly("EIT1", "EIT2");
    }

    @Test
    void partsThatWereExchangedAsAWholeFitTheOtherRespondents() {
        Assessment wrong =
                partsExchanged().assessment().withRespondents("EIT1", 80).withRespondents("EIT2", 20);

        assertThat(DataCheck.of(Framework.of(2567)).notes(wrong))
                .extracting(Note::kind)
                .containsExactly("parts-exchanged");
    }

    private static Result partsExchanged() {
        Result ko = Result.koCorrected();
        Result exchanged = ko;
        for (int item = 1; item <= 9; item++) {
            String one = "e" + item + ".part1";
            String other = "e" + item + ".part2";
            exchanged = exchanged.and(
                    Map.of(one, ko.scores().get(other), other, ko.scores().get(one)));
        }
        return exchanged;
    }

    @Test
    void scoresAfterASkippedRowStandOneRowTooHigh() {
        Result wrong = Result.koCorrected().without("i15");
        for (int row = 4; row < 15; row++) {
            wrong = wrong.and(Map.of("i" + row, score("i" + (row + 1))));
        }

        Note note = only(notes(wrong, "rows-shifted"));
        assertThat(note.details())
                .containsEntry("direction", "up")
                .containsEntry("explains", List.of("3", "4", "5"))
                .containsEntry("confidence", "high");
        assertThat(note.text().en()).startsWith("From i4 to i15 the scores probably stand one row too high");
        assertThat(notes(wrong, "published-mismatch")).hasSize(3);
        assertThat(notes(wrong, "misprint-suspect")).isEmpty();
    }

    @Test
    void scoresAfterARowTypedTwiceStandOneRowTooLow() {
        Result wrong = Result.koCorrected();
        for (int row = 5; row <= 15; row++) {
            wrong = wrong.and(Map.of("i" + row, score("i" + (row - 1))));
        }

        assertThat(only(notes(wrong, "rows-shifted")).details())
                .containsEntry("direction", "down")
                .containsEntry("explains", List.of("2", "3", "4"))
                .containsEntry("confidence", "high");
    }

    private static Score score(String item) {
        return Result.koCorrected().scores().get(item);
    }

    @Test
    void scoresGivenAsFractionsAreNoted() {
        Map<String, Score> fractions = Result.koCorrected().assessment().items().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Score.ofHundredths(entry.getValue().hundredths() / 100)));
        Result wrong = Result.nothing(2567).and(fractions);

        assertThat(only(notes(wrong, "fraction-scores")).details()).containsEntry("section", "items");
    }

    @Test
    void anIndicatorThatIsOneOfItsQuestionsIsNamed() {
        Note note = notes(Result.koCorrected().and("1", "95.38"), "published-mismatch")
                .get(0);

        assertThat(note.text().en()).endsWith("just that of i1, which may have been typed in its place.");
    }

    @Test
    void oneAgencyTwiceInAYearIsNotedInBothFiles() {
        Given one = given("a.json", "ก", 2567, "90.12");
        Given other = given("b.json", "ก", 2567, "91.12");

        assertThat(kinds(one, other)).containsExactly("agency-twice");
        assertThat(kinds(other, one)).containsExactly("agency-twice");
    }

    @Test
    void theSameAgencyInTwoYearsIsOfMixedYears() {
        assertThat(kinds(given("a.json", "ก", 2567, "90.12"), given("b.json", "ก", 2566, "91.12")))
                .containsExactly("year-mixed");
    }

    @Test
    void twoNamesOfOneIdAndTwoAgenciesWithAllScoresAlikeAreNoted() {
        Assessment ko = Result.koCorrected().assessment();
        Given one = new Given("a.json", ko);
        Given copied = new Given("b.json", new Assessment(ko.fiscalYear(), Agency.named("ข"), ko.items(), Map.of()));

        assertThat(kinds(one, copied)).containsExactly("scores-copied");
        assertThat(kinds(withId("a.json", "ก"), withId("b.json", "ข"))).containsExactly("agency-name");
    }

    @Test
    void agenciesOfOneNameInTwoDistrictsAreTwo() {
        assertThat(kinds(inDistrict("a.json", "ลี้"), inDistrict("b.json", "บ้านโฮ่ง")))
                .isEmpty();
    }

    private static Given withId(String file, String name) {
        Agency agency = new Agency(Optional.of("51-1"), name, Optional.empty(), Optional.empty(), Optional.empty());
        return new Given(file, Assessment.of(2567, agency));
    }

    private static Given inDistrict(String file, String district) {
        Agency agency = new Agency(Optional.empty(), "ก", Optional.empty(), Optional.of(district), Optional.empty());
        return new Given(file, Assessment.of(2567, agency));
    }

    private static Given given(String file, String name, int year, String overall) {
        return new Given(file, Assessment.of(year, Agency.named(name)).withPublished("overall", Score.of(overall)));
    }

    private static List<String> kinds(Given one, Given other) {
        return FilesCheck.of(List.of(one, other)).notes(one).stream()
                .map(Note::kind)
                .toList();
    }

    private static Note only(List<Note> notes) {
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }

    private static List<Note> notes(Result result, String kind) {
        Framework framework = result.framework();
        return DataCheck.of(framework).notes(result.scored()).stream()
                .filter(note -> note.kind().equals(kind))
                .toList();
    }
}
