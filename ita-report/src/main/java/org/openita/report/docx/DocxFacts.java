package org.openita.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openita.report.block.KeyFigures;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;

/** Writes the figures that matter most, side by side. */
final class DocxFacts {

    private final XWPFDocument document;
    private final KeyFigures facts;
    private final BigInteger width;

    DocxFacts(XWPFDocument document, KeyFigures facts, double centimetres) {
        this.document = document;
        this.facts = facts;
        this.width = Runs.twips(centimetres);
    }

    void write() {
        XWPFTable table = document.createTable(1, facts.facts().size());
        table.setWidth(width.intValue());
        table.setCellMargins(60, 100, 60, 100);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < facts.facts().size(); i++) {
            grid.addNewGridCol()
                    .setW(width.divide(BigInteger.valueOf(facts.facts().size())));
            XWPFTableCell cell = table.getRow(0).getCell(i);
            cell.setColor("F3F6F9");
            fact(cell, facts.facts().get(i));
        }
        table.getRow(0).setCantSplitRow(true);
        document.createParagraph().setStyle(Styles.AFTER_TABLE);
    }

    private static void fact(XWPFTableCell cell, KeyFigures.Fact fact) {
        Runs.coloured(Runs.plain(centred(cell.getParagraphs().get(0)), fact.label()), "57606A");
        XWPFRun value = Runs.bold(centred(cell.addParagraph()), fact.value());
        Runs.coloured(Runs.sized(value, 24), "0B4F8A");
        if (!fact.note().isEmpty()) {
            Runs.coloured(Runs.plain(centred(cell.addParagraph()), fact.note()), "57606A");
        }
    }

    private static XWPFParagraph centred(XWPFParagraph paragraph) {
        paragraph.setStyle(Styles.CELL);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }
}
