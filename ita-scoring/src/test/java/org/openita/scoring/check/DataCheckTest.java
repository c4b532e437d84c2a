package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Note;
import org.openita.scoring.Result;

class DataCheckTest {

    @Test
    void theMunicipalitysMisprintsAreFoundWithTheScoresThatFit() {
        assertThat(notes(Result.koAsPrinted()))
                .extracting(Note::kind, Note::details)
                .containsExactly(
                        tuple("published-mismatch", mismatch("2", "95.64", "95.74", ko("i5", "96.45", "96.15", "2"))),
                        tuple("misprint-suspect", ko("i5", "96.45", "96.15", "2")),
                        tuple("published-mismatch", mismatch("5", "97.18", "96.95", ko("i14", "97.00", "97.69", "5"))),
                        tuple("misprint-suspect", ko("i14", "97.00", "97.69", "5")));
    }

    private static Tuple tuple(String kind, Map<String, Object> details) {
        return Tuple.tuple(kind, details);
    }

    private static Map<String, Object> mismatch(
            String subject, String published, String computed, Map<String, Object> suspect) {
        return Map.of(
                "subject",
                subject,
                "published",
                new BigDecimal(published),
                "computed",
                new BigDecimal(computed),
                "suspects",
                List.of(suspect));
    }

    private static Map<String, Object> ko(String item, String value, String fits, String aggregate) {
        return Map.of(
                "subject",
                item,
                "item",
                item,
                "value",
                new BigDecimal(value),
                "fits",
                new BigDecimal(fits),
                "respondents",
                new BigDecimal(26),
                "confidence",
                "high",
                "aggregate",
                aggregate);
    }

    @Test
    void theMunicipalitysMisprintsAreFoundWithoutAnyPublishedFigure() {
        List<Note> notes = notes(Result.koAsPrinted().withoutPublished());

        assertThat(notes)
                .extracting(note ->
                        note.details().get("item") + " " + note.details().get("respondents") + " "
                                + note.details().get("confidence"))
                .containsExactly("i5 26 high", "i14 26 high");
        assertThat(notes.get(0).details())
                .containsEntry("candidates", List.of(new BigDecimal("96.15")))
                .doesNotContainKeys("fits", "aggregate");
        assertThat(notes.get(0).text().en())
                .isEqualTo("i5: 96.45 cannot come from 26 respondents and is probably a misprint."
                        + " Compare it with its source; with one digit wrong or two exchanged it may have been 96.15.");
    }

    @Test
    void aMisprintTooSmallForThePublishedScoreToShowIsFoundAndPutRightByIt() {
        List<Note> notes = notes(Result.koCorrected().and("i4", "93.86"));

        assertThat(notes).hasSize(1);
        assertThat(notes.get(0).details())
                .containsEntry("item", "i4")
                .containsEntry("fits", new BigDecimal("93.85"))
                .containsEntry("aggregate", "2");
    }

    @Test
    void oneSlipMakesAnItemLikelierThanOthersThatCouldHaveCausedTheMismatchToo() {
        List<Note> notes = suspects(Result.koCorrected().and("e6.part2", "57").and("e8.part2", "47"));

        assertThat(notes)
                .extracting(note ->
                        note.details().get("subject") + " " + note.details().get("confidence"))
                .contains("e8.part2 medium")
                .doesNotContain("e7.part2 medium");
    }

    @Test
    void theNotesSayItInThaiAndInEnglish() {
        List<Note> notes = notes(Result.koAsPrinted());

        assertThat(notes.get(0).text().th())
                .isEqualTo("ตัวชี้วัดที่ 2 การใช้งบประมาณ: ประกาศไว้ 95.64 แต่คำนวณจากคะแนนที่ให้มาได้ 95.74"
                        + " จึงใช้คะแนนที่ประกาศ ข้อที่น่าสงสัยว่าพิมพ์ผิด: i5");
        assertThat(notes.get(0).text().en())
                .isEqualTo("indicator 2 (Use of the budget): 95.64 was published, but the scores given add up to 95.74;"
                        + " the published score stands. Possibly misprinted: i5.");
        assertThat(notes.get(1).text().th())
                .isEqualTo(
                        "i5: คะแนน 96.45 เป็นไปไม่ได้เมื่อมีผู้ตอบ 26 คน (จำนวนที่ให้มาหรือที่เข้ากับคะแนนข้ออื่น) จึงน่าจะพิมพ์ผิด"
                                + " หากเป็น 96.15 จะได้คะแนนที่ประกาศของตัวชี้วัดที่ 2 การใช้งบประมาณ");
        assertThat(notes.get(1).text().en())
                .isEqualTo("i5: 96.45 cannot come from 26 respondents and is probably a misprint."
                        + " 96.15 would give the published score of indicator 2 (Use of the budget).");
    }

    @Test
    void theCorrectedFiguresNeedNoNote() {
        assertThat(notes(Result.koCorrected())).isEmpty();
        assertThat(notes(Result.koCorrected().withoutPublished())).isEmpty();
    }

    @Test
    void publishedFiguresAloneNeedNoNote() {
        assertThat(notes(Result.koCorrected().withoutItems())).isEmpty();
        assertThat(notes(Result.nothing(2567)
                        .and("IIT", "92.24")
                        .and("EIT", "94.15")
                        .and("OIT", "95.84")))
                .isEmpty();
    }

    @Test
    void aMisprintInOnePartIsFoundAmongTheRespondentsOfThatPart() {
        List<Note> notes = notes(Result.koCorrected().and("e7.part2", "47.32"));

        assertThat(notes).hasSize(2);
        assertThat(notes.get(1).details())
                .containsEntry("subject", "e7.part2")
                .containsEntry("item", "e7")
                .containsEntry("part", "EIT2")
                .containsEntry("fits", new BigDecimal("74.00"))
                .containsEntry("respondents", new BigDecimal(20))
                .containsEntry("confidence", "high");
        assertThat(notes.get(1).text().th()).startsWith("e7 (EIT ส่วนที่ 2): คะแนน 47.32");
    }

    @Test
    void twoMisprintsInOneIndicatorAreBothSuspectAndNoneIsCertain() {
        List<Note> notes = suspects(Result.koCorrected().and("i4", "93.58").and("i6", "69.92"));

        assertThat(notes)
                .extracting(note ->
                        note.details().get("item") + " " + note.details().get("confidence"))
                .containsExactly("i4 medium", "i6 medium");
    }

    @Test
    void aMisprintThatTheRespondentsCouldHaveGivenLeavesAllThatExplainItSuspect() {
        List<Note> notes = suspects(Result.koCorrected().and("i4", "92.31"));

        assertThat(notes)
                .extracting(Note::details)
                .allSatisfy(details -> assertThat(details).containsEntry("confidence", "low"))
                .anySatisfy(details ->
                        assertThat(details).containsEntry("item", "i4").containsEntry("fits", new BigDecimal("93.85")));
    }

    @Test
    void whereTheScoresDoNotTellTheRespondentsAllItemsAreSuspectWithLowConfidence() {
        Result fewFigures = Result.nothing(2567)
                .and("i4", "93.33")
                .and("i5", "91.27")
                .and("i6", "95.55")
                .and("2", "90");

        assertThat(suspects(fewFigures))
                .extracting(Note::details)
                .hasSize(3)
                .allSatisfy(details -> assertThat(details)
                        .containsEntry("confidence", "low")
                        .doesNotContainKeys("fits", "respondents"));
    }

    @Test
    void anItemThatIsPassedOrFailedHasNoScoreBetween() {
        Note suspect = notes(Result.koCorrected().and("o35", "10")).get(1);

        assertThat(suspect.details())
                .containsEntry("item", "o35")
                .containsEntry("fits", new BigDecimal("100.00"))
                .containsEntry("confidence", "high")
                .doesNotContainKey("respondents");
        assertThat(suspect.text().en()).contains("is not a score this item can have");
    }

    @Test
    void manyPossibleSuspectsAreNamedInOneNote() {
        List<Note> notes = notes(Result.koCorrected().without("10", "overall").and("OIT", "90"));

        assertThat(notes).extracting(Note::kind).containsExactly("published-mismatch");
    }

    @Test
    void whereEverythingBelowIsPublishedTheFigureItselfIsInDoubt() {
        List<Note> notes = notes(Result.koCorrected().and("IIT", "90"));

        assertThat(notes)
                .extracting(note -> note.kind() + " " + note.details().get("subject"))
                .startsWith("misprint-suspect IIT", "published-mismatch IIT");
        assertThat(notes.get(0).details()).containsEntry("fits", new BigDecimal("96.10"));
        assertThat(notes.get(1).details()).containsEntry("suspects", List.of());
        assertThat(notes.get(1).text().en()).endsWith("The published figure doubted above explains it.");
    }

    @Property(tries = 300, maxDiscardRatio = 20)
    void oneMisprintThatNoMultipleOfTheRespondentsCanGiveIsAlwaysFoundAndPutRight(
            @ForAll("surveyItems") String item, @ForAll("misprints") int misprint) {
        int respondents = item.startsWith("i") ? 26 : item.endsWith("part1") ? 80 : 20;
        Result wrong = Result.koCorrected().and(item, points(misprint));
        Assume.that(!wrong.scored().mismatches().isEmpty() && !fitsAnyMultiple(misprint, respondents));

        List<Note> suspects = suspects(wrong);

        assertThat(suspects).hasSize(1);
        assertThat(suspects.get(0).details())
                .containsEntry("subject", item)
                .containsEntry("respondents", new BigDecimal(respondents))
                .containsEntry("fits", Result.koCorrected().scores().get(item).shown())
                .containsEntry("confidence", "high");
    }

    private static boolean fitsAnyMultiple(int score, int respondents) {
        return IntStream.iterate(respondents, number -> number <= 500, number -> number + respondents)
                .anyMatch(number -> new Lattice(2_000, number).holds(score));
    }

    private static List<Note> suspects(Result result) {
        return notes(result).stream()
                .filter(note -> note.kind().equals("misprint-suspect"))
                .toList();
    }

    @Provide
    Arbitrary<String> surveyItems() {
        return Arbitraries.of(Result.koCorrected().withoutPublished().scores().keySet().stream()
                .filter(item -> !item.startsWith("o"))
                .toList());
    }

    @Provide
    Arbitrary<Integer> misprints() {
        return Arbitraries.integers().between(0, 10_000);
    }

    private static String points(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).toPlainString();
    }

    private static List<Note> notes(Result result) {
        return DataCheck.of(result.framework()).notes(result.scored());
    }
}
