package org.openita.tables.tracking;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.problem.Place;
import org.openita.tables.tracking.TrackColumn.Kind;

/** Writes a sheet to be kept up, ready to be printed. Not thread-safe. */
final class TrackSheet {

    private static final String FILL_IN = "FFF8DC";
    private static final String TITLE = "DCE6F1";
    private static final String LINE = "BFBFBF";
    private static final int TITLE_SIZE = 14;
    private static final int ROOM = 50;
    private static final double LINE_HEIGHT = 15.5;
    private static final double TALLEST = 400;
    private static final int LONGEST = 32_767;

    private final Worksheet sheet;
    private final List<TrackColumn> columns;
    private final Locale language;
    private int row;

    TrackSheet(Workbook book, String name, List<TrackColumn> columns, Locale language) {
        this.sheet = book.newWorksheet(name);
        this.columns = columns;
        this.language = language;
        for (int column = 0; column < columns.size(); column++) {
            sheet.width(column, columns.get(column).width());
        }
    }

    Worksheet sheet() {
        return sheet;
    }

    TrackSheet title(String text) {
        sheet.value(row, 0, text);
        sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).set();
        sheet.header(text.replace("&", "&&"), Position.LEFT);
        return this;
    }

    TrackSheet remark(String text) {
        sheet.value(row++, 0, text);
        return this;
    }

    /** What the sheet is about; the cell to fill in where it is open. */
    TrackSheet about(String key, String value, boolean isOpen) {
        sheet.value(row, 0, TrackTexts.in(language, "head." + key));
        sheet.style(row, 0).bold().wrapText(true).verticalAlignment("top").set();
        if (!value.isEmpty()) {
            sheet.value(row, 1, value);
        }
        sheet.style(row, 1).format("@").set();
        if (isOpen) {
            sheet.style(row, 1)
                    .format("@")
                    .fillColor(FILL_IN)
                    .borderStyle(BorderStyle.THIN)
                    .borderColor(LINE)
                    .set();
        }
        row++;
        return this;
    }

    /** Offers words for the cell that was written last. */
    TrackSheet choose(List<String> words) {
        offer(sheet.range(row - 1, 1, row - 1, 1), words);
        return this;
    }

    /** Writes the headings and rows, and makes the sheet ready to be filled in and printed. */
    void table(List<List<String>> rows) {
        int head = ++row;
        for (int column = 0; column < columns.size(); column++) {
            sheet.value(head, column, columns.get(column).heading(language));
        }
        sheet.range(head, 0, head, columns.size() - 1)
                .style()
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(TITLE)
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE)
                .set();
        int last = head + rows.size();
        boolean isFilledIn = columns.stream().anyMatch(column -> column.kind() != Kind.GIVEN);
        for (int column = 0; column < columns.size(); column++) {
            look(column, head + 1, isFilledIn ? last + ROOM : last);
        }
        rows.forEach(this::cells);
        sheet.freezePane(0, head + 1);
        print(head);
    }

    private void cells(List<String> texts) {
        row++;
        double lines = 1;
        for (int column = 0; column < texts.size(); column++) {
            String text = texts.get(column);
            if (!text.isEmpty()) {
                sheet.value(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
                lines = Math.max(lines, lines(text, columns.get(column).width()));
            }
        }
        sheet.rowHeight(row, Math.min(TALLEST, lines * LINE_HEIGHT));
    }

    private static double lines(String text, double width) {
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(letters(line) * 1.15 / width)))
                .sum();
    }

    private static long letters(String text) {
        return text.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .count();
    }

    /** A text stays what was typed. */
    private void look(int column, int first, int last) {
        Kind kind = columns.get(column).kind();
        Range cells = sheet.range(first, column, last, column);
        var style = cells.style()
                .format(kind == Kind.SHARE ? "0.##" : "@")
                .wrapText(true)
                .verticalAlignment("top")
                .borderStyle(BorderStyle.THIN)
                .borderColor(LINE);
        (kind == Kind.GIVEN ? style : style.fillColor(FILL_IN)).set();
        switch (kind) {
            case STATE -> offer(cells, TrackTexts.states(language));
            case SHARE -> share(cells, Place.letters(column) + (first + 1));
            default -> {
                // any text can stand there
            }
        }
    }

    private void share(Range cells, String cell) {
        cells.validateWithFormula("AND(ISNUMBER(" + cell + ")," + cell + "&gt;=0," + cell + "&lt;=100)")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TrackTexts.in(language, "column.share"))
                .error(TrackTexts.in(language, "share.allowed"));
    }

    private void offer(Range cells, List<String> words) {
        cells.validateWithListByFormula(words.stream().collect(Collectors.joining(",", "\"", "\"")))
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(TrackTexts.in(language, "choose"))
                .error(TrackTexts.in(language, "choose.one"));
    }

    private void print(int head) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(head);
        sheet.footer("&P / &N", Position.RIGHT);
    }
}
