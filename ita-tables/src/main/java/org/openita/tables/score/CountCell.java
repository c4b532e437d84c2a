package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.assessment.RawValue;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** Reads how many people answered: a whole number, 1 or more. */
final class CountCell {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final ProblemLog log;

    CountCell(ProblemLog log) {
        this.log = log;
    }

    /** The number in a cell; empty if it holds none, or something that cannot be one, which is noted. */
    Optional<RawValue> read(Cell cell, Place place) {
        boolean isTyped = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        if (isTyped && HeadingWords.is("none", cell.text())) {
            return Optional.empty();
        }
        Optional<RawValue> number = isTyped
                ? TypedNumber.of(cell.text())
                        .asValue()
                        .filter(CountCell::isCount)
                        .map(CountCell::count)
                : Optional.empty();
        if (number.isEmpty()) {
            log.add(TEXTS.problem(place, "not-a-number-of-people", found(cell)));
        }
        return number;
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static RawValue count(BigDecimal value) {
        BigDecimal whole = value.setScale(0);
        return RawValue.number(whole, whole.toPlainString());
    }

    private static Text found(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> ScoreRowProblems.text(cell.text());
            case NUMBER -> ScoreRowProblems.number(cell.text());
            case DATE -> ScoreRowProblems.date();
            case ERROR -> ScoreRowProblems.error(cell.text());
            case UNCOMPUTED -> ScoreRowProblems.uncomputed();
        };
    }
}
