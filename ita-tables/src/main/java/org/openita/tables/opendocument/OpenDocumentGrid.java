package org.openita.tables.opendocument;

import java.io.IOException;
import java.io.OutputStream;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.grid.TemporaryCopy;
import org.openita.tables.text.ThaiText;
import org.openita.tables.xlsx.WorkbookParts;
import org.openita.tables.xlsx.WorkbookTooLargeException;
import org.openita.tables.xlsx.XlsxGridWriter;
import org.openita.tables.xlsx.Xml;

/**
 * The visible tables of an OpenDocument file, one after the other. Formulas count with the value that was computed last; nothing is
 * computed and nothing outside the file is opened. Rows to be mended are written as a workbook.
 *
 * <p>Immutable and thread-safe.
 */
public final class OpenDocumentGrid implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final String MANIFEST = "META-INF/manifest.xml";

    private final byte[] bytes;
    private final String file;

    private OpenDocumentGrid(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * A document in memory.
     *
     * @param bytes not to be changed afterwards
     * @param file what places call it
     */
    public static OpenDocumentGrid of(byte[] bytes, String file) {
        return new OpenDocumentGrid(bytes, file);
    }

    @Override
    public void read(RowSink sink) {
        try (WorkbookParts parts = WorkbookParts.of(bytes)) {
            refuseLocked(parts);
            try (Xml xml = parts.part("content.xml")) {
                read(xml, sink);
            }
        } catch (WorkbookTooLargeException e) {
            throw GridProblems.beyond(
                    Place.of(file), TEXTS.sentence("workbook-too-large", String.valueOf(e.getMessage())), e.most());
        } catch (TemporaryCopy.FailedException e) {
            throw GridProblems.noRoom(file);
        } catch (IOException e) {
            throw GridProblems.damaged(
                    Place.of(file), TEXTS.sentence("damaged-document", String.valueOf(e.getMessage())));
        }
    }

    @Override
    public GridWriter writer(OutputStream out) {
        return new XlsxGridWriter(out);
    }

    private void refuseLocked(WorkbookParts parts) throws IOException {
        if (!parts.has(MANIFEST)) {
            return;
        }
        try (Xml manifest = parts.part(MANIFEST)) {
            if (manifest.nextStart("encryption-data")) {
                throw GridProblems.refused(TEXTS.problem(Place.of(file), "document-locked"));
            }
        }
    }

    private void read(Xml xml, RowSink sink) throws IOException {
        Set<String> hidden = new HashSet<>();
        CellBudget budget = new CellBudget();
        String style = "";
        int tables = 0;
        boolean isBody = false;
        while (xml.next()) {
            isBody = isBody || xml.starts("body");
            if (xml.starts("style")) {
                style = xml.attribute("name").orElse("");
            } else if (xml.starts("table-properties") && isNo(xml, "display")) {
                hidden.add(style);
            } else if (isBody && xml.starts("table")) {
                if (++tables > TableLimits.SHEETS) {
                    throw new WorkbookTooLargeException(
                            "more than " + TableLimits.SHEETS + " sheets", TableLimits.SHEETS);
                }
                Sheet sheet = new Sheet(
                        file,
                        xml.attribute("name").filter(name -> !name.isEmpty()).orElse("1"));
                boolean isHidden =
                        xml.attribute("style-name").filter(hidden::contains).isPresent();
                read(xml, sheet, isHidden, budget, sink);
            }
        }
    }

    /** A sheet that people do not see is read past. */
    private static void read(Xml xml, Sheet sheet, boolean isHidden, CellBudget budget, RowSink sink)
            throws IOException {
        if (isHidden) {
            sink.unread(sheet);
        } else {
            sink.sheet(sheet);
        }
        DocumentRows rows = new DocumentRows(xml, budget, isHidden ? new Nowhere() : sink);
        rows.read();
    }

    private static boolean isNo(Xml xml, String attribute) {
        return xml.attribute(attribute).filter("false"::equals).isPresent();
    }

    /** Takes rows and forgets them. */
    private static final class Nowhere implements RowSink {

        @Override
        public void sheet(Sheet sheet) {
            // nothing is kept
        }

        @Override
        public void hiddenColumns(BitSet columns) {
            // nothing is kept
        }

        @Override
        public void row(org.openita.tables.grid.Row row) {
            // nothing is kept
        }

        @Override
        public void unread(Sheet sheet) {
            // nothing is kept
        }
    }
}
