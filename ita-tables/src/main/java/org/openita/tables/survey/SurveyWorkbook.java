package org.openita.tables.survey;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.openita.model.problem.ProblemTexts;
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
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(text.path()), StandardCharsets.UTF_8))) {
            out.write('\uFEFF'); // spreadsheet programs then know what the rows put aside are written in
            grid.read(new SurveyWorkbook(choice.chosen(), out));
        } catch (UncheckedIOException e) {
            text.letGo();
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            text.letGo();
            throw e;
        }
        List<String> others = choice.others();
        return new OpenedSurvey(
                text,
                new SurveySource(name, choice.name()),
                others.isEmpty()
                        ? List.of()
                        : List.of(SurveyWords.of(name, TEXTS.sentence("sheets-not-of-answers", others))));
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
        // answers count whether people see them or not
    }

    @Override
    public void row(Row row) {
        if (sheet == chosen && !row.isBlank()) {
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
