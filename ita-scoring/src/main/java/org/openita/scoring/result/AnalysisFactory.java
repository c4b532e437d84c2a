package org.openita.scoring.result;

import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.ScoreSheet;
import org.openita.rules.finding.FindingKind;

/**
 * Puts an analysis together from its parts, as the constructor of {@link org.openita.scoring.Analysis} does.
 *
 * @param <A> the type of the analysis
 */
@FunctionalInterface
public interface AnalysisFactory<A> {

    /** The analysis of these parts. */
    A create(
            EngineInfo engine,
            FiscalYear fiscalYear,
            Agency agency,
            ScoreSheet scores,
            Level level,
            List<Recommendation> recommendations,
            List<TopicRemarks> topics,
            List<Action> actions,
            Map<FindingKind, List<Statement>> statements,
            List<Note> notes,
            List<Target> targets,
            Thresholds thresholds);
}
