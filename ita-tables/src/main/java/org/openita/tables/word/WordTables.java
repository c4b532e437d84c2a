package org.openita.tables.word;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.Row;
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
 * The tables of a Word document, each as a sheet that is called by its number, below the paragraphs that stand before it. What was
 * deleted or moved away counts as gone. Rows to be mended are written as a workbook.
 *
 * <p>Immutable and thread-safe.
 */
public final class WordTables implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** Where the text of a document stands. */
    public static final String PART = "word/document.xml";

    private static final int PARAGRAPHS = 15;

    /** Text that is not seen, seen elsewhere, or stands in two forms. */
    static final Set<String> ASIDES = Set.of(
            "del", "moveFrom", "delText", "instrText", "delInstrText", "Fallback", "pict", "drawing", "rPr", "pPr");

    private final byte[] bytes;
    private final String file;

    private WordTables(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * A document in memory.
     *
     * @param bytes not to be changed afterwards
     * @param file what places call it
     */
    public static WordTables of(byte[] bytes, String file) {
        return new WordTables(bytes, file);
    }

    @Override
    public void read(RowSink sink) {
        try (WorkbookParts parts = WorkbookParts.of(bytes);
                Xml xml = parts.part(PART)) {
            read(xml, sink);
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

    private void read(Xml xml, RowSink sink) throws IOException {
        Deque<String> above = new ArrayDeque<>();
        CellBudget budget = new CellBudget();
        int tables = 0;
        while (xml.next()) {
            if (xml.starts("tbl")) {
                if (++tables > TableLimits.SHEETS) {
                    throw new WorkbookTooLargeException(
                            "more than " + TableLimits.SHEETS + " tables", TableLimits.SHEETS);
                }
                sink.sheet(new Sheet(file, String.valueOf(tables)));
                sink.hiddenColumns(new BitSet());
                above.forEach(text -> sink.row(new Row(0, List.of(Cell.text(text)))));
                above.clear();
                new WordRows(xml, budget, sink).read();
            } else if (xml.starts("p")) {
                keep(xml.lines(ASIDES), above);
            }
        }
        if (tables == 0) {
            throw GridProblems.refused(TEXTS.problem(Place.of(file), "document-without-table"));
        }
    }

    private static void keep(String paragraph, Deque<String> above) {
        if (!paragraph.isEmpty()) {
            above.add(paragraph);
        }
        if (above.size() > PARAGRAPHS) {
            above.remove();
        }
    }
}
