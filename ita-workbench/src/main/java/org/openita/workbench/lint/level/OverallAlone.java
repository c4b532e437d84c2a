package org.openita.workbench.lint.level;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore;
import org.openita.model.score.Fact;
import org.openita.model.score.OverallScore;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Scorer;

/**
 * Results of which only the overall score is known, so that each component lies somewhere between two bounds.
 *
 * @param framework the year
 * @param scorer its scorer
 * @param sheet its facts
 */
record OverallAlone(Framework framework, Scorer scorer, FactSheet sheet) {

    static OverallAlone of(Framework framework) {
        return new OverallAlone(framework, Scorer.of(framework), FactSheet.of(framework));
    }

    /** The overall score and the components with their bounds. */
    List<Fact> facts(int hundredths) {
        Score score = Score.of(BigDecimal.valueOf(hundredths, 2));
        Assessment assessment =
                new Assessment(framework.fiscalYear(), Agency.named("-"), Map.of(), Map.of(Subject.OVERALL, score));
        return sheet.facts(scorer.score(assessment).sheet());
    }

    /** In which cell each figure lies; where all do so alike, rules that only compare with numbers say the same. */
    static List<Integer> cells(List<Fact> facts, List<ScoreInterval> overall, List<ScoreInterval> components) {
        List<Integer> cells = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof OverallScore score) {
                cells.add(index(score.value(), overall));
            } else if (fact instanceof ComponentScore score) {
                cells.add(index(score.least(), components));
                cells.add(index(score.most(), components));
            }
        }
        return cells;
    }

    private static int index(double points, List<ScoreInterval> cells) {
        long hundredths = Math.round(points * 100);
        return Iterables.indexOf(cells, cell -> cell.first() <= hundredths && hundredths <= cell.last());
    }
}
