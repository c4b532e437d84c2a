package org.openita.report.html;

import java.util.List;
import java.util.Locale;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;

/**
 * Writes a table, which on a narrow screen becomes a card for each row: the style sheet puts the column's heading before each cell.
 *
 * <p>Headings stand once in the table's style, and cells say which is theirs, so that they cost little. Roles are written because
 * some browsers forget that a table laid out as cards is one.
 */
final class HtmlTable {

    /** How many columns can have their headings before their cells; the style sheet has a rule for each. */
    static final int MOST_COLUMNS = 16;

    private static final int MANY = 8;
    private static final int SEVERAL = 6;
    private static final int LONG_TEXT = 200;
    private static final int FEW = 3;

    private final Table table;
    private final RowHeads heads;
    private final Markup markup;

    private HtmlTable(Table table, Markup markup) {
        this.table = table;
        this.heads = RowHeads.of(table);
        this.markup = markup;
    }

    /** @param sorts whether readers may sort it by its columns */
    static void write(Table table, boolean sorts, Markup markup) {
        new HtmlTable(table, markup).write(sorts);
    }

    static String kind(Tone tone) {
        return tone == Tone.PLAIN ? "" : tone.name().toLowerCase(Locale.ROOT);
    }

    private void write(boolean sorts) {
        markup.open("div", "class", isWide() ? "t wide" : "t");
        if (sorts && isSortable()) {
            markup.open("table", "role", "table", "class", "sort", "style", headings());
        } else {
            markup.open("table", "role", "table", "style", headings());
        }
        markup.element("caption", table.caption());
        widths();
        markup.open("thead", "role", "rowgroup").open("tr", "role", "row");
        table.columns().forEach(column -> markup.element("th", column.head(), "scope", "col", "role", "columnheader"));
        markup.close().close().line();
        body();
        markup.close().close().line();
    }

    /** Rows that share a cell stay together. */
    private boolean isSortable() {
        return table.rows().size() > FEW && !heads.areShared();
    }

    /** Whether it needs a whole screen to stand as a table. */
    private boolean isWide() {
        boolean hasLongTexts = table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.text().length() > LONG_TEXT);
        return table.columns().size() >= MANY || (table.columns().size() >= SEVERAL && hasLongTexts);
    }

    private String headings() {
        StringBuilder style = new StringBuilder();
        List<Column> columns = table.columns();
        for (int column = 0; column < Math.min(MOST_COLUMNS, columns.size()); column++) {
            style.append("--k")
                    .append(column)
                    .append(':')
                    .append(quoted(columns.get(column).head()))
                    .append(';');
        }
        return style.toString();
    }

    /** A string as style sheets write it: nothing in it ends it. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(character -> {
            if (character == '"' || character == '\\' || character < ' ') {
                quoted.append('\\').append(Integer.toHexString(character)).append(' ');
            } else {
                quoted.append((char) character);
            }
        });
        return quoted.append('"').toString();
    }

    private void widths() {
        double all = table.columns().stream().mapToDouble(Column::weight).sum();
        markup.open("colgroup");
        table.columns()
                .forEach(column ->
                        markup.empty("col", "style", "width:" + Markup.number(100 * column.weight() / all) + "%"));
        markup.close();
    }

    /** Rows that share a cell are a group of their own, and one card. */
    private void body() {
        boolean isFirst = true;
        for (List<Placed> row : table.grid()) {
            boolean begins = heads.areShared() && row.stream().allMatch(Placed::first);
            if (begins && !isFirst) {
                markup.close();
            }
            if (begins || isFirst) {
                group();
            }
            isFirst = false;
            row(row);
        }
        markup.close();
    }

    private void group() {
        if (heads.areShared()) {
            markup.open("tbody", "role", "rowgroup", "class", "g").line();
        } else {
            markup.open("tbody", "role", "rowgroup").line();
        }
    }

    private void row(List<Placed> row) {
        markup.open("tr", "role", "row");
        for (int column = 0; column < row.size(); column++) {
            if (row.get(column).first()) {
                cell(row.get(column).cell(), column);
            }
        }
        markup.close().line();
    }

    private void cell(Cell cell, int column) {
        boolean isHead = heads.isHead(column);
        markup.begin(isHead ? "th" : "td");
        if (isHead) {
            markup.with("scope", cell.rows() > 1 ? "rowgroup" : "row");
        }
        markup.with("role", isHead ? "rowheader" : "cell").with("class", kinds(cell, column));
        if (cell.rows() > 1) {
            markup.with("rowspan", Integer.toString(cell.rows()));
        }
        content(cell, markup.end());
        markup.close();
    }

    private static void content(Cell cell, Markup markup) {
        if (!cell.link().isEmpty()) {
            markup.element("a", cell.text(), "href", cell.link());
        } else if (cell.lines().size() == 1) {
            markup.text(cell.lines().get(0));
        } else {
            cell.lines().forEach(line -> markup.element("p", line));
        }
    }

    /** What it means, where its text stands, and which heading is its own. */
    private String kinds(Cell cell, int column) {
        return (kind(cell.tone()) + side(table.columns().get(column).align()) + place(column)).strip();
    }

    private String place(int column) {
        if (heads.isBefore(column)) {
            return " b";
        }
        return (heads.isShared(column) ? " s" : "") + (heads.isHead(column) ? "" : " k" + column);
    }

    private static String side(Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> " c";
            case RIGHT -> " r";
        };
    }
}
