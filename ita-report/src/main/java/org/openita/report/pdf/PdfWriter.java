package org.openita.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.openita.model.loader.OwnLoader;
import org.openita.report.block.Block;
import org.openita.report.block.Contents;
import org.openita.report.block.Cover;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.MemoHead;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Picture;
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;
import org.openita.report.chart.Chart;

/**
 * Writes a report as PDF within this process: the JDK puts the marks of Thai in their places, and every line carries its text, so
 * that it can be searched and copied. Tagged as PDF/UA-1 asks. Not thread-safe.
 */
public final class PdfWriter {

    /** PDFBox looks for its log by the context class loader of whoever comes first. */
    private static final double LABEL = 70;

    private static final double EMBLEM = 42;
    private static final double SIGNING = 28;

    /** How far the first line of a paragraph is indented, as letters have it. */
    private static final String FIRST_LINE = "\u00a0".repeat(10);

    private static final OwnLoader PDFBOX = OwnLoader.of(PDDocument.class);

    private static final double FIGURE_WIDTH = 410;
    private static final int LEAD_LINES = 2;
    private static final double LEAST_INDENT = 22;

    private final Report report;
    private final Typesetter setting;
    private final PdfContents contents;
    private final Map<Heading, PdfPlace> places = new LinkedHashMap<>();

    private int level;

    private PdfWriter(Report report, Typesetter setting) {
        this.report = report;
        this.setting = setting;
        this.contents = new PdfContents(report, setting);
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
            pages = new PdfWriter(report, new Typesetter(trial)).set(pages);
        }
        try (PDDocument document = new PDDocument()) {
            PdfWriter writer = new PdfWriter(report, new Typesetter(document));
            writer.set(pages);
            writer.finish(document);
            document.save(out);
        }
    }

    /** Sets all pages; on which page each heading came to stand. */
    private Map<String, Integer> set(Map<String, Integer> pages) throws IOException {
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            setting.need(Math.min(together(blocks, i), setting.wholePage()));
            block(blocks.get(i), pages);
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
            return table(table).first();
        }
        return block instanceof Figure figure ? height(figure) + 30 : 4 * Typesetter.lineHeight(Typesetter.SIZE);
    }

    private PdfTable table(Table table) {
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

    private void block(Block block, Map<String, Integer> pages) {
        if (block instanceof NewPage page) {
            setting.newPage(page.orientation() == NewPage.Orientation.LANDSCAPE);
        } else if (block instanceof Heading heading) {
            heading(heading);
        } else if (block instanceof Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof ItemList points) {
            points(points);
        } else if (block instanceof KeyFigures facts) {
            facts(facts.facts());
        } else if (block instanceof Table table) {
            table(table).write();
        } else if (block instanceof Figure figure) {
            figure(figure);
        } else if (block instanceof Contents contents) {
            this.contents.write(contents, pages);
        } else {
            front(block);
        }
    }

    private void front(Block block) {
        if (block instanceof MemoHead memo) {
            memo(memo);
        } else if (block instanceof Signatures signatures) {
            signatures.places().forEach(this::sign);
        } else if (block instanceof Cover cover) {
            cover(cover);
        }
    }

    private void heading(Heading heading) {
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

    private void paragraph(Paragraph paragraph) {
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

    private void points(ItemList points) {
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

    private void figure(Figure figure) {
        double scale = scale(figure);
        double height = height(figure);
        setting.space(6);
        setting.need(height + 24);
        double left = setting.left() + (setting.width() - Chart.WIDTH * scale) / 2;
        PdfCanvas canvas = new PdfCanvas(setting, left, setting.y(), scale);
        picture(
                figure.chart().description(),
                left,
                Chart.WIDTH * scale,
                height,
                () -> figure.chart().drawOn(canvas));
        setting.down(height + 2);
        setting.paragraph("Caption", figure.caption(), Typesetter.SIZE - 1, true, Typesetter.MUTED, 0, Align.CENTRE);
        setting.down(8);
    }

    /** A picture here, with words for those who cannot see it, and where it stands. */
    private void picture(String description, double left, double width, double height, PdfPage.Drawing drawing) {
        PDStructureElement element =
                setting.tree().in("Figure", () -> setting.sheet().piece(drawing));
        element.setAlternateDescription(description);
        double bottom = setting.sheet().height() - setting.y() - height;
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(new PDRectangle((float) left, (float) bottom, (float) width, (float) height));
        element.addAttribute(layout);
    }

    private void memo(MemoHead memo) {
        level = 1;
        memo.emblem().ifPresent(this::emblem);
        setting.paragraph("H1", memo.title(), 20, true, Typesetter.TEXT, 0, Align.CENTRE);
        setting.down(6);
        for (MemoHead.Field field : memo.fields()) {
            field.beside().ifPresent(beside -> setting.tree().in("P", () -> beside(beside)));
            setting.tree().in("P", () -> label(field.label(), LABEL));
            setting.paragraph(filledIn(field), Typesetter.SIZE, false, Typesetter.TEXT, LABEL, Align.LEFT);
        }
        setting.down(4);
        double right = setting.left() + setting.width();
        setting.sheet().rule(setting.left(), setting.y(), right, setting.y(), Typesetter.TEXT);
    }

    private static String filledIn(MemoHead.Field field) {
        return field.value().isEmpty() ? ".".repeat(40) : field.value();
    }

    /** Stands in the right half of the line that is written next. */
    private void beside(MemoHead.Field field) {
        double left = setting.left() + setting.width() / 2;
        double width = setting.width() / 2 - LABEL;
        setting.line(field.label(), Typesetter.SIZE, true, Typesetter.TEXT, left, LABEL, Align.LEFT);
        setting.line(filledIn(field), Typesetter.SIZE, false, Typesetter.TEXT, left + LABEL / 2, width, Align.LEFT);
    }

    private void emblem(Picture emblem) {
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(setting.document(), emblem.png(), "emblem");
            double width = EMBLEM * emblem.width() / emblem.height();
            PdfPage.Drawing drawing = () -> setting.sheet().image(image, setting.left(), setting.y(), width, EMBLEM);
            picture(emblem.description(), setting.left(), width, EMBLEM, drawing);
        } catch (IOException e) {
            throw new IllegalStateException("The emblem cannot be drawn", e);
        }
    }

    private void label(String label, double width) {
        setting.line(label, Typesetter.SIZE, true, Typesetter.TEXT, setting.left(), width, Align.LEFT);
    }

    /** Nobody signs on a page of its own: what is said before, and the lines under it, stay together. */
    private void sign(Signatures.Place place) {
        double line = Typesetter.lineHeight(Typesetter.SIZE);
        setting.need(SIGNING + (place.before().size() + place.lines().size()) * line);
        setting.down(6);
        place.before().forEach(text -> signed(text, 0, Align.LEFT));
        setting.down(SIGNING - 10);
        place.lines().forEach(text -> signed(text, setting.width() * 0.42, Align.CENTRE));
    }

    private void signed(String text, double indent, Align align) {
        setting.paragraph(text, Typesetter.SIZE, false, Typesetter.TEXT, indent, align);
    }

    private void cover(Cover cover) {
        setting.down(90);
        cover.logo().ifPresent(this::logo);
        setting.down(40);
        cover.title().forEach(line -> setting.paragraph(line, 20, true, Typesetter.ACCENT, 0, Align.CENTRE));
        setting.down(200);
        cover.issuer().forEach(line -> setting.paragraph(line, 15, true, Typesetter.TEXT, 0, Align.CENTRE));
    }

    private void logo(Picture logo) {
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(setting.document(), logo.png(), "logo");
            double height = Math.min(110, 300.0 * logo.height() / logo.width());
            double width = height * logo.width() / logo.height();
            double left = (setting.sheet().width() - width) / 2;
            picture(
                    logo.description(),
                    left,
                    width,
                    height,
                    () -> setting.sheet().image(image, left, setting.y(), width, height));
            setting.down(height);
        } catch (IOException e) {
            throw new IllegalStateException("The logo cannot be drawn", e);
        }
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
