package org.openita.workbench.catalogue;

import static java.util.stream.Collectors.joining;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.RulePack;

/**
 * Writes a catalogue as one page of HTML in Thai and English, to read, print and sign.
 *
 * <p>The page needs nothing else and runs nothing: styles stand in it, there are no scripts, and everything that comes from the pack
 * is escaped. Not thread-safe.
 */
public final class CatalogueHtml {

    private static final Messages WORDS = Messages.beside(CatalogueHtml.class, "words");

    /** Lets the page's own styles in and nothing else. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final Catalogue catalogue;
    private final Html html = new Html();

    /** The numbers of the rules, by their names. */
    private final Map<String, Integer> anchors = new HashMap<>();

    private CatalogueHtml(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.entries().forEach(entry -> anchors.put(entry.name(), anchors.size() + 1));
    }

    /** The catalogue as a page of HTML in UTF-8. */
    public static String of(Catalogue catalogue) {
        return new CatalogueHtml(catalogue).write();
    }

    private String write() {
        html.element("html", page -> page.element("head", this::head).element("body", this::body), "lang", "th");
        return html.toString();
    }

    private void head(Html head) {
        head.element("meta", none -> {}, "charset", "utf-8");
        head.element("meta", none -> {}, "http-equiv", "Content-Security-Policy", "content", POLICY);
        head.element("meta", none -> {}, "name", "viewport", "content", "width=device-width, initial-scale=1");
        head.element("title", title().th());
        head.style(styles());
    }

    private void body(Html body) {
        body.element("header", this::opening);
        body.element("nav", this::contents);
        body.element("main", main -> catalogue.sections().forEach(this::section));
        body.element("footer", this::signatures);
    }

    private void opening(Html header) {
        both("h1", title());
        both("p", word("about"));
        header.element("table", table -> {
            table.element(
                    "thead",
                    head -> head.element("tr", row -> {
                        for (String column : new String[] {"pack", "version", "fiscal-years", "hash"}) {
                            row.element("th", th -> both("span", word(column)));
                        }
                    }));
            table.element("tbody", rows -> catalogue.packs().forEach(this::pack));
        });
        both("p", word("confidence.meaning"));
    }

    private void pack(RulePack pack) {
        html.element("tr", row -> {
            row.element("td", pack.name());
            row.element("td", pack.version());
            row.element(
                    "td",
                    pack.fiscalYears().stream().map(String::valueOf).sorted().collect(joining(", ")));
            row.element("td", cell -> cell.element("code", pack.hash()));
        });
    }

    private void contents(Html nav) {
        both("h2", word("contents"));
        catalogue
                .sections()
                .forEach(section -> nav.element(
                        "details",
                        details -> {
                            details.element(
                                    "summary",
                                    summary -> summary.element(
                                            "a", a -> both("span", section.heading()), "href", "#" + section.key()));
                            details.element("ol", list -> section.entries().forEach(this::link));
                        },
                        "open",
                        ""));
    }

    private void link(Entry entry) {
        html.element("li", item -> item.element("a", entry.name(), "href", "#" + anchor(entry)));
    }

    private void section(CatalogueSection section) {
        html.element(
                "section",
                content -> {
                    both("h2", section.heading());
                    section.entries().forEach(this::entry);
                },
                "id",
                section.key());
    }

    private void entry(Entry entry) {
        html.element(
                "article",
                article -> {
                    article.element("h3", entry.name());
                    both("p", entry.sentence(), "class", "sentence");
                    article.element("dl", list -> details(entry));
                    article.element("p", this::decision, "class", "decision");
                },
                "id",
                anchor(entry));
    }

    private void details(Entry entry) {
        if (!entry.thresholds().isEmpty()) {
            detail("thresholds", cell -> entry.thresholds().forEach(this::threshold));
        }
        entry.quotes().forEach(quote -> detail("text", cell -> quote(quote)));
        detail("source", cell -> source(entry));
        detail("place", cell -> cell.element("code", entry.place()));
    }

    private void detail(String key, Consumer<Html> content) {
        html.element("dt", term -> both("span", word(key)));
        html.element("dd", content);
    }

    private void threshold(Threshold threshold) {
        html.element(
                "div",
                line -> {
                    both("span", threshold.figure());
                    line.text(" ").element("b", threshold.bound());
                },
                "class",
                "threshold");
    }

    private void quote(Entry.Quote quote) {
        html.element("code", quote.key());
        both("p", quote.text());
    }

    private void source(Entry entry) {
        html.text(entry.source().orElse("–"));
        html.element("b", " " + entry.confidence().label(), "class", "confidence");
    }

    private void decision(Html line) {
        both("span", word("agreed"), "class", "box");
        both("span", word("to-change"), "class", "box");
        both("span", word("remark"), "class", "line");
    }

    private void signatures(Html footer) {
        both("h2", word("signatures"));
        both("p", word("signatures.meaning", catalogue.entries().size()));
        footer.element(
                "table",
                table -> {
                    for (String who : new String[] {"prepared-by", "reviewed-by", "approved-by"}) {
                        table.element("tr", row -> {
                            row.element("th", th -> both("span", word(who)));
                            row.element("td", td -> both("span", word("name")));
                            row.element("td", td -> both("span", word("signature")));
                            row.element("td", td -> both("span", word("date")));
                        });
                    }
                },
                "class",
                "signatures");
    }

    /** The Thai text, and the English below it. */
    private void both(String element, Text text, String... attributes) {
        html.element(
                element,
                content -> {
                    content.element("span", text.th(), "lang", "th");
                    if (!text.th().equals(text.en())) {
                        content.element("span", text.en(), "lang", "en");
                    }
                },
                attributes);
    }

    private Text title() {
        return word(
                "catalogue.title",
                catalogue.pack().name(),
                catalogue.framework().fiscalYear());
    }

    private static Text word(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }

    private String anchor(Entry entry) {
        return "rule-" + anchors.get(entry.name());
    }

    private static String styles() {
        try {
            return Resources.toString(
                    Resources.getResource(CatalogueHtml.class, "catalogue.css"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
