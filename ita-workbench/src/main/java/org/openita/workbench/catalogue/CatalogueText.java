package org.openita.workbench.catalogue;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.language.NamedThreshold;
import org.openita.scoring.output.ConsolePage;

/** Writes rules in words for someone who reads them on a screen, 96 columns wide. Not thread-safe. */
public final class CatalogueText {

    private static final Messages WORDS = Messages.beside(CatalogueText.class, "words");
    private static final String INDENT = "    ";
    private static final int MOST_CASES = 8;

    private final ConsolePage page;

    private CatalogueText(Locale locale) {
        this.page = new ConsolePage(WORDS, locale);
    }

    /** Every rule of the catalogues in a sentence, by what the rules find; each line ends with a line feed. */
    public static String list(List<Catalogue> catalogues, Locale locale) {
        CatalogueText text = new CatalogueText(locale);
        catalogues.forEach(text::list);
        return text.page.toString();
    }

    /** All there is to say about some of a catalogue's rules; each line ends with a line feed. */
    public static String explain(Catalogue catalogue, List<Entry> entries, Locale locale) {
        CatalogueText text = new CatalogueText(locale);
        text.title(catalogue);
        entries.forEach(entry -> text.explain(entry));
        return text.page.toString();
    }

    private void list(Catalogue catalogue) {
        title(catalogue);
        for (CatalogueSection section : catalogue.sections()) {
            page.heading("section.count", section.name(), section.entries().size());
            section.entries().forEach(this::listed);
        }
        page.emptyLine();
    }

    private void title(Catalogue catalogue) {
        page.paragraph(
                "",
                page.word(
                        "title",
                        catalogue.pack().name(),
                        catalogue.pack().version(),
                        catalogue.framework().fiscalYear(),
                        catalogue.entries().size()));
        page.rule("═");
    }

    private void listed(Entry entry) {
        page.paragraph("", entry.name());
        page.paragraph(INDENT, page.in(entry.sentence()));
        part("thresholds", bounds(entry));
        part("named-thresholds", named(entry));
        source(entry);
    }

    private void explain(Entry entry) {
        page.emptyLine();
        page.paragraph("", entry.name());
        page.rule("─");
        page.paragraph("", page.in(entry.sentence()));
        page.emptyLine();
        part("looks-at", inWords(entry.looksAt()));
        entry.thresholds()
                .forEach(threshold -> part("threshold", page.in(threshold.figure()) + " " + threshold.bound()));
        part("named-thresholds", named(entry));
        entry.quotes().forEach(this::quote);
        source(entry);
        cases(entry);
    }

    private void cases(Entry entry) {
        part("cases", page.word("cases.count", entry.cases().size()));
        entry.cases().stream()
                .limit(MOST_CASES)
                .forEach(one -> page.paragraph(
                        INDENT + INDENT + "- ",
                        one.name() + " [" + one.place().source() + ":"
                                + one.place().line() + "]"));
        if (entry.cases().size() > MOST_CASES) {
            page.paragraph(INDENT + INDENT, "…");
        }
    }

    /** A text in both languages, since both are what is to be agreed on. */
    private void quote(Entry.Quote quote) {
        part("text", quote.key());
        page.paragraph(INDENT + INDENT + "th  ", quote.text().th());
        page.paragraph(INDENT + INDENT + "en  ", quote.text().en());
    }

    private void source(Entry entry) {
        String place = entry.place();
        String source = entry.source().orElseGet(() -> page.word("no-source"));
        part(
                "source",
                page.word("source-and-confidence", source, entry.confidence().label(), place));
    }

    private void part(String key, String text) {
        if (!text.isEmpty()) {
            page.paragraph(INDENT, page.word(key) + ": " + text);
        }
    }

    private static String bounds(Entry entry) {
        return entry.thresholds().stream().map(Threshold::bound).distinct().collect(joining(", "));
    }

    private static String named(Entry entry) {
        return entry.named().stream().map(NamedThreshold::toString).collect(joining(", "));
    }

    private String inWords(List<Text> texts) {
        return texts.stream().map(page::in).collect(joining(", "));
    }
}
