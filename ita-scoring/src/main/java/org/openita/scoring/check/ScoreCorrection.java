package org.openita.scoring.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.ScoredAssessment;

/** A result with some scores put in other places, to see whether that explains it. Not thread-safe. */
final class ScoreCorrection {

    private final ScoredAssessment scored;
    private final Map<String, Score> items;
    private final Map<String, Score> published;

    ScoreCorrection(ScoredAssessment scored) {
        this.scored = scored;
        this.items = new HashMap<>(scored.assessment().items());
        this.published = new HashMap<>(scored.assessment().published());
    }

    /** Exchanges the scores of two lists of items, each with that at the same place. */
    ScoreCorrection exchanged(List<MeasuredItem> some, List<MeasuredItem> others) {
        for (int i = 0; i < some.size(); i++) {
            put(some.get(i), score(others.get(i)));
            put(others.get(i), score(some.get(i)));
        }
        return this;
    }

    /** Moves each score to the next row, and that of the last to the first unless it stands for one that was lost. */
    ScoreCorrection shifted(Shift shift) {
        List<MeasuredItem> rows = shift.inOrder();
        for (int i = 1; i < rows.size(); i++) {
            put(rows.get(i), score(rows.get(i - 1)));
        }
        Score last = shift.leavesGap(scored.sheet()) ? Score.MISSING : score(rows.get(rows.size() - 1));
        put(rows.get(0), last);
        return this;
    }

    /** Leaves out the published score of a subject. */
    ScoreCorrection withoutPublished(Subject subject) {
        published.remove(subject.id());
        return this;
    }

    Assessment result() {
        Assessment given = scored.assessment();
        return new Assessment(given.fiscalYear(), given.agency(), items, published, given.respondents(), given.level());
    }

    private Score score(MeasuredItem item) {
        return scored.sheet().of(item.subject());
    }

    private void put(MeasuredItem item, Score score) {
        items.put(item.subject().id(), score);
    }
}
