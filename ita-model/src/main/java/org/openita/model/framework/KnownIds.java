package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;

/** The ids that a fiscal year has, by the property of a fact in which rules name them. Immutable and thread-safe. */
public final class KnownIds {

    private final ImmutableMap<String, ImmutableSet<String>> ids;

    private KnownIds(Framework framework) {
        ids = ImmutableMap.<String, ImmutableSet<String>>builder()
                .put("item", ImmutableSet.copyOf(framework.items().keySet()))
                .put("subject", ImmutableSet.copyOf(framework.subjects().keySet()))
                .put("topic", set(framework.topics().stream().map(Topic::id)))
                .put("instrument", set(framework.instruments().stream().map(Instrument::id)))
                .put("part", set(framework.parts().stream().map(Part::id)))
                .put("indicator", set(framework.indicators().stream().map(Indicator::id)))
                .put(
                        "subIndicator",
                        set(framework.subjects(Subject.Kind.SUB_INDICATOR).stream()
                                .map(Subject::id)))
                .put(
                        "component",
                        set(framework.instruments().stream()
                                .flatMap(of -> Stream.concat(
                                        Stream.of(of.id()), of.parts().stream().map(Part::id)))))
                .buildOrThrow();
    }

    /** The ids of a framework. */
    public static KnownIds of(Framework framework) {
        return new KnownIds(framework);
    }

    /** Whether a property holds ids of a year. */
    public boolean areIn(String property) {
        return ids.containsKey(property);
    }

    /** The ids that can stand in a property, in the framework's order; empty where the property does not hold ids. */
    public Set<String> of(String property) {
        return ids.getOrDefault(property, ImmutableSet.of());
    }

    private static ImmutableSet<String> set(Stream<String> ids) {
        return ids.collect(ImmutableSet.toImmutableSet());
    }
}
