package org.openita.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Item;
import org.openita.model.framework.Scale;
import org.openita.model.framework.SubItem;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.Scorer;

/** A made-up sheet of FY2564, whose thirty questions of IIT have 51 parts. */
class OldItemSheetTest {

    private static final Framework FRAMEWORK = Framework.of(2564);
    private static final int RESPONDENTS = 26;

    private final Random random = new Random(2564);
    private final Map<String, BigDecimal> items = new LinkedHashMap<>();
    private final Map<String, BigDecimal> indicators = new LinkedHashMap<>();

    OldItemSheetTest() {
        for (Indicator indicator : FRAMEWORK.instrument("IIT").orElseThrow().indicators()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Item item : indicator.items()) {
                items.put(item.id(), drawn(item));
                sum = sum.add(items.get(item.id()));
            }
            indicators.put(indicator.id(), mean(sum, indicator.items().size()));
        }
    }

    /** What so many people answer to all parts of a question, mostly well. */
    private BigDecimal drawn(Item item) {
        List<Scale> scales = item.subItems().isEmpty()
                ? List.of(item.scale())
                : item.subItems().stream().map(SubItem::scale).toList();
        int sum = 0;
        for (Scale scale : scales) {
            for (int i = 0; i < RESPONDENTS; i++) {
                int last = scale.points().size() - 1;
                sum += scale.points().get(Math.max(0, last - random.nextInt(8) / 6));
            }
        }
        return mean(BigDecimal.valueOf(sum), scales.size() * RESPONDENTS);
    }

    private static BigDecimal mean(BigDecimal sum, int of) {
        return sum.divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }

    private Result sheet() {
        Result sheet = Result.nothing(2564);
        for (Map.Entry<String, BigDecimal> score : items.entrySet()) {
            sheet = sheet.and(score.getKey(), score.getValue().toPlainString());
        }
        for (Map.Entry<String, BigDecimal> score : indicators.entrySet()) {
            sheet = sheet.and(score.getKey(), score.getValue().toPlainString());
        }
        return sheet;
    }

    private static List<Note> doubts(Result sheet) {
        return DataCheck.of(FRAMEWORK).notes(sheet.assessment()).stream()
                .filter(note ->
                        note.kind().equals("misprint-suspect") || note.kind().equals("published-mismatch"))
                .toList();
    }

    @Test
    void itHasThirtyQuestionsInFiftyOneParts() {
        assertThat(items).hasSize(30);
        assertThat(FRAMEWORK.instrument("IIT").orElseThrow().indicators().stream()
                        .flatMap(indicator -> indicator.items().stream())
                        .mapToInt(item -> Math.max(1, item.subItems().size()))
                        .sum())
                .isEqualTo(51);
    }

    @Test
    void itsScoresAddUpAndNothingIsDoubted() {
        Analysis analysis = ItaEngine.forFiscalYear(2564).analyse(sheet().assessment());

        indicators.forEach(
                (id, score) -> assertThat(analysis.scores().of(id).shown()).isEqualByComparingTo(score));
        assertThat(doubts(sheet())).isEmpty();
    }

    @Test
    void aMisprintInItIsFoundWithTheScoreThatFits() {
        BigDecimal right = items.get("i13");
        BigDecimal wrong = right.add(new BigDecimal(right.intValue() % 10 < 5 ? "3.00" : "-3.00"));

        List<Note> found = doubts(sheet().and("i13", wrong.toPlainString()));

        assertThat(found).anySatisfy(note -> assertThat(note.details()).containsEntry("item", "i13"));
    }

    @Test
    void aQuestionIsTheMeanOfItsPartsWhereOnlyTheseAreGiven() {
        Assessment parts = Assessment.builder(FRAMEWORK, "made up")
                .agency(Agency.Field.NAME, "เทศบาลตำบลตัวอย่าง")
                .score("i5.1", 100)
                .score("i5.2", 96)
                .score("i5.3", 92)
                .build();

        assertThat(Scorer.of(FRAMEWORK).score(parts).sheet().of("i5").toString())
                .isEqualTo("96.00");
    }
}
