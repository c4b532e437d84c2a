package org.openita.workbench.year;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openita.model.text.Text;
import org.openita.scoring.output.ConsolePage;

/** Writes what is said of years for someone who reads it on a screen, 96 columns wide. */
public final class YearText {

    private YearText() {}

    /** The years that are known: where they are from, and how surely they are known. */
    public static String list(List<YearSummary> years, Locale locale) {
        ConsolePage page = new ConsolePage(YearTexts.ALL, locale);
        for (YearSummary year : years) {
            page.paragraph("", page.word("list.year", year.framework().fiscalYear(), page.in(origin(year))));
            page.paragraph("      ", page.word("list.items", items(year), year.named(), total(year)));
            page.paragraph("      ", page.word("list.facts", facts(year), year.carriedOver()));
            page.paragraph(
                    "      ",
                    page.word(
                            "list.more",
                            year.framework().topics().size(),
                            page.word(year.hasPairs() ? "list.pairs" : "list.no-pairs")));
        }
        return page.toString();
    }

    /** What differs between two years. */
    public static String diff(YearDiff diff, Locale locale) {
        ConsolePage page = new ConsolePage(YearTexts.ALL, locale);
        page.paragraph("", page.word("diff.title", diff.before(), diff.after()));
        page.rule("═");
        if (diff.lines().isEmpty()) {
            page.paragraph("", page.word("diff.same"));
        }
        for (Text line : diff.lines()) {
            page.paragraph("- ", page.in(line));
        }
        return page.toString();
    }

    private static Text origin(YearSummary year) {
        return year.kit()
                .map(kit -> YearTexts.of(
                        "list.kit",
                        kit.name(),
                        kit.version(),
                        kit.hash().substring(0, 12),
                        kit.directory().map(Object::toString).orElse("")))
                .orElseGet(() -> YearTexts.of("list.built-in"));
    }

    private static String items(YearSummary year) {
        return year.items().entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    private static int total(YearSummary year) {
        return year.framework().items().size();
    }

    private static String facts(YearSummary year) {
        return year.facts().entrySet().stream()
                .map(entry -> entry.getKey().label() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
    }
}
