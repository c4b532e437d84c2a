package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.text.Messages;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Scorer;

/** What is tried, counted: published figures without the scores below them leave nothing to be moved. */
class ShiftCheckTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final ShiftCheck CHECK = new ShiftCheck(
            new CorrectionTest(Scorer.of(FRAMEWORK), Composition.of(FRAMEWORK), MeasuredItems.of(FRAMEWORK)),
            new NoteTexts(FRAMEWORK, Messages.beside(DataCheck.class, "messages")));

    @Test
    void nothingIsTriedWhereThereAreNoRows() {
        assertThat(tried(published())).isEmpty();
    }

    @Test
    void nothingIsTriedWhereNoFigureCouldBecomeWhole() {
        assertThat(tried(published().and("i1", "95.38"))).isEmpty();
        assertThat(tried(published().and("e1.part1", "95.25").and("e1.part2", "77")))
                .isEmpty();
        assertThat(tried(everyOtherItem())).isEmpty();
    }

    @Test
    void rowsOneTooHighAreStillTried() {
        assertThat(tried(oneTooHigh())).isNotEmpty();
        assertThat(DataCheck.of(FRAMEWORK).notes(oneTooHigh().assessment()))
                .extracting(note -> note.kind())
                .startsWith("missing", "rows-shifted");
    }

    private static List<Shift> tried(Result result) {
        return CHECK.candidates(Scorer.of(FRAMEWORK).score(result.assessment()));
    }

    private static Result published() {
        Map<String, Score> published = new LinkedHashMap<>();
        Result.koCorrected().scores().forEach((subject, score) -> {
            if (FRAMEWORK.subject(subject).kind() != Kind.ITEM) {
                published.put(subject, score);
            }
        });
        return new Result(FRAMEWORK, published);
    }

    private static Result everyOtherItem() {
        Map<String, Score> some = new LinkedHashMap<>(published().scores());
        for (int i = 1; i <= 15; i += 2) {
            some.put("i" + i, Result.koCorrected().scores().get("i" + i));
        }
        return new Result(FRAMEWORK, some);
    }

    /** From i4 on each score stands in the row above, and the last row has none. */
    private static Result oneTooHigh() {
        Map<String, Score> scores = new LinkedHashMap<>(Result.koCorrected().scores());
        for (int i = 4; i < 15; i++) {
            scores.put("i" + i, Result.koCorrected().scores().get("i" + (i + 1)));
        }
        scores.remove("i15");
        return new Result(FRAMEWORK, scores);
    }
}
