package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.TypedNumber;

/** Reads how many people answered: a whole number, 1 or more. */
final class CountCell {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999_999);

    private final ProblemLog log;

    CountCell(ProblemLog log) {
        this.log = log;
    }

    /** The number in a cell; empty if it holds none, or something that cannot be one, which is noted. */
    Optional<Json> read(Cell cell, Place place) {
        boolean isTyped = cell.kind() == Cell.Kind.TEXT || cell.kind() == Cell.Kind.NUMBER;
        if (isTyped && Words.is("none", cell.text())) {
            return Optional.empty();
        }
        Optional<Json> number = isTyped
                ? TypedNumber.of(cell.text())
                        .asValue()
                        .filter(CountCell::isCount)
                        .map(value -> count(value, place))
                : Optional.empty();
        if (number.isEmpty()) {
            log.add(place, found(cell), RowProblems.A_NUMBER, RowProblems.TYPE_NUMBER);
        }
        return number;
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(MOST) <= 0
                && value.stripTrailingZeros().scale() <= 0;
    }

    private static Json count(BigDecimal value, Place place) {
        BigDecimal whole = value.setScale(0);
        return new JsonNumber(place, whole.toPlainString(), whole);
    }

    private static Text found(Cell cell) {
        return switch (cell.kind()) {
            case TEXT -> RowProblems.text(cell.text());
            case NUMBER -> RowProblems.number(cell.text());
            case DATE -> RowProblems.A_DATE;
            case ERROR -> RowProblems.error(cell.text());
            case UNCOMPUTED -> RowProblems.UNCOMPUTED;
        };
    }
}
