package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Topic;

/** The ids that a fiscal year has, by the property in which a rule names them. */
final class Catalogue {

    private final ImmutableMap<String, ImmutableSet<String>> ids;

    Catalogue(Framework framework) {
        ids = ImmutableMap.<String, ImmutableSet<String>>builder()
                .put("item", ImmutableSet.copyOf(framework.items().keySet()))
                .put("subject", ImmutableSet.copyOf(framework.subjects().keySet()))
                .put("topic", set(framework.topics().stream().map(Topic::id)))
                .put("instrument", set(framework.instruments().stream().map(Instrument::id)))
                .put("part", set(framework.instruments().stream().flatMap(Catalogue::parts)))
                .put("indicator", set(indicators(framework).map(Indicator::id)))
                .put(
                        "subIndicator",
                        set(indicators(framework)
                                .flatMap(i -> i.subIndicators().stream())
                                .map(SubIndicator::id)))
                .put(
                        "component",
                        set(framework.instruments().stream().flatMap(i -> Stream.concat(Stream.of(i.id()), parts(i)))))
                .buildOrThrow();
    }

    /** The ids that can stand in a property; empty where the property does not hold ids. */
    Set<String> idsOf(String property) {
        return ids.getOrDefault(property, ImmutableSet.of());
    }

    /** Whether a property holds ids. */
    boolean names(String property) {
        return ids.containsKey(property);
    }

    Collection<String> items() {
        return idsOf("item");
    }

    private static Stream<Indicator> indicators(Framework framework) {
        return framework.instruments().stream().flatMap(instrument -> instrument.indicators().stream());
    }

    private static Stream<String> parts(Instrument instrument) {
        return instrument.parts().stream().map(Part::id);
    }

    private static ImmutableSet<String> set(Stream<String> ids) {
        return ids.collect(ImmutableSet.toImmutableSet());
    }
}
