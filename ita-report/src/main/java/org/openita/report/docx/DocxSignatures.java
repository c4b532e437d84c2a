package org.openita.report.docx;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openita.report.block.Signatures.Place;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Places to sign, two beside one another as memos have them, so that a memo takes two pages. Not thread-safe. */
final class DocxSignatures {

    private static final int ACROSS = 2;
    private static final double SIZE = 16;
    private static final int ROOM_TO_SIGN = 320;

    private final XWPFDocument document;
    private final List<Place> places;
    private final BigInteger width;

    DocxSignatures(XWPFDocument document, List<Place> places, double centimetres) {
        this.document = document;
        this.places = places;
        this.width = Runs.twips(centimetres);
    }

    /** How many rows so many places take. */
    static int rows(int places) {
        return (places + ACROSS - 1) / ACROSS;
    }

    void write() {
        XWPFTable table = document.createTable(rows(places.size()), ACROSS);
        table.removeBorders();
        table.setWidth(width.intValue());
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < ACROSS; column++) {
            grid.addNewGridCol().setW(width.divide(BigInteger.valueOf(ACROSS)));
        }
        table.getRows().forEach(row -> row.setCantSplitRow(true));
        for (int i = 0; i < places.size(); i++) {
            sign(table.getRow(i / ACROSS).getCell(i % ACROSS), places.get(i));
        }
        document.createParagraph().setStyle(Styles.AFTER_TABLE);
    }

    /** Nobody signs on a page of its own: a cell goes over to the next page whole. */
    private static void sign(XWPFTableCell cell, Place place) {
        XWPFParagraph next = cell.getParagraphs().get(0);
        for (String text : place.before()) {
            line(next, text, ParagraphAlignment.LEFT).setSpacingBefore(120);
            next = cell.addParagraph();
        }
        for (String text : place.lines()) {
            boolean isFirst = text.equals(place.line());
            line(next, text, ParagraphAlignment.CENTER).setSpacingBefore(isFirst ? ROOM_TO_SIGN : 0);
            if (!text.equals(place.post())) {
                next = cell.addParagraph();
            }
        }
    }

    private static XWPFParagraph line(XWPFParagraph paragraph, String text, ParagraphAlignment alignment) {
        paragraph.setStyle(Styles.CELL);
        paragraph.setAlignment(alignment);
        Runs.sized(Runs.plain(paragraph, text), SIZE);
        return paragraph;
    }
}
