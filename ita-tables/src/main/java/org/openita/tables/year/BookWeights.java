package org.openita.tables.year;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.JsonNumber;
import org.openita.model.problem.Place;
import org.openita.tables.text.TypedNumber;

/** Reads weights, as percentages or as shares of one: which of them, the whole list tells. Not thread-safe. */
final class BookWeights {

    private static final int DECIMALS = 6;
    private static final int SHOWN = 2;

    private final BookValues values;
    private final BookProblems problems;

    BookWeights(BookValues values, BookProblems problems) {
        this.values = values;
        this.problems = problems;
    }

    /** The shares of the rows that have a weight; 0, with its problem, where it is none. */
    Map<BookRow, JsonNumber> of(List<BookRow> rows) {
        Map<BookRow, Optional<BigDecimal>> typed = new LinkedHashMap<>();
        rows.stream().filter(row -> row.has(BookColumn.WEIGHT)).forEach(row -> typed.put(row, number(row)));
        boolean arePercentages =
                typed.values().stream().flatMap(Optional::stream).anyMatch(each -> each.compareTo(BigDecimal.ONE) > 0);
        Map<BookRow, JsonNumber> shares = new LinkedHashMap<>();
        typed.forEach((row, number) -> shares.put(row, share(row.place(BookColumn.WEIGHT), number, arePercentages)));
        return shares;
    }

    private Optional<BigDecimal> number(BookRow row) {
        String text = values.said(row, BookColumn.WEIGHT).replace("%", "");
        Optional<BigDecimal> number = TypedNumber.of(text).asValue();
        if (number.isEmpty() && !text.isEmpty()) {
            problems.add(row.place(BookColumn.WEIGHT), "book-weight", text);
        }
        return number;
    }

    private JsonNumber share(Place place, Optional<BigDecimal> number, boolean isPercentage) {
        BigDecimal share = number.map(value -> isPercentage ? value.movePointLeft(SHOWN) : value)
                .orElse(BigDecimal.ZERO)
                .stripTrailingZeros();
        boolean isOne = share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0 && share.scale() <= DECIMALS;
        if (!isOne && number.isPresent()) {
            problems.add(place, "book-weight", number.get().toPlainString());
        }
        BigDecimal written = isOne ? share.setScale(Math.max(SHOWN, share.scale())) : BigDecimal.ZERO;
        return new JsonNumber(place, written.toPlainString(), written);
    }
}
