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
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.report.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;

/**
 * Writes the report's tables as a workbook, a sheet each, for those who calculate on.
 *
 * <p>Figures are numbers; texts stay texts, also where they begin like a formula. A cell over several rows stands in each of them.
 * Not thread-safe.
 */
public final class XlsxWriter {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\p{Nd}{1,9}(\\.\\p{Nd}{1,4})?");
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\']");
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;
    private static final double CHARACTERS = 110;

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
            report.blocks(Table.class).forEach(writer::table);
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

    private void table(Table table) {
        Worksheet sheet = workbook.newWorksheet(name(table.caption()));
        head(sheet, table.columns());
        List<List<Placed>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
            for (int column = 0; column < table.columns().size(); column++) {
                cell(
                        sheet,
                        row + 1,
                        column,
                        grid.get(row).get(column),
                        table.columns().get(column));
            }
        }
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, grid.size(), table.columns().size() - 1);
    }

    private static void head(Worksheet sheet, List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::weight).sum();
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(0, column, text(columns.get(column).head()));
            sheet.width(column, Math.max(9, CHARACTERS * columns.get(column).weight() / all));
        }
        sheet.range(0, 0, 0, columns.size() - 1)
                .style()
                .bold()
                .fontColor("FFFFFF")
                .fillColor("0B4F8A")
                .verticalAlignment("center")
                .wrapText(true)
                .set();
    }

    private static void cell(Worksheet sheet, int row, int column, Placed placed, Column of) {
        String text = placed.cell().text();
        Optional<BigDecimal> figure = of.align() == Align.RIGHT ? figure(text) : Optional.empty();
        if (figure.isPresent()) {
            sheet.value(row, column, figure.get());
            sheet.style(row, column).format("0.00").verticalAlignment("top").set();
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text(text));
            sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static Optional<BigDecimal> figure(String text) {
        return FIGURE.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private static String text(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    private String name(String caption) {
        String plain = NOT_IN_NAMES.matcher(caption).replaceAll(" ").strip();
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
