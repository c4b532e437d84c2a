package org.openita.tables.oldbook;

import java.io.OutputStream;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.GridWriter;
import org.openita.tables.grid.RowSink;
import org.openita.tables.text.ThaiText;
import org.openita.tables.xlsx.XlsxGridWriter;

/**
 * An old workbook, {@code .xls}: its visible sheets, one after the other. It is read record by record by Apache POI, which an
 * application brings along if it wants to read such files. Rows to be mended are written as a workbook of today's form.
 *
 * <p>Immutable and thread-safe.
 */
public final class OldWorkbookGrid implements Grid {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final String LIBRARY = "org.apache.poi:poi";

    private final byte[] bytes;
    private final String file;

    private OldWorkbookGrid(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    /**
     * A workbook in memory.
     *
     * @param bytes not to be changed afterwards
     * @param file what places call it
     */
    public static OldWorkbookGrid of(byte[] bytes, String file) {
        return new OldWorkbookGrid(bytes, file);
    }

    @Override
    public void read(RowSink sink) {
        try {
            new OldWorkbookReader(bytes, file).read(sink);
        } catch (InputException e) {
            throw e;
        } catch (NoClassDefFoundError e) {
            throw GridProblems.refused(TEXTS.problem(Place.of(file), "library-missing", LIBRARY));
        } catch (RuntimeException | java.io.IOException e) {
            throw GridProblems.damaged(Place.of(file), TEXTS.text("damaged-old-workbook"));
        }
    }

    @Override
    public GridWriter writer(OutputStream out) {
        return new XlsxGridWriter(out);
    }
}
