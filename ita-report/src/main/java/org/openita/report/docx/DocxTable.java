package org.openita.report.docx;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Placed;
import org.openita.report.block.Table.Tone;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes a table whose head is repeated on every page. */
final class DocxTable {

    /** Lines of a row that may go on over the page: kept whole, such rows leave half of the page before empty. */
    static final int LONG_ROW = 10;

    private static final double TWIPS_A_LETTER = 90;
    private static final int SHORT_TABLE = 16;
    private static final int KEPT_AT_END = 3;

    private static final String HEAD_PAPER = "0B4F8A";

    private final XWPFDocument document;
    private final Table table;
    private final int[] widths;

    DocxTable(XWPFDocument document, Table table, double centimetres) {
        this.document = document;
        this.table = table;
        this.widths = widths(table.columns(), Runs.twips(centimetres).intValue());
    }

    void write() {
        XWPFParagraph caption = document.createParagraph();
        caption.setStyle(Styles.CAPTION);
        Runs.plain(caption, table.caption());
        XWPFTable written = document.createTable(table.rows().size() + 1, widths.length);
        describe(written);
        head(written.getRow(0));
        List<List<Placed>> grid = table.grid();
        for (int row = 0; row < grid.size(); row++) {
            row(written.getRow(row + 1), grid.get(row));
        }
        keepTogether(written);
        document.createParagraph().setStyle(Styles.AFTER_TABLE);
    }

    /** A short table stays on one page; of a longer one no row is left alone at the foot of a page, or at the top. */
    private void keepTogether(XWPFTable written) {
        int last = written.getNumberOfRows() - 1;
        boolean isShort = table.grid().stream().mapToInt(this::lines).sum() <= SHORT_TABLE;
        for (int row = 0; row < last; row++) {
            if (isShort || row == 0 || (last > SHORT_TABLE / 2 && row > last - KEPT_AT_END)) {
                keepWithNext(written.getRow(row));
            }
        }
    }

    private static void keepWithNext(XWPFTableRow row) {
        row.getTableCells().stream()
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    /** About how many lines a row takes; what stands over several rows is not counted. */
    private int lines(List<Placed> row) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            Cell cell = row.get(column).cell();
            double letters = widths[column] / TWIPS_A_LETTER;
            int lines = cell.lines().stream()
                    .mapToInt(line -> (int) Math.ceil(Math.max(1, line.length()) / letters))
                    .sum();
            most = cell.rows() == 1 ? Math.max(most, lines) : most;
        }
        return most;
    }

    private static int[] widths(List<Column> columns, int whole) {
        double weights = columns.stream().mapToDouble(Column::weight).sum();
        return columns.stream()
                .mapToInt(column -> (int) Math.round(whole * column.weight() / weights))
                .toArray();
    }

    private void describe(XWPFTable written) {
        CTTblPr properties = written.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        int whole = 0;
        CTTblGrid grid = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        grid.setGridColArray(null);
        for (int column : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(column));
            whole += column;
        }
        width.setW(BigInteger.valueOf(whole));
        written.setCellMargins(30, 85, 30, 85);
        properties.addNewTblCaption().setVal(Runs.spaced(table.caption()));
    }

    private void head(XWPFTableRow row) {
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = prepared(row, column);
            cell.setColor(HEAD_PAPER);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(Styles.CELL);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            Runs.coloured(Runs.bold(paragraph, table.columns().get(column).head()), "FFFFFF");
        }
    }

    private void row(XWPFTableRow row, List<Placed> placed) {
        row.setCantSplitRow(lines(placed) < LONG_ROW);
        for (int column = 0; column < widths.length; column++) {
            XWPFTableCell cell = prepared(row, column);
            Placed at = placed.get(column);
            if (at.cell().rows() > 1) {
                properties(cell).addNewVMerge().setVal(at.first() ? STMerge.RESTART : STMerge.CONTINUE);
            }
            if (at.first()) {
                cell(cell, at.cell(), table.columns().get(column).align());
            } else {
                cell.getParagraphs().get(0).setStyle(Styles.CELL);
            }
        }
    }

    private static void cell(XWPFTableCell written, Cell cell, Align align) {
        paper(cell.tone()).ifPresent(written::setColor);
        boolean isFirst = true;
        for (String line : cell.lines()) {
            XWPFParagraph paragraph = isFirst ? written.getParagraphs().get(0) : written.addParagraph();
            isFirst = false;
            paragraph.setStyle(Styles.CELL);
            paragraph.setAlignment(alignment(align));
            text(paragraph, line, cell.tone());
        }
    }

    private static void text(XWPFParagraph paragraph, String line, Tone tone) {
        boolean isBold = tone == Tone.STRONG || tone == Tone.ATTENTION;
        XWPFRun run = isBold ? Runs.bold(paragraph, line) : Runs.plain(paragraph, line);
        switch (tone) {
            case GOOD -> Runs.coloured(run, "1A5E2A");
            case ATTENTION -> Runs.coloured(run, "7A3B00");
            case QUIET -> Runs.coloured(run, "57606A");
            default -> {}
        }
    }

    private static Optional<String> paper(Tone tone) {
        return switch (tone) {
            case STRONG -> Optional.of("F3F6F9");
            case GOOD -> Optional.of("E7F4EA");
            case ATTENTION -> Optional.of("FDF1E2");
            default -> Optional.empty();
        };
    }

    private XWPFTableCell prepared(XWPFTableRow row, int column) {
        XWPFTableCell cell = row.getCell(column);
        CTTcPr properties = properties(cell);
        CTTblWidth width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(widths[column]));
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static ParagraphAlignment alignment(Align align) {
        return switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
