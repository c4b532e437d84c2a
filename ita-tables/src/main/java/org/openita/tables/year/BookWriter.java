package org.openita.tables.year;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Place;
import org.openita.model.text.Text;

/** Lays the rows of a year out as a workbook: headings, drop-down lists, and room below for more rows. Not thread-safe. */
final class BookWriter {

    /** The row of the headings, from 0; titles stand above. */
    static final int HEADINGS = 2;

    private static final int ROOM = 200;
    private static final String FILL_IN = "FFF8DC";
    private static final String NOT_READ = "E5E5E5";
    private static final String TITLE = "DCE6F1";
    private static final String BORDER = "BFBFBF";
    private static final int TITLE_SIZE = 14;
    private static final int NOTES_WIDTH = 110;

    private final FiscalYear year;
    private final Map<BookSheet, List<BookLine>> lines;

    BookWriter(FiscalYear year, Map<BookSheet, List<BookLine>> lines) {
        this.year = year;
        this.lines = lines;
    }

    void write(OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "OpenITA", null);
        notes(book.newWorksheet(notesTitle()));
        for (BookSheet sheet : BookSheet.values()) {
            write(sheet, book.newWorksheet(sheet.title()));
        }
        book.finish();
    }

    /** The name of the sheet that explains the others. */
    static String notesTitle() {
        Text name = BookTexts.text("sheet.notes");
        return name.th() + " " + name.en();
    }

    private void notes(Worksheet sheet) {
        sheet.width(0, NOTES_WIDTH);
        int row = 0;
        for (Text text : BookTexts.numbered("explained")) {
            for (String line : List.of(text.th(), text.en(), "")) {
                sheet.value(row, 0, line);
                sheet.style(row++, 0).wrapText(true).set();
            }
        }
    }

    private void write(BookSheet sheet, Worksheet to) {
        to.value(0, 0, BookTexts.both(BookLines.title(sheet, year)));
        to.style(0, 0).bold().fontSize(TITLE_SIZE).set();
        to.value(1, 0, BookTexts.both(sheet.explained()));
        List<BookLine> rows = lines.getOrDefault(sheet, List.of());
        for (BookColumn column : sheet.columns()) {
            heading(sheet, column, to);
            int last = HEADINGS + rows.size() + (sheet == BookSheet.YEAR ? 0 : ROOM);
            look(sheet, column, to, last);
            for (int row = 0; row < rows.size(); row++) {
                put(
                        column,
                        to,
                        HEADINGS + 1 + row,
                        sheet.indexOf(column),
                        rows.get(row).get(column));
            }
            choices(sheet, column, to, last);
        }
        to.freezePane(0, HEADINGS + 1);
    }

    private static void heading(BookSheet sheet, BookColumn column, Worksheet to) {
        int at = sheet.indexOf(column);
        to.width(at, column.width());
        to.value(HEADINGS, at, column.shown(sheet.requires(column)));
        to.style(HEADINGS, at)
                .bold()
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .fillColor(TITLE)
                .borderStyle(BorderStyle.THIN)
                .borderColor(BORDER)
                .set();
    }

    /** All but numbers are texts, which stay what was typed: no id loses its zeros, none becomes a date. */
    private static void look(BookSheet sheet, BookColumn column, Worksheet to, int last) {
        int at = sheet.indexOf(column);
        boolean isRead = column != BookColumn.OTHER_YEARS && column != BookColumn.FACT;
        to.range(HEADINGS + 1, at, last, at)
                .style()
                .format(column.isNumber() ? "General" : "@")
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(isRead ? FILL_IN : NOT_READ)
                .borderStyle(BorderStyle.THIN)
                .borderColor(BORDER)
                .set();
    }

    private static void put(BookColumn column, Worksheet to, int row, int at, String text) {
        if (column.isNumber() && !text.isEmpty()) {
            to.value(row, at, new BigDecimal(text));
        } else if (!text.isEmpty()) {
            to.value(row, at, text);
        }
    }

    private static void choices(BookSheet sheet, BookColumn column, Worksheet to, int last) {
        int at = sheet.indexOf(column);
        Range cells = to.range(HEADINGS + 1, at, last, at);
        switch (column) {
            case CONFIDENCE -> fixed(cells, BookWords.confidences());
            case POLARITY -> fixed(cells, BookWords.polarities());
            case SCORED_ONCE, ACCEPTS_ITEMS, ACCEPTS_INDICATORS, ACCEPTS_PARTS, ACCEPTS_INSTRUMENTS ->
                fixed(cells, List.of(BookWords.yes()));
            case INSTRUMENT -> of(cells, BookSheet.INSTRUMENTS);
            case INDICATOR -> of(cells, BookSheet.INDICATORS);
            case GROUP -> of(cells, BookSheet.GROUPS);
            case ITEM -> of(cells, BookSheet.ITEMS);
            case TOPIC -> of(cells, BookSheet.TOPICS);
            case SCALE -> of(cells, BookSheet.SCALES);
            default -> {
                // anything can stand there
            }
        }
    }

    private static void fixed(Range cells, List<String> words) {
        choose(cells, words.stream().collect(Collectors.joining(",", "\"", "\"")));
    }

    /** What stands in the column of ids of another sheet, now or when it has been filled in. */
    private static void of(Range cells, BookSheet other) {
        String letter = Place.letters(other.indexOf(BookColumn.ID));
        int first = HEADINGS + 2;
        choose(cells, "'" + other.title() + "'!$" + letter + "$" + first + ":$" + letter + "$" + (first + 2 * ROOM));
    }

    private static void choose(Range cells, String formula) {
        cells.validateWithListByFormula(formula)
                .allowBlank(true)
                .showDropdown(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle(BookTexts.both("choose"))
                .error(BookTexts.both("choose.one"));
    }
}
