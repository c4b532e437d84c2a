package org.openita.report.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openita.model.loader.OwnLoader;
import org.openita.report.block.Block;
import org.openita.report.block.BlockVisitor;
import org.openita.report.block.Contents;
import org.openita.report.block.Cover;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Links;
import org.openita.report.block.MemoHead;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Picture;
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.chart.Chart;
import org.openita.report.chart.PngCanvas;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;

/**
 * Writes a report for word processors: styles and headings, a table of contents, repeated heads of tables, page numbers,
 * pictures with descriptions. No macros, no links to elsewhere. Not thread-safe.
 */
public final class DocxWriter implements BlockVisitor {

    /** POI looks for XML parsers and for its log by the context class loader of whoever comes first. */
    private static final OwnLoader POI = OwnLoader.of(XWPFDocument.class);

    private static final int SHORT_PARAGRAPH = 200;
    private static final double PICTURE_SCALE = 2;
    /** The width of a chart, in centimetres. */
    static final double FIGURE_WIDTH = 14.4;

    private static final double MEMO_TAB = 2.6;

    private final Report report;
    private final XWPFDocument document;
    private final Sections sections;
    private boolean breaksPage;
    private int bookmarks;

    private DocxWriter(Report report, XWPFDocument document) {
        this.report = report;
        this.document = document;
        this.sections = new Sections(document, report.words().hasThaiDigits());
    }

    /**
     * Writes the document.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        POI.run(() -> writeDocument(report, out));
    }

    private static void writeDocument(Report report, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            Styles.addTo(document);
            new DocxWriter(report, document).write();
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            document.write(whole); // the library calls a full disk a mistake of its own, and logs it
            whole.writeTo(out);
        }
    }

    private void write() {
        document.getProperties().getCoreProperties().setTitle(Runs.spaced(report.title()));
        document.getProperties().getCoreProperties().setCreator(report.generator());
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).accept(this);
            if (blocks.get(i) instanceof Paragraph paragraph && isShort(paragraph) && leads(blocks, i + 1)) {
                document.getLastParagraph().setKeepNext(true);
            }
        }
        sections.end();
    }

    private static boolean isShort(Paragraph paragraph) {
        return paragraph.text().length() <= SHORT_PARAGRAPH;
    }

    /** Whether a paragraph is followed by what it introduces, which it then must not be parted from. */
    private static boolean leads(List<Block> blocks, int next) {
        return next < blocks.size()
                && (blocks.get(next) instanceof ItemList
                        || blocks.get(next) instanceof Table
                        || blocks.get(next) instanceof Figure);
    }

    @Override
    public void newPage(NewPage page) {
        if (page.orientation() == sections.current()) {
            breaksPage = true;
        } else {
            sections.turn(page.orientation());
        }
    }

    private XWPFParagraph next(String style) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (breaksPage) {
            paragraph.setPageBreak(true);
            breaksPage = false;
        }
        return paragraph;
    }

    @Override
    public void heading(Heading heading) {
        XWPFParagraph paragraph = next("Heading" + heading.level());
        CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
        start.setId(BigInteger.valueOf(bookmarks));
        start.setName(heading.id());
        Runs.plain(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(bookmarks));
        bookmarks++;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        XWPFParagraph written = next(
                switch (paragraph.style()) {
                    case BODY -> Styles.BODY;
                    case NOTICE -> Styles.NOTICE;
                    case SMALL -> Styles.SMALL;
                });
        if (paragraph.style() == Paragraph.Style.BODY && paragraph.lead().isEmpty()) {
            written.setIndentationFirstLine(Runs.twips(1.25).intValue());
        }
        if (!paragraph.lead().isEmpty()) {
            Runs.bold(written, paragraph.lead() + " ");
        }
        Runs.plain(written, paragraph.text());
    }

    @Override
    public void itemList(ItemList points) {
        for (int i = 0; i < points.texts().size(); i++) {
            XWPFParagraph paragraph = next(Styles.POINT);
            paragraph.setIndentationLeft(Runs.twips(1.25).intValue());
            paragraph.setIndentationHanging(Runs.twips(0.75).intValue());
            Runs.plain(paragraph, points.mark(i)).addTab();
            Runs.plain(paragraph, points.texts().get(i));
        }
    }

    @Override
    public void figure(Figure figure) {
        XWPFParagraph paragraph = next(Styles.BODY);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        double width = Math.min(FIGURE_WIDTH, sections.width());
        double height = width * figure.chart().height() / Chart.WIDTH;
        picture(
                paragraph,
                PngCanvas.draw(figure.chart(), PICTURE_SCALE),
                width,
                height,
                figure.chart().description());
        XWPFParagraph caption = next(Styles.CAPTION);
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(false);
        Runs.plain(caption, figure.caption());
    }

    private static void picture(XWPFParagraph paragraph, byte[] png, double width, double height, String description) {
        XWPFRun run = paragraph.createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(png),
                    PictureType.PNG,
                    "picture.png",
                    (int) (width * Units.EMU_PER_CENTIMETER),
                    (int) (height * Units.EMU_PER_CENTIMETER));
        } catch (InvalidFormatException | IOException e) {
            throw new IllegalStateException("A picture made by this library cannot be read", e);
        }
        CTInline inline = run.getCTR().getDrawingArray(0).getInlineArray(0);
        inline.getDocPr().setDescr(Runs.spaced(description));
    }

    @Override
    public void memoHead(MemoHead memo) {
        memo.emblem().ifPresent(emblem -> {
            double height = 1.5;
            picture(
                    next(Styles.BODY),
                    emblem.png(),
                    height * emblem.width() / emblem.height(),
                    height,
                    emblem.description());
        });
        XWPFParagraph title = next(Styles.TITLE);
        Runs.coloured(Runs.plain(title, memo.title()), "1B1F24");
        XWPFParagraph line = title;
        for (MemoHead.Field field : memo.fields()) {
            line = next(Styles.BODY);
            line.setIndentationLeft(Runs.twips(MEMO_TAB).intValue());
            line.setIndentationHanging(Runs.twips(MEMO_TAB).intValue());
            field(line, field);
            XWPFParagraph holding = line;
            field.beside().ifPresent(beside -> {
                holding.createRun().addTab();
                field(holding, beside);
            });
        }
        line.setBorderBottom(Borders.SINGLE);
    }

    private static void field(XWPFParagraph line, MemoHead.Field field) {
        Runs.bold(line, field.label()).addTab();
        Runs.plain(line, field.value().isEmpty() ? ".".repeat(40) : field.value());
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        new DocxFacts(document, facts, sections.width()).write();
    }

    @Override
    public void table(Table table) {
        new DocxTable(document, table, sections.width()).write();
    }

    /** Other pages do not come with a document. */
    @Override
    public void links(Links links) {
        itemList(new ItemList(
                List.of(), links.links().stream().map(Links.Link::text).toList()));
    }

    @Override
    public void signatures(Signatures signatures) {
        if (signatures.places().size() > 1) {
            new DocxSignatures(document, signatures.places(), sections.width()).write();
        } else {
            signatures.places().forEach(this::sign);
        }
    }

    private void sign(Signatures.Place place) {
        for (String text : place.before()) {
            XWPFParagraph line = next(Styles.BODY);
            line.setKeepNext(true);
            Runs.plain(line, text);
        }
        for (String text : place.lines()) {
            XWPFParagraph line = next(Styles.CELL);
            line.setIndentationLeft(Runs.twips(7).intValue());
            line.setAlignment(ParagraphAlignment.CENTER);
            line.setKeepNext(!text.equals(place.post()));
            line.setSpacingBefore(text.equals(place.line()) ? 360 : 0);
            Runs.sized(Runs.plain(line, text), 16);
        }
    }

    @Override
    public void cover(Cover cover) {
        XWPFParagraph top = next(Styles.TITLE);
        top.setSpacingBefore(2400);
        cover.logo().ifPresent(logo -> logo(top, logo));
        cover.title().forEach(line -> Runs.plain(next(Styles.TITLE), line));
        boolean isFirst = true;
        for (String line : cover.issuer()) {
            XWPFParagraph paragraph = next(Styles.TITLE);
            paragraph.setSpacingBefore(isFirst ? 4800 : 0);
            isFirst = false;
            Runs.coloured(Runs.sized(Runs.plain(paragraph, line), 20), "1B1F24");
        }
    }

    private static void logo(XWPFParagraph paragraph, Picture logo) {
        double height = 4;
        double width = Math.min(12, height * logo.width() / logo.height());
        picture(paragraph, logo.png(), width, width * logo.height() / logo.width(), logo.description());
    }

    @Override
    public void contents(Contents contents) {
        Runs.plain(next(Styles.TITLE), contents.title());
        new DocxContents(document, report, sections.width()).write();
    }
}
