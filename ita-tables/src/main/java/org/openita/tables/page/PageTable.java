package org.openita.tables.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.problem.InputException;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.SpannedCells;
import org.openita.tables.grid.TableLimits;

/** One table of a page, as its tags come; a cell or a row ends where the next begins, as it does to browsers. Not thread-safe. */
final class PageTable {

    private static final int REACH = 10_000;

    private final List<Row> rows = new ArrayList<>();
    private final Runnable counter;
    private final Supplier<InputException> tooWide;
    private final SpannedCells spans = new SpannedCells();
    private final StringBuilder text = new StringBuilder();
    private Optional<PageTag> cell = Optional.empty();
    private List<Cell> cells = new ArrayList<>();
    private boolean isRow;
    private boolean isHidden;
    private int number;

    /**
     * A table that has begun.
     *
     * @param above what stands before it
     * @param counter is told of each cell
     * @param tooWide what to throw of a row beyond all measure
     */
    PageTable(List<String> above, Runnable counter, Supplier<InputException> tooWide) {
        this.counter = counter;
        this.tooWide = tooWide;
        above.forEach(line -> rows.add(new Row(0, List.of(Cell.text(line)))));
    }

    List<Row> rows() {
        endRow();
        return rows;
    }

    boolean isEmpty() {
        endRow();
        return number == 0;
    }

    boolean isInCell() {
        return cell.isPresent();
    }

    void text(String more) {
        if (text.length() + more.length() <= TableLimits.TEXT) {
            text.append(more);
        }
    }

    void tag(PageTag tag) {
        switch (tag.name()) {
            case "tr" -> {
                endRow();
                if (!tag.isEnd()) {
                    beginRow(tag.isHidden());
                }
            }
            case "td", "th" -> {
                endCell();
                if (!tag.isEnd()) {
                    beginCell(tag);
                }
            }
            case "br", "p", "div" -> text("\n");
            default -> {}
        }
    }

    private void beginRow(boolean hidden) {
        isRow = true;
        isHidden = hidden;
        number++;
        cells = new ArrayList<>();
    }

    private void beginCell(PageTag tag) {
        if (!isRow) {
            beginRow(false);
        }
        fillFromAbove();
        cell = Optional.of(tag);
        text.setLength(0);
    }

    /** What reaches down from the rows above, up to the first place that is free. */
    private void fillFromAbove() {
        for (Optional<Cell> shown = spans.at(cells.size(), number);
                shown.isPresent();
                shown = spans.at(cells.size(), number)) {
            add(shown.get());
        }
    }

    private void endCell() {
        if (cell.isEmpty()) {
            return;
        }
        Cell own = Cell.text(seen());
        int columns = Math.min(cell.get().span("colspan"), TableLimits.COLUMNS);
        spans.hold(
                own, cells.size(), columns, number, Math.min(REACH, cell.get().span("rowspan")));
        add(own);
        Cell copy = own.copy();
        for (int i = 1; i < columns; i++) {
            add(copy);
        }
        cell = Optional.empty();
    }

    private String seen() {
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }

    private void add(Cell shown) {
        if (cells.size() >= TableLimits.COLUMNS) {
            throw tooWide.get();
        }
        counter.run();
        cells.add(shown);
    }

    private void endRow() {
        endCell();
        if (isRow) {
            fillFromAbove();
            rows.add(new Row(number, cells, isHidden));
            isRow = false;
        }
    }
}
