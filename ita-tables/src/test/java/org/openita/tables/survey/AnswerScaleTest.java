package org.openita.tables.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                .contains("6 มากที่สุด (100); 1 ไม่เป็นไปตามที่กำหนด (0), 2 เป็นไปตามที่กำหนดน้อยที่สุด (20)");
        assertThat(scale("i5").described()).startsWith("1 น้อยที่สุดหรือไม่มีเลย (100), 2 น้อย (80), ");
        assertThat(scale("e9").described()).isEqualTo("1 ไม่เคย (0), 2 เคย (100)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ไม่ตอบ ",
                "-",
                "ไม่ทราบ",
                "ไม่ทราบ/ไม่ตอบ",
                "ไม่ทราบ / ไม่ตอบ",
                "ไม่ประสงค์ตอบ",
                "N/A",
                "ไม่เกี่ยวข้อง"
            })
    void whatSaysThatNoAnswerIsGivenIsNoAnswerAndNoMistake(String answer) {
        AnswerScale scale = scale("i1");

        assertThat(scale.code(answer)).isEqualTo(scale.declined());
    }

    @ParameterizedTest
    @CsvSource({
        "i1, 7",
        "i1, 0.5",
        "i1, '80,0'",
        "i1, น้อยมาก",
        "i1, 1 - มากที่สุด",
        "i1, มากที่สุด (5)",
        "i1, มากที่สุด มาก",
        "i3, 50",
        "i3, เคย",
        "e9, มี",
        "e1, มาก",
        "i12, มาก",
        "i2, เป็นไปตามที่กำหนดน้อย"
    })
    void aTextOfNoScaleOfTheQuestionIsNoAnswer(String item, String answer) {
        AnswerScale scale = scale(item);

        assertThat(scale.code(answer)).isEqualTo(scale.unknown());
    }

    @ParameterizedTest
    @CsvSource({
        "i1, 6 - มากที่สุด, 100",
        "i1, มาก ที่สุด, 100",
        "i1, มากที่สุด (6), 100",
        "i1, 6. มากที่สุด, 100",
        "i1, 6) มากที่สุด, 100",
        "i1, [6] มากที่สุด, 100",
        "i1, มากที่สุด = 6, 100",
        "i1, มาก (80 คะแนน), 80",
        "i5, ๖ - มากที่สุด, 0",
        "i5, มากที่สุด (0), 0",
        "i1, 2 - น้อย, 20",
        "i1, 3 - น้อย, 40",
        "i1, เป็นไปตาม ที่กำหนด น้อย, 40",
        "i6, มีน้อย, 60",
        "i12, นานๆ ครั้ง, 40",
        "e1, เห็นด้วยอย่างยิ่ง, 100",
        "e1, 6, 100",
        "e1, 80, 80",
        "i3, ไม่มี, 100",
        "i3, 2, 0"
    })
    void anAnswerIsReadByItsQuestion(String item, String answer, int points) {
        AnswerScale scale = scale(item);
        int code = scale.code(answer);

        assertThat(IntStream.range(0, scale.sets().size())
                        .map(set -> scale.option(code, set))
                        .filter(option -> option >= 0)
                        .map(scale::points)
                        .distinct())
                .containsExactly(points);
    }

    private static AnswerScale scale(String id) {
        Framework framework = Framework.of(2567);
        Item item = framework.items().get(id);
        return AnswerScale.of(framework, item);
    }
}
