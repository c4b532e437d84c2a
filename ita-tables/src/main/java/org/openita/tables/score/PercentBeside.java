package org.openita.tables.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.text.TypedNumber;

/**
 * A row that says one score in two columns: the same figure twice, or points beside their full marks and the percentage that they
 * are. All methods are pure but for the remarks.
 */
final class PercentBeside {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ROUNDING = new BigDecimal("0.005");
    private static final int DIGITS = 6;
    private static final int TWO = 2;

    private PercentBeside() {}

    /** What the row gives, each score once where its columns agree. */
    static List<SubjectCell> once(List<SubjectCell> given, RowReader reader, Row row) {
        List<SubjectCell> scores = given.stream()
                .filter(cell -> cell.given() == ValueKind.SCORE && cell.number().isPresent())
                .toList();
        if (scores.size() != TWO
                || !scores.get(0).subject().equals(scores.get(1).subject())) {
            return given;
        }
        return needless(scores.get(0), scores.get(1), reader, row)
                .map(cell -> without(given, cell))
                .orElse(given);
    }

    private static Optional<SubjectCell> needless(SubjectCell first, SubjectCell second, RowReader reader, Row row) {
        if (number(first).compareTo(number(second)) == 0) {
            return Optional.of(second);
        }
        boolean isFirst = isPercent(first, reader);
        if (isFirst == isPercent(second, reader)) {
            return Optional.empty();
        }
        SubjectCell percent = isFirst ? first : second;
        SubjectCell points = isFirst ? second : first;
        boolean isOfFullMarks =
                fullMarks(reader, row).stream().anyMatch(most -> isSame(number(points), most, number(percent)));
        if (isOfFullMarks) {
            reader.remarks()
                    .percentTaken(
                            percent.place(),
                            number(points).toPlainString(),
                            number(percent).toPlainString());
        }
        return isOfFullMarks ? Optional.of(points) : Optional.empty();
    }

    private static boolean isPercent(SubjectCell cell, RowReader reader) {
        return HeadingWords.is("percent", reader.heading(cell.column()));
    }

    /** The numbers that stand in columns of full marks or weights. */
    private static List<BigDecimal> fullMarks(RowReader reader, Row row) {
        List<BigDecimal> most = new ArrayList<>();
        IntStream.range(0, reader.width())
                .filter(column -> HeadingWords.contains("full-marks", reader.heading(column)))
                .mapToObj(row::cell)
                .filter(cell -> !cell.isBlank())
                .map(Cell::text)
                .forEach(text -> TypedNumber.of(text)
                        .asValue()
                        .filter(it -> it.signum() > 0)
                        .ifPresent(most::add));
        return most;
    }

    private static boolean isSame(BigDecimal points, BigDecimal most, BigDecimal percent) {
        BigDecimal score = points.multiply(HUNDRED).divide(most, DIGITS, RoundingMode.HALF_UP);
        BigDecimal rounding = ROUNDING.add(ROUNDING.multiply(HUNDRED).divide(most, DIGITS, RoundingMode.HALF_UP));
        return score.subtract(percent).abs().compareTo(rounding) <= 0;
    }

    private static BigDecimal number(SubjectCell cell) {
        return cell.number().orElseThrow();
    }

    private static List<SubjectCell> without(List<SubjectCell> given, SubjectCell needless) {
        return given.stream().filter(cell -> !cell.equals(needless)).toList();
    }
}
