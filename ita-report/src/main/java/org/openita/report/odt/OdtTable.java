package org.openita.report.odt;

import java.util.Arrays;
import java.util.List;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;
import org.openita.report.html.Markup;

/** Writes tables whose heads are repeated on every page, and figures side by side. Not thread-safe. */
final class OdtTable {

    /** Lines of a row that leave much of a page empty where it is not broken. */
    private static final int LONG_ROW = 9;

    private static final double LETTERS_A_CENTIMETRE = 6.3;
    private static final String BORDER = "fo:border=0.5pt solid #9aa4ae";
    private static final String PADDING =
            "fo:padding-left=0.15cm;fo:padding-right=0.15cm;fo:padding-top=0.05cm;" + "fo:padding-bottom=0.05cm";
    private static final String CELL = "Table_20_Contents";
    private static final String HEAD_PAPER = "#0b4f8a";
    private static final String BAND = "#f3f6f9";

    private final OdtStyles styles;
    private final Markup markup;
    private int tables;

    OdtTable(OdtStyles styles, Markup markup) {
        this.styles = styles;
        this.markup = markup;
    }

    /** @param width between the margins, in centimetres */
    void write(Table table, double width) {
        double weights = table.columns().stream().mapToDouble(Column::weight).sum();
        double[] widths = table.columns().stream()
                .mapToDouble(column -> width * column.weight() / weights)
                .toArray();
        open(table.name(), width, widths);
        markup.open("table:table-header-rows");
        openRow(true);
        table.columns().forEach(this::head);
        markup.close().close().line();
        table.grid().forEach(row -> row(table.columns(), row, widths));
        close();
    }

    private void open(String name, double width, double... widths) {
        tables++;
        String style = styles.of(
                "table",
                "style:width=" + OdtStyles.centimetres(width) + ";table:align=left;table:border-model=collapsing");
        markup.open("table:table", "table:name", name + "-" + tables, "table:style-name", style);
        for (double column : widths) {
            String kind = styles.of("table-column", "style:column-width=" + OdtStyles.centimetres(column));
            markup.empty("table:table-column", "table:style-name", kind);
        }
    }

    private void close() {
        markup.close().line().empty("text:p", "text:style-name", CELL).line();
    }

    private void openRow(boolean staysWhole) {
        String style = styles.of("table-row", "fo:keep-together=" + (staysWhole ? "always" : "auto"));
        markup.open("table:table-row", "table:style-name", style);
    }

    private void head(Column column) {
        openCell(HEAD_PAPER + ";style:vertical-align=middle", 1);
        paragraph("Table_20_Heading", column.head());
        markup.close();
    }

    private void openCell(String paper, int rows) {
        String style = styles.of(
                "table-cell", BORDER + ";" + PADDING + (paper.isEmpty() ? "" : ";fo:background-color=" + paper));
        markup.begin("table:table-cell").with("table:style-name", style).with("office:value-type", "string");
        markup.with("table:number-rows-spanned", rows > 1 ? Integer.toString(rows) : "")
                .end();
    }

    private void row(List<Column> columns, List<Placed> row, double... widths) {
        openRow(lines(row, widths) < LONG_ROW);
        for (int column = 0; column < widths.length; column++) {
            Placed placed = row.get(column);
            if (placed.first()) {
                cell(placed.cell(), columns.get(column).align());
            } else {
                markup.empty("table:covered-table-cell");
            }
        }
        markup.close().line();
    }

    /** About how many lines a row takes; what stands over several rows is not counted. */
    private static int lines(List<Placed> row, double... widths) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column).cell();
            double letters = widths[column] * LETTERS_A_CENTIMETRE;
            int lines = cell.lines().stream()
                    .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                    .sum();
            most = cell.rows() == 1 ? Math.max(most, lines) : most;
        }
        return most;
    }

    private void cell(Cell cell, Align align) {
        openCell(paper(cell.tone()), cell.rows());
        String style = styles.paragraph(CELL, aligned(align), letters(cell.tone()));
        cell.lines().forEach(line -> paragraph(style, line));
        markup.close();
    }

    private void paragraph(String style, String text) {
        markup.open("text:p", "text:style-name", style);
        OdtText.write(text, markup);
        markup.close();
    }

    private static String aligned(Align align) {
        return switch (align) {
            case LEFT -> "";
            case CENTRE -> "fo:text-align=center";
            case RIGHT -> "fo:text-align=end";
        };
    }

    private static String letters(Tone tone) {
        return switch (tone) {
            case PLAIN -> "";
            case STRONG -> OdtStyles.bold("");
            case GOOD -> OdtStyles.coloured("#1a5e2a");
            case ATTENTION -> OdtStyles.bold("#7a3b00");
            case QUIET -> OdtStyles.coloured("#57606a");
        };
    }

    private static String paper(Tone tone) {
        return switch (tone) {
            case STRONG -> BAND;
            case GOOD -> "#e7f4ea";
            case ATTENTION -> "#fdf1e2";
            case PLAIN, QUIET -> "";
        };
    }

    /** The figures that matter most, in one row. */
    void write(KeyFigures facts, double width) {
        double[] widths = new double[facts.facts().size()];
        Arrays.fill(widths, width / widths.length);
        open("figures", width, widths);
        openRow(true);
        for (KeyFigures.Fact fact : facts.facts()) {
            openCell(BAND, 1);
            String muted = styles.paragraph(CELL, "fo:text-align=center", OdtStyles.coloured("#57606a"));
            paragraph(muted, fact.label());
            paragraph(
                    styles.paragraph(
                            CELL, "fo:text-align=center", OdtStyles.bold(HEAD_PAPER) + ";" + OdtStyles.sized(24)),
                    fact.value());
            if (!fact.note().isEmpty()) {
                paragraph(muted, fact.note());
            }
            markup.close();
        }
        markup.close();
        close();
    }
}
