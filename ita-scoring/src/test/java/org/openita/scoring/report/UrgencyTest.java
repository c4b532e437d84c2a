package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.scoring.report.Claims.analysed;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.oracle.RandomSheets;
import org.openita.scoring.whatif.WhatIf;

/** What is urgent, and what its goals do for what stands above them. */
@Tag("text")
class UrgencyTest {

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);
    private static final ReportFacts KO =
            ReportFacts.of(ENGINE.analyse(Result.koCorrected().assessment()));
    private static final BigDecimal ROUNDING = new BigDecimal("0.02");

    @Test
    void whatKeepsTheLevelDownComesFirstAndWhatIsOnlyGoodLast() {
        assertThat(KO.plan().improvements().stream().map(PlannedAction::id))
                .startsWith("public-participation", "responsive-improvement")
                .endsWith("property-borrowing", "property-checks", "budget-for-purpose", "no-private-errands");
        assertThat(KO.plan().improvements().stream()
                        .map(PlannedAction::urgency)
                        .filter(PlannedAction.Urgency::isWeakness))
                .hasSize(7);
    }

    @Test
    void theSentenceOfTheNextLevelNamesWhatIsMissing() {
        ReportFacts facts =
                KO.with(WhatIf.of(ENGINE).outlook(Result.koCorrected().assessment()));

        assertThat(facts.outlook().orElseThrow().gap().orElseThrow().text().th())
                .isEqualTo("ขาด 2.56 คะแนนใน EIT ส่วนที่ 2 จึงได้ผลการประเมิน “ผ่าน” ไม่ใช่ “ผ่านดี”");
    }

    @Test
    void goalsOfIndicatorsFollowFromTheGoalsOfTheirItems() {
        IntStream.range(0, 60).forEach(seed -> {
            Map<String, Score> items = new LinkedHashMap<>(RandomSheets.of(seed));
            ReportFacts facts = ReportFacts.of(analysed(items));
            Map<String, BigDecimal> goals = goals(facts);
            goals.forEach((subject, goal) ->
                    items.computeIfPresent(subject, (id, score) -> Score.ofHundredths(hundredths(goal, score))));
            Analysis reached = analysed(items);
            goals.forEach((subject, goal) -> {
                boolean isIndicator =
                        facts.analysis().scores().framework().indicator(subject).isPresent();
                boolean rises =
                        goal.compareTo(facts.analysis().scores().of(subject).shown()) > 0;
                if (isIndicator && rises) {
                    assertThat(reached.scores()
                                    .of(subject)
                                    .shown()
                                    .subtract(goal)
                                    .abs())
                            .as("seed " + seed + ", indicator " + subject + " to " + goal)
                            .isLessThanOrEqualTo(ROUNDING);
                }
            });
        });
    }

    private static long hundredths(BigDecimal goal, Score score) {
        return Math.max(goal.movePointRight(2).longValueExact(), score.hundredths());
    }

    private static Map<String, BigDecimal> goals(ReportFacts facts) {
        Map<String, BigDecimal> goals = new LinkedHashMap<>();
        List<PlannedAction> improvements = facts.plan().improvements();
        improvements.stream()
                .flatMap(action -> action.measures().stream())
                .forEach(measure -> goals.merge(measure.subject(), measure.to(), BigDecimal::max));
        return goals;
    }
}
