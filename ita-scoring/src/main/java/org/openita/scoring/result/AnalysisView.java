package org.openita.scoring.result;

import java.util.List;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Action;
import org.openita.model.finding.Level;
import org.openita.model.finding.Limit;
import org.openita.model.finding.Note;
import org.openita.model.finding.Recommendation;
import org.openita.model.finding.Target;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.ScoreSheet;

/** What an analysis holds, as its writers see it; {@link org.openita.scoring.Analysis} says what each part is. */
public interface AnalysisView {

    /** The version of the JSON form that is written, and the newest that is read. */
    int SCHEMA_VERSION = 2;

    EngineInfo engine();

    FiscalYear fiscalYear();

    Agency agency();

    ScoreSheet scores();

    Level level();

    List<Recommendation> recommendations();

    List<TopicRemarks> topics();

    List<Action> actions();

    List<Limit> limits();

    List<Note> notes();

    List<Target> targets();

    Thresholds thresholds();
}
