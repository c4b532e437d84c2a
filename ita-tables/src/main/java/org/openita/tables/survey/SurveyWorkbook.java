package org.openita.tables.survey;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;
import org.openita.tables.xlsx.XlsxGrid;

/** The sheet of answers of a workbook, written as a text of which each line is a row of the sheet. Not thread-safe. */
final class SurveyWorkbook implements RowSink {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final String UNCOMPUTED = "=?";

    private final int chosen;
    private final Writer out;
    private int sheet = -1;
    private final BitSet hiddenColumns = new BitSet();
    private int hiddenRows;
    private int width;
    private int line = 1;

    private SurveyWorkbook(int chosen, Writer out) {
        this.chosen = chosen;
        this.out = out;
    }

    static OpenedSurvey open(byte[] bytes, String name, KnownHeadings headings) throws IOException {
        XlsxGrid grid = XlsxGrid.of(bytes, name);
        SheetChoice choice = new SheetChoice(headings);
        grid.read(choice);
        SpooledFile text = SpooledFile.empty(Path.of(name));
        SurveyWorkbook workbook;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(text.path()), StandardCharsets.UTF_8))) {
            out.write('\uFEFF'); // spreadsheet programs then know what the rows put aside are written in
            workbook = new SurveyWorkbook(choice.chosen(), out);
            grid.read(workbook);
        } catch (UncheckedIOException e) {
            text.letGo();
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            text.letGo();
            throw e;
        }
        List<Text> notes = new ArrayList<>();
        if (!choice.others().isEmpty()) {
            notes.add(SurveyWords.of(name, TEXTS.sentence("sheets-not-of-answers", choice.others())));
        }
        if (workbook.hiddenRows > 0 || !workbook.hiddenColumns.isEmpty()) {
            notes.add(SurveyWords.of(
                    name, TEXTS.sentence("survey-hidden", workbook.hiddenRows, workbook.hiddenColumns.cardinality())));
        }
        return new OpenedSurvey(text, new SurveySource(name, choice.name()), notes);
    }

    @Override
    public void sheet(Sheet next) {
        sheet++;
    }

    @Override
    public void unread(Sheet hidden) {
        // told already
    }

    @Override
    public void hiddenColumns(BitSet columns) {
        if (sheet == chosen) {
            hiddenColumns.or(columns);
        }
    }

    @Override
    public void row(Row row) {
        if (sheet == chosen && !row.isBlank()) {
            hiddenRows += row.isHidden() ? 1 : 0;
            try {
                write(row);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Row row) throws IOException {
        for (; line < row.number(); line++) {
            out.write('\n');
        }
        List<String> cells = texts(row);
        width = Math.max(width, cells.size());
        for (int i = 0; i < width; i++) {
            String cell = i < cells.size() ? cells.get(i) : "";
            out.write((i == 0 ? "\"" : ",\"") + cell.replace("\"", "\"\"") + '"');
        }
    }

    /** Line breaks become spaces, so that lines are rows; a formula that was never computed is no blank. */
    static List<String> texts(Row row) {
        return row.cells().stream()
                .map(cell -> cell.kind() == Cell.Kind.UNCOMPUTED
                        ? UNCOMPUTED
                        : cell.text().replaceAll("\\R", " "))
                .toList();
    }
}
