package org.openita.workbench.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Provenance;
import org.openita.model.problem.Visible;
import org.openita.model.text.Language;
import org.openita.model.text.Text;
import org.openita.rules.RuleBase;
import org.openita.rules.YearKits;
import org.openita.workbench.lint.FrameworkFacts;

/** Writes what a person must look at in a draft: Markdown in Thai, then in English. Not thread-safe. */
final class ToDo {

    private static final Pattern YEAR = Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])");

    private final FiscalYear year;
    private final Framework from;
    private final RuleBase rules;
    private final YearKits kits;
    private final Map<String, String> files;

    ToDo(FiscalYear year, Framework from, RuleBase rules, YearKits kits, Map<String, String> files) {
        this.year = year;
        this.from = from;
        this.rules = rules;
        this.kits = kits;
        this.files = files;
    }

    String text() {
        return in(Language.TH.locale()) + "\n---\n\n" + in(Language.EN.locale());
    }

    private String in(Locale locale) {
        StringBuilder page = new StringBuilder();
        line(page, locale, "todo.title", year, from.fiscalYear());
        page.append('\n');
        line(page, locale, "todo.intro", year, from.fiscalYear());
        page.append('\n');
        line(page, locale, "todo.facts");
        page.append('\n');
        confidences()
                .forEach((confidence, count) ->
                        line(page, locale, "todo.confidence", confidence.label(), count, from.fiscalYear()));
        page.append('\n');
        line(page, locale, "todo.instruments");
        page.append('\n');
        from.instruments().forEach(instrument -> instrument(page, locale, instrument));
        page.append('\n');
        line(page, locale, "todo.items");
        page.append('\n');
        items(page, locale);
        page.append('\n');
        line(page, locale, "todo.rules");
        page.append('\n');
        line(page, locale, "todo.rules.count", rules.rules().size(), cases());
        years().forEach((key, text) -> line(page, locale, "todo.text", key, text));
        page.append('\n');
        line(page, locale, "todo.steps", year, from.fiscalYear());
        return page.toString();
    }

    private static void line(StringBuilder page, Locale locale, String key, Object... arguments) {
        page.append(YearTexts.of(key, arguments).in(locale)).append('\n');
    }

    private Map<Confidence, Integer> confidences() {
        Map<Confidence, Integer> counts = new EnumMap<>(Confidence.class);
        for (Provenance fact : FrameworkFacts.of(from)) {
            counts.merge(fact.confidence(), 1, Integer::sum);
        }
        return counts;
    }

    private static void instrument(StringBuilder page, Locale locale, Instrument instrument) {
        line(page, locale, "todo.instrument", instrument.id(), instrument.weight(), label(instrument.provenance()));
        for (Indicator indicator : instrument.indicators()) {
            line(page, locale, "todo.indicator", indicator.id(), indicator.name(), label(indicator.provenance()));
        }
    }

    private static String label(Provenance provenance) {
        return provenance.confidence().label();
    }

    private void items(StringBuilder page, Locale locale) {
        if (from.items().isEmpty()) {
            line(page, locale, "todo.no-items", from.fiscalYear());
        }
        for (Item item : from.items().values()) {
            Text name = item.name().orElseGet(() -> YearTexts.of("todo.no-name"));
            boolean isPaired =
                    kits.known().crosswalk().of(from.fiscalYear(), item.id()).isPresent();
            String key = isPaired || item.name().isPresent() ? "todo.item" : "todo.item.alone";
            line(page, locale, key, item.id(), name, label(item.provenance()));
        }
    }

    private long cases() {
        return files.keySet().stream()
                .filter(name -> name.startsWith("cases/") && name.endsWith(".yaml"))
                .count();
    }

    /** The texts that name a year, which may not be theirs any more. */
    private Map<String, String> years() {
        Map<String, String> texts = new TreeMap<>();
        List<String> keys = new ArrayList<>(rules.messages().thai().keySet());
        for (String key : keys) {
            String text = rules.messages().thai().getOrDefault(key, "");
            boolean namesYear =
                    YEAR.matcher(text).results().anyMatch(found -> FiscalYear.isOne(Integer.parseInt(found.group())));
            if (namesYear) {
                texts.put(key, Visible.of(text));
            }
        }
        return texts;
    }
}
