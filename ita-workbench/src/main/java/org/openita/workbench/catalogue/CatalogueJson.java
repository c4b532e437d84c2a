package org.openita.workbench.catalogue;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.model.json.JsonWriter;
import org.openita.model.text.Text;
import org.openita.rules.language.NamedThreshold;
import org.openita.workbench.cases.Case;

/**
 * Writes rules as JSON: an array with an object a rule.
 *
 * <p>The same rules always give the same text, which ends with a line feed. Immutable and thread-safe.
 */
public final class CatalogueJson {

    private CatalogueJson() {}

    /** All rules of the catalogues, one after the other. */
    public static String of(List<Catalogue> catalogues) {
        return JsonWriter.pretty(json -> json.array(all ->
                catalogues.forEach(catalogue -> catalogue.entries().forEach(entry -> entry(all, entry)))));
    }

    private static void entry(JsonWriter json, Entry entry) {
        json.object(members -> {
            members.text("rule", entry.name());
            members.text("pack", entry.pack().name());
            members.array(
                    "fiscalYears",
                    years -> entry.pack().fiscalYears().stream()
                            .map(FiscalYear::year)
                            .sorted()
                            .forEach(year -> years.number(BigDecimal.valueOf(year))));
            members.text("sentence", entry.sentence());
            texts(members, "looksAt", entry.looksAt());
            members.array("thresholds", all -> entry.thresholds().forEach(it -> threshold(all, it)));
            if (!entry.named().isEmpty()) {
                members.array("namedThresholds", all -> entry.named().forEach(it -> named(all, it)));
            }
            texts(members, "findings", entry.findings());
            members.array("texts", all -> entry.quotes().forEach(it -> quote(all, it)));
            entry.source().ifPresent(source -> members.text("source", source));
            members.text("confidence", entry.confidence().label());
            members.text("place", entry.place());
            members.array("cases", all -> entry.cases().forEach(it -> touching(all, it)));
        });
    }

    private static void threshold(JsonWriter json, Threshold threshold) {
        json.object(members -> {
            members.text("figure", threshold.figure());
            members.text("comparison", threshold.comparison());
            members.number("threshold", threshold.points());
        });
    }

    private static void named(JsonWriter json, NamedThreshold named) {
        json.object(members -> {
            members.text("name", named.name());
            members.number("threshold", named.number());
        });
    }

    private static void touching(JsonWriter json, Case one) {
        json.object(members -> {
            members.text("name", one.name());
            members.text("place", one.place().source() + ":" + one.place().line());
        });
    }

    private static void quote(JsonWriter json, Entry.Quote quote) {
        json.object(members -> {
            members.text("key", quote.key());
            members.text("th", quote.text().th());
            members.text("en", quote.text().en());
        });
    }

    private static void texts(JsonWriter json, String name, List<Text> texts) {
        json.array(name, all -> texts.forEach(text -> all.text(text)));
    }
}
