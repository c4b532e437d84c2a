package org.openita.tables.score;

import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;

/** What stands in a cell, and what may stand there, in words. */
final class ScoreRowProblems {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private ScoreRowProblems() {}

    static Text text(String text) {
        return TEXTS.text("found-text", text);
    }

    static Text number(String number) {
        return TEXTS.text("found-number", number);
    }

    static Text error(String error) {
        return TEXTS.text("found-error", error);
    }

    static Text date() {
        return TEXTS.text("found-date");
    }

    static Text uncomputed() {
        return TEXTS.text("found-uncomputed");
    }

    /** A formula stands where something must, and has no value. */
    static Problem withoutValue(Cell cell, Place place) {
        Text found = cell.kind() == Cell.Kind.ERROR ? error(cell.text()) : uncomputed();
        Text remedy = TEXTS.text(cell.kind() == Cell.Kind.ERROR ? "mend-formula" : "compute-formula");
        return TEXTS.problem(place, "formula-without-value", found, remedy);
    }

    static Text oneOf(List<String> names) {
        return TEXTS.sentence("one-of", names);
    }
}
