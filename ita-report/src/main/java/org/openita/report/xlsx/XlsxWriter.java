package org.openita.report.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;

/**
 * Writes the report's tables as a workbook, a sheet each, for those who calculate on.
 *
 * <p>Figures are numbers; texts stay texts, also where they begin like a formula. A cell over several rows stands in each of them.
 * Not thread-safe.
 */
public final class XlsxWriter {

    private static final Pattern FIGURE = Pattern.compile("[+−-]?\\p{Nd}{1,9}(\\.\\p{Nd}{1,4})?");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int HEAD = 2;
    private static final int FIRST = HEAD + 1;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final double CHARACTERS = 110;
    private static final double WIDEST = 44;
    private static final double LINE_HEIGHT = 15.5;
    private static final double TALLEST = 409;

    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();

    private XlsxWriter(Workbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Writes the workbook.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "OpenITA", null)) {
            workbook.properties().setTitle(report.title());
            XlsxWriter writer = new XlsxWriter(workbook);
            writer.about(report);
            report.blocks(Table.class).forEach(table -> writer.table(report.title(), table));
            report.data().forEach(table -> writer.table(report.title(), table));
        }
    }

    private void about(Report report) {
        Worksheet sheet = workbook.newWorksheet(name(report.words().say("xlsx.about")));
        sheet.width(0, CHARACTERS);
        List<String> lines =
                List.of(report.title(), report.foot(), report.words().say("xlsx.hint"));
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, text(lines.get(row)));
            sheet.style(row, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().fontSize(14).wrapText(true).set();
    }

    /** Whose table it is and what it shows stand above it: sheets are printed and sent by themselves. */
    private void table(String title, Table table) {
        Worksheet sheet = workbook.newWorksheet(name(table.caption()));
        List<List<Placed>> grid = table.grid();
        double[] widths = IntStream.range(0, table.columns().size())
                .mapToDouble(column -> width(table.columns().get(column), column, grid))
                .toArray();
        above(sheet, 0, title);
        above(sheet, 1, table.caption());
        head(sheet, table, widths);
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(
                        sheet,
                        row + FIRST,
                        column,
                        grid.get(row).get(column),
                        table.columns().get(column));
            }
            height(sheet, row + FIRST, grid.get(row), widths);
        }
        int last = FIRST + grid.size() - 1;
        sheet.freezePane(0, FIRST);
        print(sheet);
        sheet.range(0, 0, last, table.columns().size() - 1).setName("_xlnm.Print_Area");
        sheet.setAutoFilter(HEAD, 0, last, table.columns().size() - 1);
    }

    private static void above(Worksheet sheet, int row, String text) {
        sheet.value(row, 0, text(text));
        sheet.style(row, 0).bold().set();
    }

    /** On paper a sheet is as wide as a page that lies on its side, with its head on every page. */
    private static void print(Worksheet sheet) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0, HEAD);
    }

    /** As wide as its longest line, within bounds: filters need room in the head, and long texts are wrapped. */
    private static double width(Column of, int column, List<List<Placed>> grid) {
        int longest = grid.stream()
                .flatMap(row -> row.get(column).cell().lines().stream())
                .mapToInt(XlsxWriter::letters)
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(longest * 1.05, letters(of.head()) * 1.2 + 3) + 2);
    }

    /** As tall as its longest cell: not every program works that out when it opens a workbook. */
    private static void height(Worksheet sheet, int row, List<Placed> cells, double[] widths) {
        long lines = IntStream.range(0, cells.size())
                .mapToLong(column -> lines(cells.get(column).cell(), widths[column]))
                .max()
                .orElse(1);
        if (lines > 1) {
            sheet.rowHeight(row, Math.min(TALLEST, lines * LINE_HEIGHT));
        }
    }

    private static long lines(Cell cell, double width) {
        return cell.lines().stream()
                .mapToLong(line -> (long) Math.max(1, Math.ceil(letters(line) * 1.05 / width)))
                .sum();
    }

    /** Letters that stand side by side; marks above and below take no room. */
    private static int letters(String text) {
        return (int) text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    private static void head(Worksheet sheet, Table table, double[] widths) {
        List<Column> columns = table.columns();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(HEAD, column, text(columns.get(column).head()));
            sheet.width(column, widths[column]);
        }
        sheet.range(HEAD, 0, HEAD, columns.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("0B4F8A")
                .verticalAlignment("center")
                .horizontalAlignment("center")
                .wrapText(true)
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, Placed placed, Column of) {
        String text = placed.cell().text();
        Optional<BigDecimal> figure = of.align() == Align.RIGHT ? figure(text) : Optional.empty();
        if (figure.isPresent()) {
            sheet.value(row, column, figure.get());
            String format = figure.get().scale() > 0 ? "0.00" : "0";
            sheet.style(row, column).format(format).verticalAlignment("top").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text(text));
            sheet.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .horizontalAlignment(of.align() == Align.CENTRE ? "center" : "left")
                    .set();
        }
    }

    private static Optional<BigDecimal> figure(String text) {
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace('−', '-'))) : Optional.empty();
    }

    private static String text(String text) {
        String spaced = text.replace('\u00a0', ' ');
        return spaced.length() <= LONGEST_TEXT ? spaced : spaced.substring(0, LONGEST_TEXT);
    }

    private String name(String caption) {
        String plain = NOT_IN_NAMES.matcher(text(caption)).replaceAll(" ").strip();
        String name = shortened(plain, LONGEST_NAME);
        for (int again = 2; !names.add(name.toLowerCase(Locale.ROOT)); again++) {
            String end = " " + again;
            name = shortened(plain, LONGEST_NAME - end.length()) + end;
        }
        return name;
    }

    private static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = length;
        while (end > 1
                && (Character.getType(text.charAt(end)) == Character.NON_SPACING_MARK
                        || Character.isLowSurrogate(text.charAt(end)))) {
            end--;
        }
        return text.substring(0, end).strip();
    }
}
