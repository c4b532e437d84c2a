package org.openita.tables.tracking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.tracking.TrackRow.Found;
import org.openita.tables.xlsx.XlsxGrid;

/** Reads the sheets of such a workbook: what they are about, and their rows. Not thread-safe; lives for one file. */
final class TrackReader implements RowSink {

    static final ProblemTexts TEXTS = ProblemTexts.beside(TrackReader.class);
    private static final int ENOUGH = 3;

    private final String name;
    private final List<String> about;
    private final List<TrackColumn> columns;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Read> sheets = new ArrayList<>();

    /** A sheet that has the headings. */
    static final class Read {

        private final Sheet sheet;
        private final Map<String, Found> about = new LinkedHashMap<>();
        private final Map<Integer, TrackColumn> columns = new LinkedHashMap<>();
        private final Map<Integer, String> headings = new LinkedHashMap<>();
        private final List<TrackRow> rows = new ArrayList<>();
        private final List<String> hidden = new ArrayList<>();

        Read(Sheet sheet) {
            this.sheet = sheet;
        }

        Sheet sheet() {
            return sheet;
        }

        List<TrackRow> rows() {
            return rows;
        }

        /** What it is about; blank where nothing is said. */
        Found about(String key) {
            Found found = about.get(key);
            return found == null ? new Found(sheet.place(), Cell.BLANK) : found;
        }

        /** That rows were read which people do not see, as where they look at the tasks of one unit. */
        Optional<Text> hiddenRows() {
            return hidden.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            TEXTS.sentence("tracking-hidden-rows", sheet, hidden.size(), String.join(", ", hidden)));
        }

        boolean has(String column) {
            return columns.values().stream().anyMatch(each -> each.id().equals(column));
        }
    }

    private TrackReader(String name, List<String> about, List<TrackColumn> columns) {
        this.name = name;
        this.about = about;
        this.columns = columns;
    }

    /**
     * Reads a file.
     *
     * @param about the keys of what a sheet may say that it is about
     * @throws org.openita.model.problem.InputException if it is no workbook
     */
    static TrackReader of(Path file, String name, List<String> about, List<TrackColumn> columns) {
        TrackReader reader = new TrackReader(name, about, columns);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(TableLimits.BYTES + 1);
            if (bytes.length > TableLimits.BYTES) {
                throw GridProblems.tooLong(name);
            }
            XlsxGrid.of(bytes, name).read(reader);
        } catch (IOException e) {
            throw GridProblems.refused(UnreadableFile.problem(name, e));
        }
        return reader;
    }

    /** What was found wrong so far. */
    List<Problem> problems() {
        return problems;
    }

    void problem(Place place, String code, Object... arguments) {
        problems.add(TEXTS.problem(place, code, arguments));
    }

    /** The sheet of a name, in either language, that has the headings. */
    Optional<Read> find(String key) {
        return sheets.stream()
                .filter(read -> !read.columns.isEmpty())
                .filter(read -> TrackTexts.says(read.sheet.name(), key))
                .findFirst();
    }

    Place place() {
        return Place.of(name);
    }

    @Override
    public void sheet(Sheet sheet) {
        sheets.add(new Read(sheet));
    }

    @Override
    public void hiddenColumns(BitSet hidden) {
        // what people hid to see the rest better counts all the same
    }

    @Override
    public void unread(Sheet sheet) {
        problem(sheet.place(), "tracking-hidden-sheet", sheet.name());
    }

    @Override
    public void row(Row row) {
        Read read = sheets.get(sheets.size() - 1);
        if (read.columns.isEmpty()) {
            head(read, row);
        } else if (!row.isBlank()) {
            body(read, row);
        }
    }

    private void head(Read read, Row row) {
        Map<Integer, TrackColumn> found = new LinkedHashMap<>();
        for (int at = 0; at < row.cells().size(); at++) {
            String text = row.cell(at).text();
            int column = at;
            columns.stream()
                    .flatMap(each -> each.in(text).stream())
                    .findFirst()
                    .ifPresent(known -> found.put(column, known));
        }
        if (found.size() >= ENOUGH) {
            read.columns.putAll(found);
            found.keySet().forEach(at -> read.headings.put(at, row.cell(at).text()));
        } else {
            about.stream()
                    .filter(key -> TrackTexts.says(row.cell(0).text(), "head." + key))
                    .forEach(key -> read.about.put(
                            key,
                            new Found(
                                    read.sheet.cell(row.number(), 1, row.cell(0).text()), row.cell(1))));
        }
    }

    private void body(Read read, Row row) {
        Map<String, Found> cells = new LinkedHashMap<>();
        read.columns.forEach((at, column) -> {
            Place place = read.sheet.cell(row.number(), at, read.headings.getOrDefault(at, ""));
            Cell cell = row.cell(at);
            if (cell.isWithoutValue()) {
                problem(place, "tracking-without-value", cell.text());
            }
            cells.put(column.id(), new Found(place, cell));
        });
        for (int at = 0; at < row.cells().size(); at++) {
            if (!read.columns.containsKey(at) && !row.cell(at).isBlank()) {
                problem(
                        read.sheet.cell(row.number(), at, ""),
                        "tracking-beside",
                        row.cell(at).text());
            }
        }
        if (row.isHidden()) {
            read.hidden.add(String.valueOf(row.number()));
        }
        read.rows.add(new TrackRow(read.sheet.row(row.number()), cells));
    }
}
