package org.openita.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code ita why} and {@code ita compare} as their users meet them. */
@Tag("text")
class WhyAndCompareCommandTest {

    private static final String KO = "data/ko-2567.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int ita(String... arguments) {
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    @Test
    void whyTellsTheRuleTheComparisonAndTheArithmetic() {
        assertThat(ita("why", KO, "e1", "--lang", "en")).isZero();
        assertThat(out())
                .contains("Rule “EIT part 2, e1: steps and time limits” [2567/recommendations-eit.drl:10]")
                .contains("EIT part 2 82.44 < 85.00", "(exactly 742/9)", "e1 (EIT part 2) 77.00 < 85.00");
    }

    @Test
    void whyNotTellsTheFirstConditionThatFailedAndByHowMuch() {
        assertThat(ita("why", KO, "GOOD", "--not", "--lang", "en")).isZero();
        assertThat(out())
                .contains("not ComponentScore( least < 85 ) does not hold [levels/levels.drl:24:5]")
                .contains("EIT part 2: 82.44, needs >= 85.00: 2.56 short");
        assertThat(err()).isEmpty();
    }

    @Test
    void whatIsAskedTheWrongWayRoundIsAnsweredAndTold() {
        assertThat(ita("why", KO, "e3")).isEqualTo(1);
        assertThat(out()).contains("สูงเกินไป 15.01");
        assertThat(err()).isEqualTo("ผลไม่มี e3 เหตุผลอยู่ข้างบน\n");
    }

    @Test
    void anUnknownCodeIsRefusedWithAGuess() {
        assertThat(ita("why", KO, "EXELLENT", "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains("did you mean EXCELLENT?");
    }

    @Test
    void whyIsJsonTooWithTheFileItIsAbout() {
        assertThat(ita("why", KO, "e3", "--not", "--format", "json")).isZero();
        assertThat(out()).contains("\"file\": \"data/ko-2567.json\"", "\"by\": -15.01", "\"origin\": \"measured\"");
    }

    @Test
    void aComparisonTellsWhatMadeTheDifference() {
        assertThat(ita("compare", KO, "data/excellent-2567.json", "--lang", "en"))
                .isZero();
        assertThat(out()).contains("What makes the overall score differ", "Together exactly", "Advice e1:");
    }

    @Test
    void aComparisonIsAPageToo() {
        assertThat(ita("compare", KO, "data/excellent-2567.json", "--format", "html"))
                .isZero();
        assertThat(out())
                .startsWith("<!DOCTYPE html>")
                .contains("คะแนนรวมต่างกันเพราะอะไร", "e7 (EIT ส่วนที่")
                .doesNotContain("<script");
    }

    @Test
    void bothFilesThatCannotBeReadAreTold() {
        assertThat(ita("compare", "one.json", "other.json")).isEqualTo(1);
        assertThat(err()).contains("one.json", "other.json");
    }
}
