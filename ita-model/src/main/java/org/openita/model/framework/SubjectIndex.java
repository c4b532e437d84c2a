package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.framework.Subject.Kind;

/** Numbers everything that has a score, members before what they add up to. */
final class SubjectIndex {

    private final ImmutableMap.Builder<String, Subject> subjects = ImmutableMap.builder();
    private int next;

    private SubjectIndex() {}

    static ImmutableMap<String, Subject> of(List<Instrument> instruments) {
        SubjectIndex index = new SubjectIndex();
        index.add(Kind.ITEM, instruments.stream().flatMap(SubjectIndex::items));
        index.add(
                Kind.SUB_INDICATOR,
                indicators(instruments).flatMap(i -> i.subIndicators().stream()).map(SubIndicator::id));
        index.add(Kind.INDICATOR_PART, instruments.stream().flatMap(SubjectIndex::indicatorParts));
        index.add(Kind.INDICATOR, indicators(instruments).map(Indicator::id));
        index.add(
                Kind.PART, instruments.stream().flatMap(i -> i.parts().stream()).map(Part::id));
        index.add(Kind.INSTRUMENT, instruments.stream().map(Instrument::id));
        index.add(Kind.OVERALL, Stream.of(Subject.OVERALL));
        return index.subjects.buildOrThrow();
    }

    private void add(Kind kind, Stream<String> ids) {
        ids.forEachOrdered(id -> subjects.put(id, new Subject(id, kind, next++)));
    }

    private static Stream<Indicator> indicators(List<Instrument> instruments) {
        return instruments.stream().flatMap(instrument -> instrument.indicators().stream());
    }

    private static Stream<String> items(Instrument instrument) {
        Stream<Item> items = instrument.indicators().stream().flatMap(indicator -> indicator.items().stream());
        return instrument.parts().isEmpty()
                ? items.map(Item::id)
                : items.flatMap(item -> instrument.parts().stream().map(part -> Framework.itemSubject(item, part)));
    }

    /** An indicator has a score in each part, where its items are known. */
    private static Stream<String> indicatorParts(Instrument instrument) {
        return instrument.indicators().stream()
                .filter(indicator -> !indicator.items().isEmpty())
                .flatMap(indicator -> instrument.parts().stream().map(part -> indicator.id() + "." + part.key()));
    }
}
