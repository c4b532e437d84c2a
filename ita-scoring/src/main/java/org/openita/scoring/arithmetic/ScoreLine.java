package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.FactTemplates.ScoreTemplate;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * The fact of one subject, where it has a score.
 *
 * @param subject whose score it is
 * @param form makes the fact of the score as shown, in points
 */
record ScoreLine(Subject subject, FactTemplates.Form form) implements FactLine {

    ScoreLine(ScoreTemplate template) {
        this(template.subject(), template.form());
    }

    @Override
    public void addTo(List<Fact> facts, ScoreSheet sheet) {
        Score score = sheet.of(subject);
        if (score.isPresent()) {
            facts.add(form.of(score.value()));
        }
    }
}
