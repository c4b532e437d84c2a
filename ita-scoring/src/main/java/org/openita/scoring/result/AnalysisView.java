package org.openita.scoring.result;

import java.util.List;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Level;
import org.openita.model.finding.Limit;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Target;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.ScoreSheet;

/** What an analysis holds, as its writers see it; {@link org.openita.scoring.Analysis} says what each part is. */
public interface AnalysisView {

    /** The version of the JSON form that is written, and the newest that is read. */
    int SCHEMA_VERSION = 2;

    /** What it was made with. */
    EngineInfo engine();

    /** The fiscal year. */
    FiscalYear fiscalYear();

    /** The agency. */
    Agency agency();

    /** Its scores. */
    ScoreSheet scores();

    /** Its level. */
    Level level();

    /** The advice. */
    List<Recommendation> recommendations();

    /** The topics with their remarks. */
    List<TopicRemarks> topics();

    /** What the plan asks for. */
    List<Action> actions();

    /** What stood in the way of the assessment. */
    List<Limit> limits();

    /** What is missing, doubtful or contradicted. */
    List<Note> notes();

    /** The targets reached and missed. */
    List<Target> targets();
}
