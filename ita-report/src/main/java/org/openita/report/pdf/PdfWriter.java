package org.openita.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.chart.Chart;

/**
 * Writes a report as PDF within this process: the JDK puts the marks of Thai in their places, and every line carries its text, so
 * that it can be searched and copied. Tagged as PDF/UA-1 asks. Not thread-safe.
 */
public final class PdfWriter implements BlockVisitor {

    /** How far the first line of a paragraph is indented, as letters have it. */
    private static final String FIRST_LINE = "\u00a0".repeat(10);

    /** PDFBox looks for its log by the context class loader of whoever comes first. */
    private static final OwnLoader PDFBOX = OwnLoader.of(PDDocument.class);

    private static final double FIGURE_WIDTH = 410;
    private static final int LEAD_LINES = 2;
    private static final double LEAST_INDENT = 22;

    private final Report report;
    private final Typesetter setting;
    private final PdfContents contents;
    private final PdfFront front;
    private final Map<String, Integer> pages;
    private final Map<Heading, PdfPlace> places = new LinkedHashMap<>();

    private int level;

    private PdfWriter(Report report, Typesetter setting, Map<String, Integer> pages) {
        this.report = report;
        this.setting = setting;
        this.contents = new PdfContents(report, setting);
        this.front = new PdfFront(setting);
        this.pages = pages;
    }

    /**
     * Writes the document.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        PDFBOX.run(() -> writeDocument(report, out));
    }

    private static void writeDocument(Report report, OutputStream out) throws IOException {
        Map<String, Integer> pages = Map.of();
        try (PDDocument trial = new PDDocument()) {
            pages = new PdfWriter(report, new Typesetter(trial), pages).set();
        }
        try (PDDocument document = new PDDocument()) {
            PdfWriter writer = new PdfWriter(report, new Typesetter(document), pages);
            writer.set();
            writer.finish(document);
            document.save(out);
        }
    }

    /** Sets all pages; on which page each heading came to stand. */
    private Map<String, Integer> set() throws IOException {
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            setting.need(Math.min(together(blocks, i), setting.wholePage()));
            blocks.get(i).accept(this);
        }
        setting.finish();
        Map<String, Integer> found = new LinkedHashMap<>();
        places.forEach((heading, place) ->
                found.put(heading.id(), setting.document().getPages().indexOf(place.page()) + 1));
        return found;
    }

    /** The height of a heading or a leading paragraph with what it must not be parted from; 0 for everything else. */
    private double together(List<Block> blocks, int at) {
        double height = 0;
        for (int i = at; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Heading heading) {
                height += 3.5 * size(heading);
            } else if (block instanceof Paragraph paragraph && isLead(blocks, i)) {
                height += 5 + Typesetter.lineHeight(Typesetter.SIZE) * lines(paragraph);
            } else {
                return i == at ? 0 : height + first(block);
            }
        }
        return 0;
    }

    /** Whether a paragraph introduces what follows it, and does not just stand before it. */
    private boolean isLead(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && lines((Paragraph) blocks.get(at)) <= LEAD_LINES
                && (blocks.get(at + 1) instanceof Table || blocks.get(at + 1) instanceof Figure);
    }

    private int lines(Paragraph paragraph) {
        return setting.lines(paragraph.text(), Typesetter.SIZE, false, setting.width())
                .size();
    }

    /** How much of a block has to be on a page at least. */
    private double first(Block block) {
        if (block instanceof Table table) {
            return set(table).first();
        }
        return block instanceof Figure figure ? height(figure) + 30 : 4 * Typesetter.lineHeight(Typesetter.SIZE);
    }

    private PdfTable set(Table table) {
        return new PdfTable(setting, table, report.words().say("table.continued"));
    }

    private double height(Figure figure) {
        return figure.chart().height() * scale(figure);
    }

    private double scale(Figure figure) {
        double width = Math.min(FIGURE_WIDTH, setting.width());
        return Math.min(
                width / Chart.WIDTH, (setting.wholePage() - 30) / figure.chart().height());
    }

    private static double size(Heading heading) {
        return 18 - 2.5 * heading.level();
    }

    private void finish(PDDocument document) throws IOException {
        document.getDocumentInformation().setTitle(report.title());
        document.getDocumentInformation().setCreator(report.generator());
        document.getDocumentCatalog().setLanguage(report.words().languageTag());
        document.setDocumentId(id());
        document.getDocumentCatalog().setDocumentOutline(PdfOutline.of(places));
        contents.link(places);
        number(document);
        setting.tree().finish(document);
        UniversalAccess.declare(document, report.title());
    }

    /** The same for the same report, so that whoever writes it again gets the same file. */
    private long id() {
        return (long) report.title().hashCode() << Integer.SIZE ^ report.foot().hashCode();
    }

    @Override
    public void newPage(NewPage page) {
        setting.newPage(page.orientation() == NewPage.Orientation.LANDSCAPE);
    }

    @Override
    public void contents(Contents block) {
        contents.write(block, pages);
    }

    @Override
    public void memoHead(MemoHead memo) {
        level = 1;
        front.memo(memo);
    }

    @Override
    public void signatures(Signatures signatures) {
        signatures.places().forEach(front::sign);
    }

    @Override
    public void cover(Cover cover) {
        front.cover(cover);
    }

    @Override
    public void table(Table table) {
        set(table).write();
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        facts(facts.facts());
    }

    /** Other pages do not come with a document. */
    @Override
    public void links(Links links) {
        itemList(new ItemList(
                List.of(), links.links().stream().map(Links.Link::text).toList()));
    }

    @Override
    public void heading(Heading heading) {
        double size = size(heading);
        setting.space(size);
        places.put(heading, new PdfPlace(setting.sheet().page(), setting.y()));
        int rgb = heading.level() < 3 ? Typesetter.ACCENT : Typesetter.TEXT;
        setting.paragraph("H" + level(heading), heading.text(), size, true, rgb, 0, Align.LEFT);
        setting.down(4);
    }

    /** Levels of which none is left out, and where the memo that comes first has its title above its headings. */
    private int level(Heading heading) {
        level = Math.min(heading.level(), level + 1);
        return level;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        boolean isSmall = paragraph.style() == Paragraph.Style.SMALL;
        double size = isSmall ? Typesetter.SIZE - 1.5 : Typesetter.SIZE;
        if (!paragraph.lead().isEmpty()) {
            setting.need(4 * Typesetter.lineHeight(size));
            setting.paragraph(paragraph.lead(), size, true, Typesetter.TEXT, 0, Align.LEFT);
        }
        boolean isIndented =
                paragraph.style() == Paragraph.Style.BODY && paragraph.lead().isEmpty();
        String text = isIndented ? FIRST_LINE + paragraph.text() : paragraph.text();
        setting.paragraph(text, size, false, isSmall ? Typesetter.MUTED : Typesetter.TEXT, 0, Align.LEFT);
        setting.down(5);
    }

    @Override
    public void itemList(ItemList points) {
        double indent = indent(points);
        setting.tree().in("L", () -> {
            for (int i = 0; i < points.texts().size(); i++) {
                int at = i;
                setting.tree()
                        .in("LI", () -> point(points.mark(at), points.texts().get(at), indent));
            }
        });
        setting.down(4);
    }

    /** Room for the widest mark, such as {@code 10.1}. */
    private double indent(ItemList points) {
        double widest = 0;
        for (int i = 0; i < points.texts().size(); i++) {
            widest = Math.max(widest, setting.font(false).face().width(points.mark(i), Typesetter.SIZE));
        }
        return Math.max(LEAST_INDENT, widest + 10);
    }

    private void point(String mark, String text, double indent) {
        setting.needFirst(text, Typesetter.SIZE, false, indent);
        double left = setting.left() + 4;
        setting.tree()
                .in("Lbl", () -> setting.line(mark, Typesetter.SIZE, false, Typesetter.TEXT, left, indent, Align.LEFT));
        setting.paragraph("LBody", text, Typesetter.SIZE, false, Typesetter.TEXT, indent, Align.LEFT);
        setting.down(2);
    }

    private void facts(List<KeyFigures.Fact> facts) {
        double gap = 8;
        double width = (setting.width() - gap * (facts.size() - 1)) / facts.size();
        double height = 74;
        setting.need(height + 8);
        for (int i = 0; i < facts.size(); i++) {
            double x = setting.left() + i * (width + gap);
            KeyFigures.Fact fact = facts.get(i);
            setting.sheet().box(x, setting.y(), width, height, 0xF3F6F9);
            setting.sheet().box(x, setting.y(), width, 3, Typesetter.ACCENT);
            setting.tree().in("P", () -> fact(fact, x, width));
        }
        setting.down(height + 10);
    }

    private void fact(KeyFigures.Fact fact, double x, double width) {
        setting.at(fact.label(), 9, false, Typesetter.MUTED, x, setting.y() + 8, width, Align.CENTRE);
        double size = setting.lines(fact.value(), 19, true, width - 8).size() > 1 ? 13 : 19;
        setting.at(fact.value(), size, true, Typesetter.ACCENT, x, setting.y() + 24, width, Align.CENTRE);
        setting.at(fact.note(), 8.5, false, Typesetter.MUTED, x, setting.y() + 53, width, Align.CENTRE);
    }

    @Override
    public void figure(Figure figure) {
        double scale = scale(figure);
        double height = height(figure);
        setting.space(6);
        setting.need(height + 24);
        double left = setting.left() + (setting.width() - Chart.WIDTH * scale) / 2;
        PdfCanvas canvas = new PdfCanvas(setting, left, setting.y(), scale);
        front.picture(
                figure.chart().description(),
                left,
                Chart.WIDTH * scale,
                height,
                () -> figure.chart().drawOn(canvas));
        setting.down(height + 2);
        setting.paragraph("Caption", figure.caption(), Typesetter.SIZE - 1, true, Typesetter.MUTED, 0, Align.CENTRE);
        setting.down(8);
    }

    /** Page numbers, once it is known how many there are. */
    private void number(PDDocument document) throws IOException {
        PdfFont font = setting.font(false);
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            String number = report.words().of(report.words().say("page.of", i + 1, count));
            PDPage page = document.getPage(i);
            PdfPage sheet = new PdfPage(document, setting.tree(), page);
            double left = (sheet.width() - font.face().width(number, 9)) / 2;
            sheet.decoration(() -> sheet.text(font, number, 9, left, sheet.height() - 32, Typesetter.MUTED));
            sheet.close();
        }
        font.finish(document);
    }
}
