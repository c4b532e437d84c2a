package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.math.IntMath;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Scale;
import org.openita.model.framework.SubItem;
import org.openita.model.framework.Subject;

/**
 * All items of a framework as they are measured, and by the people who answer them.
 *
 * @param bySubject by the subject's ordinal
 * @param groups by number: the items of an instrument, or of one of its parts
 */
record MeasuredItems(ImmutableMap<Integer, MeasuredItem> bySubject, ImmutableList<ItemGroup> groups) {

    static MeasuredItems of(Framework framework) {
        Map<Integer, MeasuredItem> items = new LinkedHashMap<>();
        int group = 0;
        for (Instrument instrument : framework.instruments()) {
            for (Optional<Part> part : partsOf(instrument)) {
                for (Indicator indicator : instrument.indicators()) {
                    for (Item item : indicator.items()) {
                        MeasuredItem measured = measured(framework, item, part, group);
                        items.put(measured.subject().ordinal(), measured);
                    }
                }
                group++;
            }
        }
        return new MeasuredItems(
                ImmutableMap.copyOf(items),
                IntStream.range(0, group)
                        .mapToObj(number -> group(items.values(), number))
                        .collect(ImmutableList.toImmutableList()));
    }

    MeasuredItem of(Subject subject) {
        MeasuredItem item = bySubject.get(subject.ordinal());
        if (item == null) {
            throw new IllegalArgumentException("'" + subject.id() + "' is not an item");
        }
        return item;
    }

    /** The items that the same people answer. */
    ItemGroup beside(MeasuredItem item) {
        return groups.get(item.group());
    }

    /** The items that the people of a part answer, or of an instrument without parts; empty where they are not known. */
    ItemGroup answeredBy(String id) {
        return groups.stream()
                .filter(group -> group.items().stream()
                        .anyMatch(item -> item.answeredBy().equals(id)))
                .findFirst()
                .orElseGet(() -> new ItemGroup(List.of()));
    }

    private static ItemGroup group(Collection<MeasuredItem> items, int number) {
        return new ItemGroup(items.stream()
                .filter(item -> item.group() == number && item.isTelling())
                .toList());
    }

    private static List<Optional<Part>> partsOf(Instrument instrument) {
        return instrument.parts().isEmpty()
                ? List.of(Optional.empty())
                : instrument.parts().stream().map(Optional::of).toList();
    }

    private static MeasuredItem measured(Framework framework, Item item, Optional<Part> part, int group) {
        Scale scale = item.scale();
        return new MeasuredItem(
                framework.findSubject(item.id(), part).orElseThrow(),
                item.id(),
                part.map(Part::id),
                part.map(Part::id).orElse(item.instrument()),
                step(item),
                Math.max(1, item.subItems().size()),
                !scale.scoredOnce(),
                group);
    }

    /** In hundredths: 20 points apart is 2,000. */
    private static int step(Item item) {
        Stream<Scale> scales = item.subItems().isEmpty()
                ? Stream.of(item.scale())
                : item.subItems().stream().map(SubItem::scale);
        return 100 * scales.flatMap(scale -> scale.points().stream()).reduce(0, IntMath::gcd);
    }
}
