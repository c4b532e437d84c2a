package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Item;

@Tag("text")
class AnswerScaleTest {

    /** Else the answer 1 could be either. */
    @Test
    void inNoYearAreTheNumbersOfOptionsAlsoPoints() {
        assertThat(Frameworks.years())
                .flatExtracting(year -> Frameworks.of(year).items().values())
                .allSatisfy(item -> assertThat(item.scale().points())
                        .noneMatch(points ->
                                points >= 1 && points <= item.scale().points().size()));
    }

    @Test
    void theAnswersAreShownByNumberWordsAndPointsAsTheyCount() {
        assertThat(scale("i1").described())
                .startsWith("1 น้อยที่สุดหรือไม่มีเลย (0), 2 น้อย (20), ")
                .endsWith("6 มากที่สุด (100)");
        assertThat(scale("i5").described()).startsWith("1 น้อยที่สุดหรือไม่มีเลย (100), 2 น้อย (80), ");
        assertThat(scale("e9").described()).isEqualTo("1 ไม่เคย (0), 2 เคย (100)");
    }

    @Test
    void whatIsNoAnswerIsToldFromWhatWasNotAnswered() {
        assertThat(scale("i1").option(" ไม่ตอบ ")).isEqualTo(AnswerScale.UNANSWERED);
        assertThat(scale("i1").option("-")).isEqualTo(AnswerScale.UNANSWERED);
        assertThat(scale("i1").option("7")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("i1").option("0.5")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("i1").option("80,0")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("i3").option("50")).isEqualTo(AnswerScale.NO_ANSWER);
    }

    @Test
    void aWordOfTheScaleOfAnotherQuestionIsNoAnswer() {
        assertThat(scale("i3").option("มี")).isNotNegative();
        assertThat(scale("e3").option("เคย")).isNotNegative();
        assertThat(scale("i3").option("เคย")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("e9").option("มี")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("e1").option("มาก")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("i12").option("มาก")).isEqualTo(AnswerScale.NO_ANSWER);
        assertThat(scale("i13").option("มาก")).isEqualTo(4);
    }

    @Test
    void whereTheWordsAreNotKnownNumbersAndPointsAre() {
        assertThat(scale("e1").described()).isEqualTo("1 (0), 2 (20), 3 (40), 4 (60), 5 (80), 6 (100)");
        assertThat(scale("e1").option("6")).isEqualTo(5);
        assertThat(scale("e1").option("80")).isEqualTo(4);
    }

    private static AnswerScale scale(String id) {
        Framework framework = Framework.of(2567);
        Item item = framework.items().get(id);
        return AnswerScale.of(framework, item);
    }
}
