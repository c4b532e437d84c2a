package org.openita.report.docx;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openita.report.block.NewPage.Orientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/** Pages that lie one way or the other, with their numbers at the foot. Not thread-safe. */
final class Sections {

    private static final double SHORT = 21.0;
    private static final double LONG = 29.7;
    private static final double BINDING = 3.0;
    private static final double MARGIN = 2.0;
    private static final double HEAD = 2.5;

    private final XWPFDocument document;
    private final boolean thaiDigits;
    private Orientation current = Orientation.PORTRAIT;

    Sections(XWPFDocument document, boolean thaiDigits) {
        this.document = document;
        this.thaiDigits = thaiDigits;
        XWPFFooter footer = document.createFooter(HeaderFooterType.DEFAULT);
        XWPFParagraph paragraph = footer.createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        Runs.field(paragraph, "PAGE", "1");
    }

    /** How the pages lie now. */
    Orientation current() {
        return current;
    }

    /** The width between the margins, in centimetres. */
    double width() {
        return width(current == Orientation.LANDSCAPE);
    }

    /** The width between the margins, in centimetres. */
    static double width(boolean lies) {
        return lies ? LONG - 2 * MARGIN : SHORT - BINDING - MARGIN;
    }

    /** The height between the margins, in centimetres. */
    static double height(boolean lies) {
        return (lies ? SHORT : LONG) - HEAD - MARGIN;
    }

    /** Ends the section with the paragraph written last, and begins one that lies otherwise. */
    void turn(Orientation next) {
        XWPFParagraph last = document.createParagraph();
        last.setStyle(Styles.CELL);
        CTSectPr section = (last.getCTP().isSetPPr()
                        ? last.getCTP().getPPr()
                        : last.getCTP().addNewPPr())
                .addNewSectPr();
        describe(section);
        section.addNewType().setVal(STSectionMark.NEXT_PAGE);
        CTSectPr body = document.getDocument().getBody().getSectPr();
        body.getFooterReferenceList()
                .forEach(reference -> section.addNewFooterReference().set(reference));
        current = next;
    }

    /** Describes the last section. */
    void end() {
        describe(document.getDocument().getBody().getSectPr());
    }

    private void describe(CTSectPr section) {
        boolean lies = current == Orientation.LANDSCAPE;
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(Runs.twips(lies ? LONG : SHORT));
        size.setH(Runs.twips(lies ? SHORT : LONG));
        size.setOrient(lies ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setLeft(Runs.twips(lies ? MARGIN : BINDING));
        margins.setRight(Runs.twips(MARGIN));
        margins.setTop(Runs.twips(HEAD));
        margins.setBottom(Runs.twips(MARGIN));
        margins.setHeader(Runs.twips(1.25));
        margins.setFooter(Runs.twips(1.0));
        margins.setGutter(BigInteger.ZERO);
        if (thaiDigits) {
            section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        }
    }
}
