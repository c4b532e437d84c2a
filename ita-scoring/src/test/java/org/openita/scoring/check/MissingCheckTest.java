package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.model.finding.Note;
import org.openita.scoring.Result;

class MissingCheckTest {

    private static final Result ITEMS = Result.koCorrected().withoutPublished();

    @Test
    void aMissingItemIsNotedWithAllThatHasNoScoreBecauseOfIt() {
        Note note = onlyNote(ITEMS.without("i5"));

        assertThat(note.kind()).isEqualTo("missing");
        assertThat(note.details())
                .containsEntry("subject", "IIT")
                .containsEntry("lacks", List.of("i5"))
                .containsEntry("affects", List.of("2", "IIT", "overall"));
        assertThat(note.text().th())
                .isEqualTo("IIT ยังขาดคะแนนของ: i5 จึงไม่มีคะแนนของ: ตัวชี้วัดที่ 2 การใช้งบประมาณ, IIT, คะแนนรวม");
        assertThat(note.text().en())
                .isEqualTo("IIT lacks scores of: i5; without a score because of it:"
                        + " indicator 2 (Use of the budget), IIT, the overall score.");
    }

    @Test
    void aMissingItemIsNotedEvenWherePublishedScoresStand() {
        Note note = onlyNote(Result.koCorrected().without("i5"));

        assertThat(note.details()).containsEntry("lacks", List.of("i5")).containsEntry("affects", List.of());
        assertThat(note.text().en()).isEqualTo("IIT lacks scores of: i5.");
    }

    @Test
    void allItemsOfAnIndicatorAreNotedAsTheIndicator() {
        assertThat(onlyNote(ITEMS.without("i4", "i5", "i6")).details())
                .containsEntry("lacks", List.of("2"))
                .containsEntry("affects", List.of("IIT", "overall"));
    }

    @Test
    void aMissingSubIndicatorIsNotedAsOne() {
        assertThat(onlyNote(ITEMS.without("o34", "o35")).details())
                .containsEntry("subject", "OIT")
                .containsEntry("lacks", List.of("10.2"))
                .containsEntry("affects", List.of("10", "OIT", "overall"));
    }

    @Test
    void anItemInOnePartIsNotedThere() {
        Note note = onlyNote(ITEMS.without("e5.part2"));

        assertThat(note.details())
                .containsEntry("lacks", List.of("e5.part2"))
                .containsEntry("affects", List.of("7", "EIT2", "EIT", "overall"));
        assertThat(note.text().en()).startsWith("EIT lacks scores of: e5 (EIT part 2);");
    }

    @Test
    void anIndicatorInOnePartIsNotedThere() {
        assertThat(onlyNote(ITEMS.without("e4.part2", "e5.part2", "e6.part2")).details())
                .containsEntry("lacks", List.of("7.part2"));
    }

    @Test
    void allItemsOfAPartAreNotedAsThePart() {
        assertThat(onlyNote(withoutPart2(ITEMS)).details())
                .containsEntry("subject", "EIT")
                .containsEntry("lacks", List.of("EIT2"))
                .containsEntry("affects", List.of("6", "7", "8", "EIT", "overall"));
    }

    @Test
    void aPartOfWhichOnlyTheScoreWasPublishedIsNotMissing() {
        assertThat(notes(withoutPart2(Result.koCorrected().and("EIT2", "82.44"))))
                .isEmpty();
    }

    @Test
    void aPartThatWasNotPublishedBesideTheOtherIsNoted() {
        Result published = Result.koCorrected().withoutItems().and("EIT1", "92.72");

        assertThat(onlyNote(published).details())
                .containsEntry("lacks", List.of("EIT2"))
                .containsEntry("affects", List.of());
    }

    @Test
    void anIndicatorThatWasNotPublishedBesideOthersIsNoted() {
        assertThat(onlyNote(Result.koCorrected().withoutItems().without("5")).details())
                .containsEntry("lacks", List.of("5"))
                .containsEntry("affects", List.of("IIT"));
    }

    @Test
    void anInstrumentOfWhichNothingWasGivenIsNotedOnce() {
        Note note = onlyNote(Result.nothing(2567).and("IIT", "96.10").and("OIT", "100"));

        assertThat(note.details())
                .containsEntry("subject", "EIT")
                .containsEntry("lacks", List.of("EIT"))
                .containsEntry("affects", List.of("overall"));
        assertThat(note.text().th()).isEqualTo("ไม่มีคะแนน EIT เลย จึงไม่มีคะแนนของ: คะแนนรวม");
    }

    @Test
    void anOverallScoreAloneLacksItsInstrumentsAndNothingBelowThem() {
        assertThat(notes(Result.nothing(2568).and("overall", "99.06")))
                .extracting(note -> note.text().en())
                .containsExactly("IIT has no score at all.", "EIT has no score at all.", "OIT has no score at all.");
    }

    private static Result withoutPart2(Result result) {
        Result left = result;
        for (int i = 1; i <= 9; i++) {
            left = left.without("e" + i + ".part2");
        }
        return left;
    }

    private static Note onlyNote(Result result) {
        List<Note> notes = notes(result);
        assertThat(notes).hasSize(1);
        return notes.get(0);
    }

    private static List<Note> notes(Result result) {
        return DataCheck.of(result.framework()).notes(result.scored());
    }
}
