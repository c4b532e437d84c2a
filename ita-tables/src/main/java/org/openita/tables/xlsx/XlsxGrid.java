package org.openita.tables.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.grid.TemporaryCopy;
import org.openita.tables.text.ThaiText;

/**
 * A workbook: its visible sheets, one after the other. Formulas count with the value that was computed last; nothing is
 * computed and nothing outside the file is opened.
 *
 * <p>Immutable and thread-safe.
 */
public final class XlsxGrid implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private record Listed(String name, String part, boolean isVisible) {}

    private final byte[] bytes;
    private final String file;

    private XlsxGrid(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * A workbook in memory.
     *
     * @param bytes not to be changed afterwards
     * @param file what places call it
     */
    public static XlsxGrid of(byte[] bytes, String file) {
        return new XlsxGrid(bytes, file);
    }

    @Override
    public void read(RowSink sink) {
        try (WorkbookParts parts = WorkbookParts.of(bytes)) {
            read(parts, sink);
        } catch (WorkbookTooLargeException e) {
            throw GridProblems.beyond(
                    Place.of(file), TEXTS.sentence("workbook-too-large", String.valueOf(e.getMessage())), e.most());
        } catch (TemporaryCopy.FailedException e) {
            throw GridProblems.noRoom(file);
        } catch (IOException e) {
            throw GridProblems.damaged(
                    Place.of(file), TEXTS.sentence("damaged-workbook", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public GridWriter writer(OutputStream out) {
        return new XlsxGridWriter(out);
    }

    /** Whether people see but one sheet of it. */
    public boolean hasOneSheet() {
        try (WorkbookParts parts = WorkbookParts.of(bytes)) {
            String workbook = workbook(parts);
            return sheets(parts, workbook, Relations.of(parts, workbook)).stream()
                            .filter(Listed::isVisible)
                            .count()
                    == 1;
        } catch (IOException | InputException toldWhenItIsRead) {
            return false;
        }
    }

    private void read(WorkbookParts parts, RowSink sink) throws IOException {
        String workbook = workbook(parts);
        Relations relations = Relations.of(parts, workbook);
        SharedStrings strings = SharedStrings.of(parts, relations.byType("sharedStrings"));
        CellFormats formats = CellFormats.of(parts, relations.byType("styles"));
        for (Listed listed : sheets(parts, workbook, relations)) {
            Sheet sheet = new Sheet(file, listed.name());
            if (listed.isVisible()) {
                sink.sheet(sheet);
                MergedCells merged = merged(parts, listed.part());
                SheetRows rows = new SheetRows(strings, formats, merged, sink::row);
                read(parts, listed.part(), sink, rows);
            } else {
                sink.unread(sheet);
            }
        }
    }

    private static MergedCells merged(WorkbookParts parts, String part) throws IOException {
        try (Xml xml = parts.part(part)) {
            return MergedCells.of(xml);
        }
    }

    private static void read(WorkbookParts parts, String part, RowSink sink, SheetRows rows) throws IOException {
        try (Xml xml = parts.part(part)) {
            BitSet hidden = new BitSet();
            while (xml.next() && !xml.starts("sheetData")) {
                if (xml.starts("col") && isHidden(xml)) {
                    int first = column(xml, "min") - 1;
                    hidden.set(first, Math.max(first, column(xml, "max")));
                }
            }
            sink.hiddenColumns(hidden);
            rows.read(xml);
        }
    }

    private static boolean isHidden(Xml xml) {
        return xml.isTrue("hidden")
                || xml.attribute("width").filter("0"::equals).isPresent();
    }

    /** Blocks of columns may reach to the last of all. */
    private static int column(Xml xml, String end) throws IOException {
        int column = Numbers.whole(xml.attribute(end).orElse("1"), Integer.MAX_VALUE);
        return Math.min(Math.max(column, 1), TableLimits.COLUMNS);
    }

    private String workbook(WorkbookParts parts) throws IOException {
        if (!parts.has("_rels/.rels")) {
            throw noWorkbook("ZIP");
        }
        String workbook = Relations.of(parts, "").byType("officeDocument").orElse("");
        if (!workbook.endsWith(".xml") || workbook.startsWith("word/") || workbook.startsWith("ppt/")) {
            throw noWorkbook(workbook.startsWith("word/") ? "DOCX" : workbook.endsWith(".bin") ? "XLSB" : "ZIP");
        }
        return workbook;
    }

    private RuntimeException noWorkbook(String kind) {
        return GridProblems.refused(TEXTS.problem(Place.of(file), "not-a-workbook", kind));
    }

    private static List<Listed> sheets(WorkbookParts parts, String workbook, Relations relations) throws IOException {
        List<Listed> sheets = new ArrayList<>();
        try (Xml xml = parts.part(workbook)) {
            while (xml.nextStart("sheet")) {
                String id = xml.attribute("id").orElse("");
                String name = xml.attribute("name").orElse("");
                String part =
                        relations.byId(id).orElseThrow(() -> new IOException("the sheet '" + name + "' is missing"));
                sheets.add(new Listed(
                        name, part, xml.attribute("state").orElse("visible").equals("visible")));
            }
        }
        if (sheets.size() > TableLimits.SHEETS) {
            throw new WorkbookTooLargeException("more than " + TableLimits.SHEETS + " sheets", TableLimits.SHEETS);
        }
        return sheets;
    }
}
