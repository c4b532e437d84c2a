package org.openita.report.docx;

import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openita.report.block.Heading;
import org.openita.report.block.Report;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabTlc;

/** A table of contents that word processors bring up to date; what it says until then is already there. */
final class DocxContents {

    private final XWPFDocument document;
    private final Report report;
    private final List<Heading> headings;
    private final Map<String, Integer> pages;
    private final double width;

    DocxContents(XWPFDocument document, Report report, double width) {
        this.document = document;
        this.report = report;
        this.headings = report.headings(2);
        this.pages = PageEstimate.of(report);
        this.width = width;
    }

    /** Word processors that bring fields up to date put their own page numbers in place of these. */
    void write() {
        for (int i = 0; i < headings.size(); i++) {
            XWPFParagraph line = document.createParagraph();
            line.setStyle("TOC" + headings.get(i).level());
            pageColumn(line);
            if (i == 0) {
                begin(line);
            }
            Runs.plain(line, headings.get(i).text()).addTab();
            Runs.field(line, "PAGEREF " + headings.get(i).id() + " \\h", page(headings.get(i)));
        }
        XWPFParagraph last = document.createParagraph();
        last.setStyle(Styles.CELL);
        Runs.mark(last, STFldCharType.END);
    }

    private String page(Heading heading) {
        return report.words().of(Integer.toString(pages.getOrDefault(heading.id(), 1)));
    }

    private static void begin(XWPFParagraph line) {
        CTFldChar begin = Runs.mark(line, STFldCharType.BEGIN);
        begin.setDirty(true);
        line.createRun().getCTR().addNewInstrText().setStringValue(" TOC \\o \"1-2\" \\h \\z \\u ");
        Runs.mark(line, STFldCharType.SEPARATE);
    }

    private void pageColumn(XWPFParagraph line) {
        CTTabStop stop = line.getCTP().getPPr().addNewTabs().addNewTab();
        stop.setVal(STTabJc.RIGHT);
        stop.setLeader(STTabTlc.DOT);
        stop.setPos(Runs.twips(width));
    }
}
