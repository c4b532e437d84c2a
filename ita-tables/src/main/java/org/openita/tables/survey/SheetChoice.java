package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Finds the sheet of answers in a workbook: the one with a heading of a survey, else the first that is not hidden. Not thread-safe. */
final class SheetChoice implements RowSink {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final int MOST_ABOVE = 12;

    private final KnownHeadings headings;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private final List<Integer> withHeading = new ArrayList<>();
    private int rows;

    SheetChoice(KnownHeadings headings) {
        this.headings = headings;
    }

    @Override
    public void sheet(Sheet sheet) {
        sheets.add(sheet);
        rows = 0;
    }

    @Override
    public void hiddenColumns(BitSet columns) {
        // headings count wherever they stand
    }

    @Override
    public void row(Row row) {
        int sheet = sheets.size() - 1;
        if (rows++ < MOST_ABOVE && !withHeading.contains(sheet) && headings.isHeading(SurveyWorkbook.texts(row))) {
            withHeading.add(sheet);
        }
    }

    @Override
    public void unread(Sheet sheet) {
        hidden.add(sheet.name());
    }

    /**
     * The index of the sheet among those that are not hidden.
     *
     * @throws InputException if there are two
     */
    int chosen() {
        if (withHeading.size() > 1) {
            Sheet second = sheets.get(withHeading.get(1));
            throw TEXTS.refused(
                    second.place(),
                    "two-sheets-of-answers",
                    sheets.get(withHeading.get(0)).name());
        }
        return withHeading.isEmpty() ? 0 : withHeading.get(0);
    }

    /** The name of the chosen sheet. */
    String name() {
        return sheets.isEmpty() ? "" : sheets.get(chosen()).name();
    }

    /** The sheets that are not read. */
    List<String> others() {
        List<String> others = new ArrayList<>(hidden);
        IntStream.range(0, sheets.size())
                .filter(i -> i != chosen())
                .forEach(i -> others.add(sheets.get(i).name()));
        return others;
    }
}
