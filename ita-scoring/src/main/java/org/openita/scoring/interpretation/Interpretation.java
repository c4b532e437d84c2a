package org.openita.scoring.interpretation;

import java.util.List;
import java.util.Map;
import org.openita.model.finding.Action;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Statement;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.result.AnalysisFactory;
import org.openita.scoring.result.EngineInfo;

/** What a scored result means; {@link org.openita.scoring.Analysis} says what each part is. Immutable if its lists are. */
public record Interpretation(
        ScoredAssessment scored,
        Level level,
        List<Recommendation> recommendations,
        List<TopicRemarks> topics,
        List<Action> actions,
        Map<FindingKind, List<Statement>> statements,
        List<Note> notes,
        List<Target> targets,
        Thresholds thresholds) {

    /** The analysis of a result that means this. */
    public <A> A as(AnalysisFactory<A> factory, EngineInfo engine) {
        return factory.create(
                engine,
                scored.assessment().fiscalYear(),
                scored.assessment().agency(),
                scored.sheet(),
                level,
                recommendations,
                topics,
                actions,
                statements,
                notes,
                targets,
                thresholds);
    }
}
