package org.openita.report.docx;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTDocDefaults;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLanguage;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * The styles of the document. Word processors treat Thai as a complex script, which has a font, a size and a weight of its own:
 * here both are always set.
 */
final class Styles {

    /** The typeface that government documents use; it is named here and comes with the offices' computers. */
    static final String FONT = "TH Sarabun New";

    static final String BODY = "BodyText";
    static final String SMALL = "Small";
    static final String NOTICE = "Notice";
    static final String CELL = "TableText";
    static final String AFTER_TABLE = "AfterTable";
    static final String CAPTION = "Caption";
    static final String TITLE = "Title";
    static final String POINT = "ListParagraph";

    /** Some program demands a paragraph behind each table; it takes hardly any room. */
    static final int AFTER_TABLE_SIZE = 5;

    private static final int BODY_SIZE = 16;
    private static final String ACCENT = "0B4F8A";

    private final CTStyles styles;

    private Styles(CTStyles styles) {
        this.styles = styles;
    }

    static void addTo(XWPFDocument document) {
        XWPFStyles all = document.createStyles();
        CTStyles ct = CTStyles.Factory.newInstance();
        Styles styles = new Styles(ct);
        styles.defaults();
        styles.paragraph("Normal", "Normal", BODY_SIZE, false, "", 0, 0).setDefault(true);
        styles.paragraph(BODY, "Body Text", BODY_SIZE, false, "", 0, 120);
        styles.paragraph(SMALL, "Small", 14, false, "57606A", 0, 80);
        styles.paragraph(NOTICE, "Notice", BODY_SIZE, false, "", 60, 120);
        styles.paragraph(CELL, "Table Text", 14, false, "", 0, 0);
        styles.paragraph(AFTER_TABLE, "After Table", AFTER_TABLE_SIZE, false, "", 0, 0);
        styles.paragraph(POINT, "List Paragraph", BODY_SIZE, false, "", 0, 60);
        styles.caption();
        styles.centred(TITLE, "Title", 24, ACCENT);
        styles.heading(1, ACCENT);
        styles.heading(2, ACCENT);
        styles.heading(3, "");
        styles.contents(1, 0, true);
        styles.contents(2, 425, false);
        all.setStyles(ct);
    }

    private void defaults() {
        CTDocDefaults defaults = styles.addNewDocDefaults();
        CTRPr run = defaults.addNewRPrDefault().addNewRPr();
        fonts(run.addNewRFonts());
        run.addNewSz().setVal(half(BODY_SIZE));
        run.addNewSzCs().setVal(half(BODY_SIZE));
        CTLanguage language = run.addNewLang();
        language.setVal("en-GB"); // Latin words are English in Thai text too: called Thai, they are broken anywhere
        language.setBidi("th-TH");
        defaults.addNewPPrDefault().addNewPPr();
    }

    static void fonts(CTFonts fonts) {
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
    }

    private CTStyle paragraph(String id, String name, int size, boolean bold, String colour, int before, int after) {
        CTStyle style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (!id.equals("Normal")) {
            style.addNewBasedOn().setVal("Normal");
        }
        style.addNewQFormat();
        CTSpacing spacing = style.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(before));
        spacing.setAfter(BigInteger.valueOf(after));
        run(style.addNewRPr(), size, bold, colour);
        return style;
    }

    private static void run(CTRPr run, int size, boolean bold, String colour) {
        fonts(run.addNewRFonts());
        if (bold) {
            run.addNewB();
            run.addNewBCs();
        }
        if (!colour.isEmpty()) {
            run.addNewColor().setVal(colour);
        }
        run.addNewSz().setVal(half(size));
        run.addNewSzCs().setVal(half(size));
    }

    /** The size of a heading, in points. */
    static int headingSize(int level) {
        return switch (level) {
            case 1 -> 22;
            case 2 -> 19;
            default -> 17;
        };
    }

    private void heading(int level, String colour) {
        CTStyle style = paragraph(
                "Heading" + level, "heading " + level, headingSize(level), true, colour, 240 - 40 * level, 80);
        style.addNewNext().setVal(BODY);
        CTPPrGeneral paragraph = style.getPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewKeepLines();
        paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
    }

    private void caption() {
        CTStyle style = paragraph(CAPTION, "caption", 15, true, "", 120, 60);
        style.getPPr().addNewKeepNext();
    }

    private void centred(String id, String name, int size, String colour) {
        paragraph(id, name, size, true, colour, 0, 120).getPPr().addNewJc().setVal(STJc.CENTER);
    }

    private void contents(int level, int indent, boolean bold) {
        CTStyle style = paragraph("TOC" + level, "toc " + level, BODY_SIZE, bold, "", 0, 40);
        style.getPPr().addNewInd().setLeft(BigInteger.valueOf(indent));
    }

    static BigInteger half(double points) {
        return BigInteger.valueOf(Math.round(points * 2));
    }
}
