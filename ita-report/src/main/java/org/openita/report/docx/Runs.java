package org.openita.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** Runs of text whose weight, size and colour hold for Thai and for Latin letters alike. */
final class Runs {

    private Runs() {}

    static XWPFRun plain(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setText(spaced(text));
        return run;
    }

    /** With ordinary spaces: at others that keep a figure with its word, some word processors tear the word instead. */
    static String spaced(String text) {
        return text.replace('\u00a0', ' ');
    }

    static XWPFRun bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = plain(paragraph, text);
        CTRPr properties = properties(run);
        properties.addNewB();
        properties.addNewBCs();
        return run;
    }

    static XWPFRun sized(XWPFRun run, double points) {
        CTRPr properties = properties(run);
        properties.addNewSz().setVal(Styles.half(points));
        properties.addNewSzCs().setVal(Styles.half(points));
        return run;
    }

    static XWPFRun coloured(XWPFRun run, String rgb) {
        properties(run).addNewColor().setVal(rgb);
        return run;
    }

    /** A field such as {@code PAGE} that the word processor fills in; until then it shows a text. */
    static void field(XWPFParagraph paragraph, String instruction, String shown) {
        mark(paragraph, STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue(" " + instruction + " ");
        mark(paragraph, STFldCharType.SEPARATE);
        plain(paragraph, shown);
        mark(paragraph, STFldCharType.END);
    }

    static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
        CTFldChar mark = paragraph.createRun().getCTR().addNewFldChar();
        mark.setFldCharType(type);
        return mark;
    }

    static BigInteger twips(double centimetres) {
        return BigInteger.valueOf(Math.round(centimetres * 1440 / 2.54));
    }

    private static CTRPr properties(XWPFRun run) {
        return run.getCTR().isSetRPr() ? run.getCTR().getRPr() : run.getCTR().addNewRPr();
    }
}
