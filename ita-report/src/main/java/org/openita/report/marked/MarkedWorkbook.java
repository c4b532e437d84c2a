package org.openita.report.marked;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSimpleShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.openita.model.file.AtomicFile;
import org.openita.model.loader.OwnLoader;

/**
 * Writes a copy of a workbook in which cells are circled in red and carry a comment.
 *
 * <p>All else stays as it is, except that macros are dropped. The whole workbook is held in memory, about a hundred times its
 * size on disk, so that only files up to {@link #MOST_BYTES} are taken. Thread-safe.
 */
public final class MarkedWorkbook {

    /** POI looks for XML parsers and for its log by the context class loader of whoever comes first. */
    private static final OwnLoader POI = OwnLoader.of(XSSFWorkbook.class);

    /** The largest workbook that is marked. */
    public static final long MOST_BYTES = 4L << 20;

    private static final String AUTHOR = "OpenITA";
    private static final int RED = 0xC0;
    private static final double LINE = 2.25;
    private static final int COMMENT_COLUMNS = 4;
    private static final int COMMENT_ROWS = 6;

    private MarkedWorkbook() {}

    /**
     * Writes the copy, as a whole or not at all.
     *
     * @param workbook an XLSX file
     * @param copy another file
     * @param marks what to mark; those of a sheet that is not there are passed over
     * @throws IOException if the workbook is too large or cannot be read, or the copy cannot be written
     */
    public static void write(Path workbook, Path copy, List<Mark> marks) throws IOException {
        AtomicFile.write(copy, out -> write(workbook, out, marks));
    }

    /**
     * Writes the copy to a stream, and leaves it open.
     *
     * @throws IOException if the workbook is too large or cannot be read, or the stream cannot be written to
     */
    public static void write(Path workbook, OutputStream out, List<Mark> marks) throws IOException {
        if (Files.size(workbook) > MOST_BYTES) {
            throw new IOException(workbook + " is larger than " + MOST_BYTES + " bytes");
        }
        POI.run(() -> writeCopy(workbook, out, marks));
    }

    private static void writeCopy(Path workbook, OutputStream out, List<Mark> marks) throws IOException {
        try (InputStream in = Files.newInputStream(workbook);
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            book.setWorkbookType(XSSFWorkbookType.XLSX);
            marks.forEach(mark -> add(mark, book));
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            book.write(marked); // the library calls a full disk a mistake of the workbook
            marked.writeTo(out);
        } catch (POIXMLException | OpenXML4JRuntimeException | UnsupportedFileFormatException e) {
            throw new IOException(workbook + " is no workbook that can be marked", e);
        }
    }

    private static void add(Mark mark, XSSFWorkbook book) {
        XSSFSheet sheet = book.getSheet(mark.sheet());
        if (sheet != null) {
            XSSFDrawing drawing = sheet.createDrawingPatriarch();
            if (mark.isCircled()) {
                circle(mark, drawing);
            }
            comment(mark, sheet, drawing);
        }
    }

    private static void circle(Mark mark, XSSFDrawing drawing) {
        XSSFSimpleShape circle = drawing.createSimpleShape(anchor(mark, 0, 1, 1));
        circle.setShapeType(ShapeTypes.ELLIPSE);
        circle.setNoFill(true);
        circle.setLineStyleColor(RED, 0, 0);
        circle.setLineWidth(LINE);
    }

    /** What a cell has to say already stands before it. */
    private static void comment(Mark mark, XSSFSheet sheet, XSSFDrawing drawing) {
        CellAddress cell = new CellAddress(mark.row(), mark.column());
        XSSFComment before = sheet.getCellComment(cell);
        if (before != null) {
            before.setString(new XSSFRichTextString(before.getString().getString() + "\n\n" + mark.text()));
            return;
        }
        Comment comment = drawing.createCellComment(anchor(mark, 1, COMMENT_COLUMNS, COMMENT_ROWS));
        comment.setAddress(cell);
        comment.setAuthor(AUTHOR);
        comment.setString(new XSSFRichTextString(mark.text()));
    }

    private static XSSFClientAnchor anchor(Mark mark, int right, int columns, int rows) {
        int column = mark.column() + right;
        return new XSSFClientAnchor(0, 0, 0, 0, column, mark.row(), column + columns, mark.row() + rows);
    }
}
