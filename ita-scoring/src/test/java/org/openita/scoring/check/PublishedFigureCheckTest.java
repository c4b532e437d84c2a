package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;
import org.openita.scoring.Result;

class PublishedFigureCheckTest {

    private static final DataCheck CHECK = DataCheck.of(Framework.of(2567));

    /** Everything published agrees with the items. */
    private static final Result SOUND = withInstruments(Result.koCorrected());

    private static Result withInstruments(Result result) {
        Result all = result;
        for (String instrument : List.of("IIT", "EIT", "OIT")) {
            all = all.and(Map.of(instrument, result.scored().sheet().of(instrument)));
        }
        return all;
    }

    @Test
    void whereAllAgreesNothingIsNoted() {
        assertThat(CHECK.notes(SOUND.assessment())).isEmpty();
    }

    @Test
    void anIndicatorPublishedWrongIsNamedItselfAndNoItemIsDoubted() {
        List<Note> notes = CHECK.notes(SOUND.and("1", "77.43").assessment());

        assertThat(notes)
                .extracting(Note::kind)
                .containsExactly("misprint-suspect", "published-mismatch", "published-mismatch");
        assertThat(notes.get(0).details())
                .containsEntry("subject", "1")
                .containsEntry("value", new BigDecimal("77.43"))
                .containsEntry("fits", new BigDecimal("97.43"))
                .containsEntry("aggregate", "IIT")
                .containsEntry("confidence", "high");
        assertThat(notes.get(1).details().get("suspects")).isEqualTo(List.of());
    }

    @Test
    void anInstrumentPublishedWrongIsNamedByTheOverallScore() {
        assertThat(figures(SOUND.and("IIT", "69.10"))).containsExactly("IIT 96.10");
    }

    @Test
    void withoutAnythingPublishedAboveTheFigureMayBeRight() {
        assertThat(figures(Result.koCorrected().withoutPublished().and("1", "77.43")))
                .isEmpty();
    }

    @Test
    void whatComesOfPublishedPartsIsNoItemsFault() {
        Result parts = Result.nothing(2567)
                .and("overall", "95")
                .and("IIT", "90")
                .and("OIT", "90")
                .and("EIT1", "80")
                .and("EIT2", "80");

        assertThat(CHECK.notes(parts.assessment()))
                .filteredOn(note -> note.kind().equals("published-mismatch"))
                .singleElement()
                .satisfies(note -> assertThat(note.details())
                        .containsEntry("subject", "overall")
                        .containsEntry("computed", new BigDecimal("87.00"))
                        .containsEntry("suspects", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"i1", "e7.part2", "o3"})
    void aWrongItemIsNoWrongFigure(String item) {
        assertThat(figures(SOUND.and(item, "50"))).doesNotContain("1 97.43", "8 83.83", "9 100.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "6 7", "8 9", "1 10"})
    void twoIndicatorsInEachOthersRowAreExchanged(String pair) {
        String one = pair.split(" ")[0];
        String other = pair.split(" ")[1];
        Score first = SOUND.scores().get(one);
        Score second = SOUND.scores().get(other);

        List<Note> notes =
                CHECK.notes(SOUND.and(Map.of(one, second, other, first)).assessment());

        assertThat(notes.get(0).kind()).isEqualTo("scores-exchanged");
        assertThat(notes.get(0).details()).containsEntry("subjects", List.of(one, other));
        assertThat(notes)
                .filteredOn(note -> note.kind().equals("misprint-suspect"))
                .isEmpty();
    }

    @Test
    void aWrongDigitInAnyIndicatorOfASurveyIsPutRight() {
        Random random = new Random(2567);
        List<String> wrong = new ArrayList<>();
        for (int indicator = 1; indicator <= 8; indicator++) {
            String id = String.valueOf(indicator);
            int right = (int) SOUND.scores().get(id).hundredths();
            List<Integer> misprints = IntStream.generate(() -> Misprint.WRONG_DIGIT.of(right, right, random))
                    .filter(misprint -> Math.abs(misprint - right) >= 10 && misprint <= 10_000)
                    .limit(8)
                    .boxed()
                    .toList();
            for (int misprint : misprints) {
                String fits = BigDecimal.valueOf(right, 2).toPlainString();
                if (!figures(SOUND.and(Map.of(id, Score.ofHundredths(misprint))))
                        .contains(id + " " + fits)) {
                    wrong.add(id + " " + misprint);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> figures(Result result) {
        return CHECK.notes(result.assessment()).stream()
                .filter(note -> note.kind().equals("misprint-suspect"))
                .filter(note -> !note.details().containsKey("item"))
                .map(note ->
                        note.details().get("subject") + " " + note.details().get("fits"))
                .toList();
    }
}
