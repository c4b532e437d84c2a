package org.openita.workbench.year;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.KnownYears;
import org.openita.model.framework.MethodChange;
import org.openita.model.framework.Part;
import org.openita.model.framework.Topic;
import org.openita.model.text.Text;

/**
 * What is measured otherwise in one year than in another, in words.
 *
 * <p>Immutable and thread-safe.
 *
 * @param before one year
 * @param after the other
 * @param lines what differs, one thing a line; empty where nothing that is known does
 */
public record YearDiff(Framework before, Framework after, List<Text> lines) {

    public YearDiff {
        lines = List.copyOf(lines);
    }

    /** What differs between two years that are known. */
    public static YearDiff of(Framework before, Framework after, KnownYears known) {
        return new YearDiff(before, after, new Comparison(before, after, known.crosswalk()).lines());
    }

    /** How two years are compared. Not thread-safe. */
    private static final class Comparison {

        private final Framework before;
        private final Framework after;
        private final Crosswalk crosswalk;
        private final List<Text> lines = new ArrayList<>();

        Comparison(Framework before, Framework after, Crosswalk crosswalk) {
            this.before = before;
            this.after = after;
            this.crosswalk = crosswalk;
        }

        List<Text> lines() {
            instruments();
            compare("part", before.parts(), after.parts(), Part::id, Part::name);
            compare("indicator", before.indicators(), after.indicators(), Indicator::id, Indicator::name);
            if (!before.components().ids().equals(after.components().ids())) {
                say(
                        "diff.components",
                        joined(before.components().ids()),
                        joined(after.components().ids()));
            }
            after.instruments().forEach(this::items);
            disclosures();
            compare("topic", before.topics(), after.topics(), Topic::id, Topic::name);
            after.changes().stream().map(MethodChange::what).forEach(what -> say("diff.change", what));
            return lines;
        }

        private void say(String key, Object... arguments) {
            lines.add(YearTexts.of(key, arguments));
        }

        private void instruments() {
            compare("instrument", before.instruments(), after.instruments(), Instrument::id, Instrument::name);
            for (Instrument now : after.instruments()) {
                before.instrument(now.id())
                        .filter(was -> was.weight().compareTo(now.weight()) != 0)
                        .ifPresent(was -> say("diff.weight", now.id(), was.weight(), now.weight()));
            }
        }

        private <T> void compare(
                String kind, List<T> were, List<T> are, Function<T, String> id, Function<T, Text> name) {
            for (T now : are) {
                Optional<T> was = were.stream()
                        .filter(each -> id.apply(each).equals(id.apply(now)))
                        .findFirst();
                if (was.isEmpty()) {
                    say("diff." + kind + ".new", id.apply(now), name.apply(now));
                } else if (!name.apply(was.get()).th().equals(name.apply(now).th())) {
                    say("diff." + kind + ".renamed", id.apply(now), name.apply(was.get()), name.apply(now));
                }
            }
            Set<String> ids = are.stream().map(id).collect(Collectors.toSet());
            were.stream()
                    .filter(was -> !ids.contains(id.apply(was)))
                    .forEach(was -> say("diff." + kind + ".gone", id.apply(was), name.apply(was)));
        }

        /** How many items, and those whose number and name are the same but not how they are scored. */
        private void items(Instrument instrument) {
            List<Item> were = of(before, instrument.id());
            List<Item> are = of(after, instrument.id());
            if (were.isEmpty() != are.isEmpty()) {
                say(
                        are.isEmpty() ? "diff.items.unknown-now" : "diff.items.unknown-before",
                        instrument.id(),
                        were.size(),
                        are.size());
            } else if (were.size() != are.size()) {
                say("diff.items", instrument.id(), were.size(), are.size());
            }
            for (Item now : are) {
                before.item(now.id()).ifPresent(was -> item(was, now));
            }
        }

        private void item(Item was, Item now) {
            boolean isDisclosed = crosswalk.of(after.fiscalYear(), now.id()).isPresent();
            Optional<Text> then = was.name();
            Optional<Text> name = now.name();
            if (!isDisclosed
                    && then.isPresent()
                    && name.isPresent()
                    && !then.get().th().equals(name.get().th())) {
                say("diff.item.renamed", now.id(), then.get(), name.get());
            }
            if (!was.scale().points().equals(now.scale().points())) {
                say(
                        "diff.item.scale",
                        now.id(),
                        was.scale().points().toString(),
                        now.scale().points().toString());
            }
            if (was.polarity() != now.polarity()) {
                say("diff.item.polarity", now.id());
            }
        }

        private static List<Item> of(Framework framework, String instrument) {
            return framework.items().values().stream()
                    .filter(item -> item.instrument().equals(instrument))
                    .toList();
        }

        private void disclosures() {
            FiscalYear from = before.fiscalYear();
            FiscalYear to = after.fiscalYear();
            Set<String> seen = new LinkedHashSet<>();
            boolean isKnown = crosswalk.covers(from) && crosswalk.covers(to);
            if (!isKnown) {
                say("diff.disclosures.unknown", crosswalk.covers(from) ? after : before);
                return;
            }
            for (Disclosure one : crosswalk.disclosures()) {
                disclosure(one, one.in(from), one.in(to), seen);
            }
        }

        private void disclosure(Disclosure one, List<String> were, List<String> are, Set<String> seen) {
            if (were.equals(are) || !seen.add(one.id())) {
                return;
            }
            if (were.isEmpty()) {
                say("diff.disclosure.new", joined(are), one.name());
            } else if (are.isEmpty()) {
                say("diff.disclosure.gone", joined(were), one.name());
            } else {
                say("diff.disclosure.moved", joined(were), joined(are), one.name());
            }
        }

        private static String joined(List<String> ids) {
            return String.join(", ", ids);
        }
    }
}
