package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.score.Fact;
import org.openita.model.score.ScoreSheet;

/** One line of a fact sheet: adds the facts that it has about a score sheet, often one, sometimes none. */
interface FactLine {

    void addTo(List<Fact> facts, ScoreSheet sheet);
}
