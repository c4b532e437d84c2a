package org.openita.report.odt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.chart.Chart;
import org.openita.report.chart.PngCanvas;
import org.openita.report.html.Markup;

/** Writes the text of a document, block by block, and keeps which styles and pictures it needs. Not thread-safe. */
final class OdtBody implements BlockVisitor {

    private static final String BODY = "Text_20_body";
    private static final String TITLE = "Title";
    private static final String POINT = "List_20_Paragraph";
    private static final String KEPT = "fo:keep-with-next=always";
    private static final int SHORT_PARAGRAPH = 200;
    private static final double PICTURE_SCALE = 2;
    private static final double FIGURE_WIDTH = 14.4;

    private final Report report;
    private final OdtStyles styles = new OdtStyles();
    private final Map<String, byte[]> pictures = new LinkedHashMap<>();
    private Markup markup = new Markup(false);
    private OdtTable tables = new OdtTable(styles, markup);
    private Orientation current = Orientation.PORTRAIT;
    private boolean breaksPage;
    private boolean turns;
    private boolean leads;

    OdtBody(Report report) {
        this.report = report;
    }

    OdtStyles styles() {
        return styles;
    }

    /** The pictures by their places in the file. */
    Map<String, byte[]> pictures() {
        return pictures;
    }

    void writeTo(Markup text) {
        markup = text;
        tables = new OdtTable(styles, markup);
        List<Block> blocks = report.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            leads = i + 1 < blocks.size() && isIntroduced(blocks.get(i + 1));
            blocks.get(i).accept(this);
        }
    }

    /** Whether a short paragraph before it must not be parted from it. */
    private static boolean isIntroduced(Block block) {
        return block instanceof ItemList || block instanceof Table || block instanceof Figure;
    }

    private double width() {
        return current == Orientation.PORTRAIT ? 16 : 25.7;
    }

    @Override
    public void newPage(NewPage page) {
        breaksPage = true;
        turns |= page.orientation() != current;
        current = page.orientation();
    }

    /** The style of the next paragraph, which begins the page that is due. */
    private String next(String parent, String properties) {
        boolean breaks = breaksPage;
        boolean turn = turns;
        breaksPage = false;
        turns = false;
        if (turn) {
            return styles.onPages(parent, properties, current == Orientation.PORTRAIT ? "Standard" : "Landscape");
        }
        return styles.paragraph(
                parent, breaks ? (properties.isEmpty() ? "" : properties + ";") + "fo:break-before=page" : properties);
    }

    private void beforeTable() {
        if (breaksPage) {
            markup.empty("text:p", "text:style-name", next("Table_20_Contents", ""))
                    .line();
        }
    }

    private void line(String parent, String properties, String text) {
        open(parent, properties);
        OdtText.write(text, markup);
        markup.close().line();
    }

    private void open(String parent, String properties) {
        markup.open("text:p", "text:style-name", next(parent, properties));
    }

    private void strong(String text) {
        markup.open("text:span", "text:style-name", "Strong_20_Emphasis");
        OdtText.write(text, markup);
        markup.close();
    }

    @Override
    public void heading(Heading heading) {
        markup.open(
                "text:h",
                "text:style-name",
                next("Heading_20_" + heading.level(), ""),
                "text:outline-level",
                Integer.toString(heading.level()));
        markup.empty("text:bookmark-start", "text:name", heading.id());
        OdtText.write(heading.text(), markup);
        markup.empty("text:bookmark-end", "text:name", heading.id()).close().line();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        String properties =
                paragraph.style() == Paragraph.Style.BODY && paragraph.lead().isEmpty()
                        ? "fo:text-indent=1.25cm;fo:margin-left=0cm;fo:margin-right=0cm"
                        : "";
        if (leads && paragraph.text().length() <= SHORT_PARAGRAPH) {
            properties = properties.isEmpty() ? KEPT : properties + ";" + KEPT;
        }
        open(
                switch (paragraph.style()) {
                    case BODY -> BODY;
                    case NOTICE -> "Notice";
                    case SMALL -> "Small";
                },
                properties);
        if (!paragraph.lead().isEmpty()) {
            strong(paragraph.lead());
            markup.empty("text:s");
        }
        OdtText.write(paragraph.text(), markup);
        markup.close().line();
    }

    /** Points without numbers are a list; numbers are written as they are, since they are names that other chapters use. */
    @Override
    public void itemList(ItemList points) {
        if (points.numbers().isEmpty()) {
            markup.open("text:list", "text:style-name", "Points");
            points.texts().forEach(text -> {
                markup.open("text:list-item");
                line(POINT, "", text);
                markup.close();
            });
            markup.close().line();
        } else {
            for (int i = 0; i < points.texts().size(); i++) {
                line(POINT, "", points.mark(i) + "\t" + points.texts().get(i));
            }
        }
    }

    @Override
    public void figure(Figure figure) {
        double width = Math.min(FIGURE_WIDTH, width());
        double height = width * figure.chart().height() / Chart.WIDTH;
        open(BODY, "fo:text-align=center;" + KEPT);
        picture(
                PngCanvas.draw(figure.chart(), PICTURE_SCALE),
                width,
                height,
                figure.caption(),
                figure.chart().description());
        markup.close().line();
        line("Caption", "fo:text-align=center;fo:keep-with-next=auto", figure.caption());
    }

    private void picture(byte[] png, double width, double height, String title, String description) {
        String name = "Pictures/" + (pictures.size() + 1) + ".png";
        pictures.put(name, png);
        markup.open(
                "draw:frame",
                "draw:style-name",
                "Figure",
                "draw:name",
                "picture-" + pictures.size(),
                "text:anchor-type",
                "as-char",
                "svg:width",
                OdtStyles.centimetres(width),
                "svg:height",
                OdtStyles.centimetres(height));
        markup.empty(
                "draw:image",
                "xlink:href",
                name,
                "xlink:type",
                "simple",
                "xlink:show",
                "embed",
                "xlink:actuate",
                "onLoad",
                "draw:mime-type",
                "image/png");
        markup.element("svg:title", OdtText.free(title))
                .element("svg:desc", OdtText.free(description))
                .close();
    }

    @Override
    public void memoHead(MemoHead memo) {
        memo.emblem().ifPresent(emblem -> {
            open(BODY, "");
            double height = 1.5;
            double width = height * emblem.width() / emblem.height();
            picture(emblem.png(), width, height, emblem.description(), emblem.description());
            markup.close().line();
        });
        line(TITLE, "", memo.title());
        for (MemoHead.Field field : memo.fields()) {
            open(BODY, "fo:margin-left=2.6cm;fo:margin-right=0cm;fo:text-indent=-2.6cm");
            field(field);
            field.beside().ifPresent(beside -> {
                OdtText.write("\t", markup);
                field(beside);
            });
            markup.close().line();
        }
    }

    private void field(MemoHead.Field field) {
        strong(field.label());
        OdtText.write("\t" + (field.value().isEmpty() ? ".".repeat(40) : field.value()), markup);
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        beforeTable();
        tables.write(facts, width());
    }

    @Override
    public void table(Table table) {
        line("Caption", "", table.caption());
        tables.write(table, width());
    }

    /** Other pages do not come with a document. */
    @Override
    public void links(Links links) {
        itemList(new ItemList(
                List.of(), links.links().stream().map(Links.Link::text).toList()));
    }

    @Override
    public void signatures(Signatures signatures) {
        signatures.places().forEach(this::sign);
    }

    private void sign(Signatures.Place place) {
        place.before().forEach(text -> line(BODY, KEPT, text));
        String right = "fo:margin-left=7cm;fo:margin-right=0cm;fo:text-indent=0cm;fo:text-align=center";
        line("Standard", right + ";fo:margin-top=0.65cm;" + KEPT, place.line());
        line("Standard", right + ";" + KEPT, place.name());
        line("Standard", right, place.post());
    }

    @Override
    public void cover(Cover cover) {
        open(TITLE, "fo:text-align=center;fo:margin-top=4.2cm");
        cover.logo().ifPresent(logo -> {
            double height = 4;
            double width = Math.min(12, height * logo.width() / logo.height());
            picture(logo.png(), width, width * logo.height() / logo.width(), logo.description(), logo.description());
        });
        markup.close().line();
        cover.title().forEach(line -> line(TITLE, "", line));
        for (int i = 0; i < cover.issuer().size(); i++) {
            line(
                    "Issuer",
                    "fo:text-align=center;fo:margin-top=" + (i == 0 ? "8.5cm" : "0cm"),
                    cover.issuer().get(i));
        }
    }

    /** Page numbers are references to the headings, which word processors work out by themselves. */
    @Override
    public void contents(Contents contents) {
        line(TITLE, "", contents.title());
        markup.open("text:table-of-content", "text:name", "contents", "text:protected", "false");
        markup.open("text:table-of-content-source", "text:outline-level", "2");
        template(1);
        template(2);
        markup.close().open("text:index-body").line();
        report.headings(2).forEach(heading -> {
            open("Contents_20_" + heading.level(), "");
            markup.open(
                    "text:a",
                    "xlink:type",
                    "simple",
                    "xlink:href",
                    "#" + heading.id(),
                    "text:style-name",
                    "Index_20_Link",
                    "text:visited-style-name",
                    "Index_20_Link");
            OdtText.write(heading.text() + "\t", markup);
            markup.open("text:span", "text:style-name", "Page_20_Number");
            markup.open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", heading.id());
            markup.close().close().close().close().line();
        });
        markup.close().close().line();
    }

    private void template(int level) {
        markup.open(
                "text:table-of-content-entry-template",
                "text:outline-level",
                Integer.toString(level),
                "text:style-name",
                "Contents_20_" + level);
        markup.empty("text:index-entry-link-start").empty("text:index-entry-text");
        markup.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".");
        markup.empty("text:index-entry-page-number")
                .empty("text:index-entry-link-end")
                .close();
    }
}
