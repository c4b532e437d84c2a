package org.openita.workbench.catalogue;

import static java.util.stream.Collectors.joining;

import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.RulePack;

/**
 * Writes a catalogue as Markdown in Thai and English, to read beside the rules and to compare from version to version.
 *
 * <p>Everything that comes from the pack is escaped. Not thread-safe.
 */
public final class CatalogueMarkdown {

    private static final Messages WORDS = Messages.beside(CatalogueMarkdown.class, "words");

    private final Catalogue catalogue;
    private final Markdown markdown = new Markdown();

    private CatalogueMarkdown(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The catalogue as Markdown in UTF-8. */
    public static String of(Catalogue catalogue) {
        return new CatalogueMarkdown(catalogue).write();
    }

    private String write() {
        opening();
        contents();
        catalogue.sections().forEach(this::section);
        signatures();
        return markdown.toString().stripTrailing() + "\n";
    }

    private void opening() {
        markdown.heading(
                1,
                both(word(
                        "catalogue.title",
                        catalogue.pack().name(),
                        catalogue.framework().fiscalYear())));
        paragraphs(word("about"));
        markdown.line(row("pack", "version", "fiscal-years", "hash")).line("|---|---|---|---|");
        catalogue.packs().forEach(this::pack);
        markdown.line("");
        paragraphs(word("confidence.meaning"));
    }

    private void pack(RulePack pack) {
        String years = pack.fiscalYears().stream().map(String::valueOf).sorted().collect(joining(", "));
        markdown.line("| " + Markdown.escaped(pack.name()) + " | " + Markdown.escaped(pack.version()) + " | " + years
                + " | " + Markdown.code(pack.hash()) + " |");
    }

    private void contents() {
        markdown.heading(2, both(word("contents")));
        catalogue
                .sections()
                .forEach(section -> markdown.line("- [" + both(section.heading()) + "](#" + section.key() + ")"));
        markdown.line("");
    }

    private void section(CatalogueSection section) {
        markdown.line("<a id=\"" + section.key() + "\"></a>").line("");
        markdown.heading(2, both(section.heading()));
        section.entries().forEach(this::entry);
    }

    private void entry(Entry entry) {
        markdown.heading(3, Markdown.escaped(entry.name()));
        paragraphs(entry.sentence());
        entry.thresholds()
                .forEach(threshold ->
                        item("threshold", both(threshold.figure()) + " " + Markdown.code(threshold.bound())));
        entry.quotes().forEach(quote -> item("text", Markdown.code(quote.key()) + ": " + both(quote.text())));
        item(
                "source",
                entry.source().map(Markdown::escaped).orElse("–") + " ("
                        + entry.confidence().label() + ")");
        item("place", Markdown.code(entry.place()));
        markdown.line("").paragraph("☐ " + both(word("agreed")) + "  ☐ " + both(word("to-change")));
    }

    private void item(String key, String markdownText) {
        markdown.line("- " + both(word(key)) + ": " + markdownText);
    }

    private void signatures() {
        markdown.heading(2, both(word("signatures")));
        paragraphs(word("signatures.meaning", catalogue.entries().size()));
        markdown.line("| | " + both(word("name")) + " | " + both(word("signature")) + " | " + both(word("date")) + " |")
                .line("|---|---|---|---|");
        for (String who : new String[] {"prepared-by", "reviewed-by", "approved-by"}) {
            markdown.line("| " + both(word(who)) + " | | | |");
        }
    }

    private static String row(String... keys) {
        StringBuilder row = new StringBuilder("|");
        for (String key : keys) {
            row.append(' ').append(both(word(key))).append(" |");
        }
        return row.toString();
    }

    private void paragraphs(Text text) {
        markdown.paragraph(Markdown.escaped(text.th())).paragraph(Markdown.escaped(text.en()));
    }

    private static String both(Text text) {
        String thai = Markdown.escaped(text.th());
        return text.th().equals(text.en()) ? thai : thai + " / " + Markdown.escaped(text.en());
    }

    private static Text word(String key, Object... arguments) {
        return WORDS.text(key, arguments);
    }
}
