package org.openita.report.html;

import java.util.Base64;
import java.util.List;
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

/**
 * Writes a report as one HTML file that needs nothing else: no scripts, style and fonts inside, charts as SVG; or as one page of a
 * folder of pages, which share their style, lead to one another, and have a script of a few lines that sorts their tables.
 *
 * <p>The markup is well-formed XML too. Whatever stands in names or texts stays text. Not thread-safe.
 */
public final class HtmlWriter implements BlockVisitor {

    private static final int MEMO_LEVEL = 3;

    private final Report report;
    private final boolean isOfFolder;
    private final Markup markup;
    private int figures;
    private boolean isBetween;
    private boolean lies;
    private boolean isPastMemo;

    private HtmlWriter(Report report, boolean isOfFolder) {
        this.report = report;
        this.isOfFolder = isOfFolder;
        this.markup = new Markup(!report.words().isThai());
    }

    /** The file's text, to be written in UTF-8. */
    public static String of(Report report) {
        return new HtmlWriter(report.memoLast(), false).write();
    }

    /** The text of one page of a folder, where {@link StyleSheet#FILE} lies beside it. */
    public static String pageOf(Report report) {
        return new HtmlWriter(report, true).write();
    }

    /** The style of all pages of a folder. */
    public static String styleSheet() {
        return StyleSheet.TEXT;
    }

    private String write() {
        markup.raw("<!DOCTYPE html>").line();
        markup.open("html", "lang", report.words().languageTag(), "xmlns", "http://www.w3.org/1999/xhtml");
        head();
        body();
        return markup.close().line().toString();
    }

    private void head() {
        markup.open("head").empty("meta", "charset", "utf-8");
        markup.element("title", report.title());
        markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        markup.empty("meta", "name", "generator", "content", report.generator());
        if (isOfFolder) {
            markup.empty("link", "rel", "stylesheet", "href", StyleSheet.FILE)
                    .close()
                    .line();
        } else {
            markup.open("style").line().raw(StyleSheet.TEXT).close().close().line();
        }
    }

    private void body() {
        markup.open("body");
        markup.element("a", report.words().say("html.skip"), "class", "skip", "href", "#main");
        report.blocks(Cover.class).stream().findFirst().ifPresentOrElse(this::top, this::title);
        way();
        markup.open("main", "id", "main").open("section", "class", "page");
        report.blocks().forEach(block -> block.accept(this));
        markup.close().close();
        markup.open("footer").element("p", report.foot()).close();
        if (isOfFolder) {
            markup.open("script").raw(StyleSheet.SORTING).close();
        }
        markup.close();
    }

    private void way() {
        String title = report.blocks().stream()
                .filter(Contents.class::isInstance)
                .map(block -> ((Contents) block).title())
                .findFirst()
                .orElse("");
        if (title.isEmpty()) {
            return;
        }
        markup.open("nav", "aria-label", title)
                .open("details")
                .element("summary", title)
                .open("ol", "role", "list");
        report.headings(2).forEach(heading -> {
            markup.open("li", "class", "l" + heading.level());
            markup.element("a", heading.text(), "href", "#" + heading.id()).close();
        });
        markup.close().close().close().line();
    }

    @Override
    public void newPage(NewPage page) {
        isBetween = true;
        lies = page.orientation() == NewPage.Orientation.LANDSCAPE;
    }

    /** Stands above the text already. */
    @Override
    public void cover(Cover cover) {}

    /** Stand above the text already. */
    @Override
    public void contents(Contents contents) {}

    @Override
    public void table(Table table) {
        begin();
        HtmlTable.write(table, isOfFolder, markup);
    }

    @Override
    public void signatures(Signatures signatures) {
        begin();
        signatures.places().forEach(this::sign);
    }

    /** A section begins with the first thing in it, so that none is empty: the cover and contents stand elsewhere. */
    private void begin() {
        if (isBetween) {
            markup.close().line().open("section", "class", lies ? "land" : "page");
            isBetween = false;
        }
    }

    private void top(Cover cover) {
        markup.open("header", "class", "top");
        cover.logo().ifPresent(this::logo);
        markup.open("h1");
        cover.title().forEach(line -> markup.element("span", line).text(" "));
        markup.close();
        cover.issuer().forEach(line -> markup.element("p", line, "class", "issuer"));
        markup.close().line();
    }

    /** A page without a cover has its title all the same. */
    private void title() {
        markup.open("header", "class", "top")
                .element("h1", report.title())
                .close()
                .line();
    }

    private void logo(Picture logo) {
        String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(logo.png());
        markup.empty("img", "class", "logo", "src", data, "alt", logo.description());
    }

    /** Levels as they are nested: h1 is the report's title, and the headings of the memo stand under its own. */
    @Override
    public void heading(Heading heading) {
        begin();
        isPastMemo |= heading.level() == 1;
        int level = isPastMemo ? heading.level() + 1 : MEMO_LEVEL;
        markup.element("h" + level, heading.text(), "id", heading.id()).line();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        begin();
        String kind = switch (paragraph.style()) {
            case BODY -> "body";
            case NOTICE -> "notice";
            case SMALL -> "small";
        };
        markup.open("p", "class", kind);
        if (!paragraph.lead().isEmpty()) {
            markup.element("strong", paragraph.lead()).text(" ");
        }
        markup.text(paragraph.text()).close().line();
    }

    @Override
    public void itemList(ItemList points) {
        begin();
        List<String> texts = points.texts();
        if (points.numbers().isEmpty()) {
            markup.open("ul");
            texts.forEach(text -> markup.element("li", text));
        } else {
            markup.open("ol", "class", "points", "role", "list"); // a list without marks is none to some browsers
            for (int i = 0; i < texts.size(); i++) {
                markup.open("li")
                        .element("span", points.mark(i))
                        .element("span", texts.get(i))
                        .close();
            }
        }
        markup.close().line();
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        begin();
        markup.open("dl", "class", "facts");
        for (KeyFigures.Fact fact : facts.facts()) {
            markup.begin("div").with("class", HtmlTable.kind(fact.tone())).end().element("dt", fact.label());
            markup.element("dd", fact.value(), "class", "v");
            if (!fact.note().isEmpty()) {
                markup.element("dd", fact.note(), "class", "n");
            }
            markup.close();
        }
        markup.close().line();
    }

    @Override
    public void links(Links links) {
        begin();
        markup.open("nav", "class", "links", "aria-label", links.title()).open("ul", "role", "list");
        links.links()
                .forEach(link -> markup.open("li")
                        .element("a", link.text(), "href", link.address())
                        .close());
        markup.close().close().line();
    }

    @Override
    public void figure(Figure figure) {
        begin();
        figures++;
        markup.open("figure");
        SvgCanvas.draw(figure.chart(), figure.caption(), "figure-" + figures, markup);
        markup.element("figcaption", figure.caption()).close().line();
    }

    @Override
    public void memoHead(MemoHead memo) {
        begin();
        isPastMemo = false;
        memo.emblem().ifPresent(this::logo);
        markup.element("h2", memo.title(), "class", "memo-title").open("dl", "class", "memo");
        for (MemoHead.Field field : memo.fields()) {
            field(field);
            field.beside().ifPresent(this::field);
        }
        markup.close().line();
    }

    private void field(MemoHead.Field field) {
        markup.element("dt", field.label()).element("dd", field.value());
    }

    private void sign(Signatures.Place place) {
        markup.open("div", "class", "sign");
        place.before().forEach(line -> markup.element("p", line, "class", "before"));
        place.lines().forEach(line -> markup.element("p", line));
        markup.close().line();
    }
}
