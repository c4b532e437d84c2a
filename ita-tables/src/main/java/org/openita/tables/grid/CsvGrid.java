package org.openita.tables.grid;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.openita.model.file.UnreadableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.Separator;
import org.openita.tables.text.TextEncoding;
import org.openita.tables.text.TextFile;
import org.openita.tables.text.ThaiText;

/**
 * A text file of columns: any encoding that {@link TextFile} tells, with commas, semicolons, tabs or bars between.
 *
 * <p>Immutable and thread-safe.
 */
public final class CsvGrid implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final String SEPARATOR_LINE = "sep=";
    private static final int FIRST_LINES = 30;

    private static final int BEGINNING = 1 << 20;

    /** Opens a text at its first character, as often as it is read. */
    private interface Opener {
        Reader open() throws IOException;
    }

    private final Sheet sheet;
    private final TextEncoding encoding;
    private final Opener text;
    private final String beginning;
    private final char separator;

    private CsvGrid(Sheet sheet, TextEncoding encoding, Opener text) throws IOException {
        this.sheet = sheet;
        this.encoding = encoding;
        this.text = text;
        this.beginning = beginning(text);
        this.separator = hasSeparatorLine() ? beginning.charAt(SEPARATOR_LINE.length()) : separator(beginning);
    }

    /**
     * Opens a text.
     *
     * @param file what places call it
     */
    public static CsvGrid of(byte[] bytes, String file) {
        TextEncoding encoding = TextFile.encodingOf(bytes);
        String text = encoding.decode(bytes);
        try {
            return new CsvGrid(new Sheet(file, ""), encoding, () -> new StringReader(text));
        } catch (IOException e) {
            throw inMemory(e);
        }
    }

    /**
     * Opens a file of any length, which is read bit by bit.
     *
     * @param file what places call it
     * @throws IOException if it cannot be read
     */
    public static CsvGrid of(Path path, String file) throws IOException {
        return new CsvGrid(
                new Sheet(file, ""),
                TextFile.encodingOf(path),
                () -> TextFile.open(path).reader());
    }

    /** Its encoding. */
    public TextEncoding encoding() {
        return encoding;
    }

    @Override
    public void read(RowSink sink) {
        sink.sheet(sheet);
        sink.hiddenColumns(new BitSet());
        long line = 0;
        int width = 0;
        int widthBefore = 0;
        int skipped = hasSeparatorLine() ? 1 : 0;
        List<Cell> cells = List.of();
        try (CsvText whole = new CsvText(text.open(), sheet.file());
                CsvReader<CsvRecord> records = records(whole)) {
            for (Iterator<CsvRecord> each = records.iterator(); each.hasNext(); ) {
                CsvRecord record = each.next();
                line = record.getStartingLineNumber();
                widthBefore = width;
                width = record.getFieldCount();
                cells = cells(record, cells);
                sink.row(new Row(Math.toIntExact(line) + skipped, cells));
            }
            if (width < widthBefore && !whole.endsLine()) {
                throw cutOff(line, width, widthBefore);
            }
        } catch (CsvParseException e) {
            throw e.getCause() instanceof InputException ofText ? ofText : broken(line);
        } catch (IOException | UncheckedIOException e) {
            throw GridProblems.refused(UnreadableFile.problem(sheet.file(), new IOException(e)));
        }
    }

    @Override
    public GridWriter writer(OutputStream out) throws IOException {
        CsvWriter writer = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(beginning.contains("\r\n") ? LineDelimiter.CRLF : LineDelimiter.LF)
                .build(encoding.writer(out));
        return new CsvGridWriter(writer);
    }

    private CsvReader<CsvRecord> records(Reader whole) throws IOException {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(TableLimits.COLUMNS)
                .maxFieldSize(TableLimits.TEXT)
                .maxRecordSize(TableLimits.BETWEEN_TAGS)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, below(whole));
    }

    /** The text below the line that names the separator. */
    private Reader below(Reader whole) throws IOException {
        int begin = hasSeparatorLine() ? beginning.indexOf('\n') + 1 : 0;
        for (int i = 0; i < begin; i++) {
            whole.read(new char[1], 0, 1);
        }
        return whole;
    }

    private static String beginning(Opener text) throws IOException {
        try (Reader reader = text.open()) {
            char[] chars = new char[BEGINNING];
            int length = 0;
            for (int read = 0; read >= 0 && length < BEGINNING; length += Math.max(read, 0)) {
                read = reader.read(chars, length, BEGINNING - length);
            }
            return new String(chars, 0, length);
        }
    }

    /** Cells that repeat those above, as an agency's name does, are kept once. */
    private static List<Cell> cells(CsvRecord record, List<Cell> above) {
        Cell[] cells = new Cell[record.getFieldCount()];
        for (int column = 0; column < cells.length; column++) {
            String text = record.getField(column);
            boolean isRepeated =
                    column < above.size() && above.get(column).text().equals(text);
            cells[column] = isRepeated ? above.get(column) : Cell.text(text);
        }
        return List.of(cells);
    }

    /** Excel's own first line that names the separator. */
    private boolean hasSeparatorLine() {
        int end = SEPARATOR_LINE.length() + 1;
        return beginning.startsWith(SEPARATOR_LINE)
                && beginning.length() > end
                && (beginning.charAt(end) == '\n' || beginning.charAt(end) == '\r')
                && ",;|\t".indexOf(beginning.charAt(end - 1)) >= 0;
    }

    /** That of the widest of the first lines, since titles may stand above the headings. */
    private static char separator(String text) {
        return text.lines()
                .limit(FIRST_LINES)
                .map(line -> line.substring(0, Math.min(line.length(), TableLimits.TEXT)))
                .max(Comparator.comparingLong(CsvGrid::width))
                .map(Separator::of)
                .orElse(',');
    }

    private static long width(String line) {
        char separator = Separator.of(line);
        return line.chars().filter(c -> c == separator).count();
    }

    private static IllegalStateException inMemory(IOException e) {
        return new IllegalStateException("A text in memory cannot be read", e);
    }

    /** Programs end every line; a file that does not, and is narrower there, lost its end on the way. */
    private RuntimeException cutOff(long line, int cells, int before) {
        return GridProblems.damaged(sheet.row(Math.toIntExact(line)), TEXTS.text("ends-within-row", cells, before));
    }

    private RuntimeException broken(long line) {
        return GridProblems.damaged(sheet.row(Math.toIntExact(line + 1)), TEXTS.text("broken-row"));
    }
}
