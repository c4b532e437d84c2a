package org.openita.workbench.year;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Provenance;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.workbench.lint.FrameworkFacts;

/**
 * What is known of a fiscal year, and how surely.
 *
 * <p>Immutable and thread-safe.
 *
 * @param framework what is measured in it
 * @param kit the kit that it comes from; empty for a built-in year
 * @param items how many items of each instrument are known
 * @param named how many of all items have names
 * @param facts how many facts have which confidence
 * @param carriedOver how many facts were carried over from another year
 * @param hasPairs whether its items have partners in other years
 */
public record YearSummary(
        Framework framework,
        Optional<YearKit> kit,
        Map<String, Integer> items,
        int named,
        Map<Confidence, Integer> facts,
        int carriedOver,
        boolean hasPairs) {

    /** The years that are known, ascending. */
    public static List<YearSummary> all(YearKits kits) {
        List<YearSummary> all = new ArrayList<>();
        kits.known().years().forEach(year -> all.add(of(kits.framework(year).orElseThrow(), kits)));
        return all;
    }

    private static YearSummary of(Framework framework, YearKits kits) {
        Map<String, Integer> items = new LinkedHashMap<>();
        for (Instrument instrument : framework.instruments()) {
            items.put(instrument.id(), (int) framework.items().values().stream()
                    .filter(item -> item.instrument().equals(instrument.id()))
                    .count());
        }
        Map<Confidence, Integer> facts = new EnumMap<>(Confidence.class);
        List<Provenance> sources = FrameworkFacts.of(framework);
        sources.forEach(fact -> facts.merge(fact.confidence(), 1, Integer::sum));
        return new YearSummary(
                framework,
                kits.find(framework.fiscalYear()),
                items,
                (int) framework.items().values().stream()
                        .map(Item::name)
                        .filter(Optional::isPresent)
                        .count(),
                facts,
                (int) sources.stream().filter(Provenance::isCarriedOver).count(),
                kits.known().crosswalk().covers(framework.fiscalYear()));
    }
}
