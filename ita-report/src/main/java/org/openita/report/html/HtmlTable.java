package org.openita.report.html;

import java.util.List;
import java.util.Locale;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;

/** Writes a table that scrolls by itself where the screen is narrower. */
final class HtmlTable {

    private static final int WIDE = 6;
    private static final int MIDDLING = 4;
    private static final int FEW = 3;

    private HtmlTable() {}

    /** @param sorts whether readers may sort it by its columns */
    static void write(Table table, boolean sorts, Markup markup) {
        markup.open(
                "div", "class", "t " + width(table), "role", "region", "tabindex", "0", "aria-label", table.caption());
        if (sorts && isSortable(table)) {
            markup.open("table", "class", "sort");
        } else {
            markup.open("table");
        }
        markup.element("caption", table.caption());
        columns(table, markup);
        markup.open("thead").open("tr");
        table.columns().forEach(column -> markup.element("th", column.head(), "scope", "col"));
        markup.close().close().open("tbody").line();
        table.grid().forEach(row -> row(table.columns(), row, markup));
        markup.close().close().close().line();
    }

    /** Rows that share a cell stay together. */
    private static boolean isSortable(Table table) {
        return table.rows().size() > FEW
                && table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.rows() == 1);
    }

    static String kind(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private static String width(Table table) {
        boolean hasLongTexts = table.columns().size() >= WIDE
                && table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .anyMatch(cell -> cell.text().length() > 200);
        return hasLongTexts ? "wide" : table.columns().size() >= MIDDLING ? "mid" : "narrow";
    }

    private static void columns(Table table, Markup markup) {
        double all = table.columns().stream().mapToDouble(Column::weight).sum();
        markup.open("colgroup");
        table.columns()
                .forEach(column ->
                        markup.empty("col", "style", "width:" + Markup.number(100 * column.weight() / all) + "%"));
        markup.close();
    }

    private static void row(List<Column> columns, List<Placed> row, Markup markup) {
        markup.open("tr");
        for (int column = 0; column < columns.size(); column++) {
            Placed placed = row.get(column);
            if (placed.first()) {
                cell(placed.cell(), columns.get(column).align(), markup);
            }
        }
        markup.close().line();
    }

    private static void cell(Cell cell, Align align, Markup markup) {
        String kind = (kind(cell.tone()) + side(align)).strip();
        if (cell.rows() > 1) {
            markup.open("td", "class", kind, "rowspan", Integer.toString(cell.rows()));
        } else {
            markup.open("td", "class", kind);
        }
        if (!cell.link().isEmpty()) {
            markup.element("a", cell.text(), "href", cell.link());
        } else if (cell.lines().size() == 1) {
            markup.text(cell.lines().get(0));
        } else {
            cell.lines().forEach(line -> markup.element("p", line));
        }
        markup.close();
    }

    private static String side(Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> " c";
            case RIGHT -> " r";
        };
    }
}
