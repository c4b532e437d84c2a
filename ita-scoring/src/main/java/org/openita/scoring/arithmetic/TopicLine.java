package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.TopicTemplate;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * The fact of a topic's row, in a part where there are parts: its lowest known item.
 *
 * @param row the row
 */
record TopicLine(TopicTemplate row) implements FactLine {

    @Override
    public void addTo(List<Fact> facts, ScoreSheet sheet) {
        Subject lowest = null;
        long least = Long.MAX_VALUE;
        boolean complete = true;
        for (Subject item : row.items()) {
            Score score = sheet.of(item);
            complete &= score.isPresent();
            if (score.isPresent() && score.hundredths() < least) {
                least = score.hundredths();
                lowest = item;
            }
        }
        if (lowest != null) {
            facts.add(row.of(lowest, sheet.of(lowest).value(), complete));
        }
    }
}
