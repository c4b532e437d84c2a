package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.SubIndicator;
import org.openita.model.framework.Topic;
import org.openita.model.problem.ProblemLog;
import org.openita.model.profile.Units;

/** The ids that a fiscal year has, by the property in which a rule names them, and the roles of a plan. */
final class Catalogue {

    private final ImmutableMap<String, ImmutableSet<String>> ids;
    private final ImmutableSet<String> rows;

    Catalogue(Framework framework) {
        rows = set(framework.topics().stream()
                .flatMap(topic -> topic.rows().stream().map(row -> topic.id() + "/" + row.instrument())));
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
                .put("role", ImmutableSet.copyOf(Units.roles()))
                .buildOrThrow();
    }

    /** The ids that can stand in a property; empty where the property does not hold ids. */
    Set<String> idsOf(String property) {
        return ids.getOrDefault(property, ImmutableSet.of());
    }

    /** Whether a topic looks at an instrument. */
    boolean hasRow(String topic, String instrument) {
        return rows.contains(topic + "/" + instrument);
    }

    /** Whether the year has an item of this id. */
    boolean isItem(String id) {
        return idsOf("item").contains(id);
    }

    /**
     * Holds a text against the ids that can stand in a property, if it holds ids; an empty text says that there is none.
     *
     * @return whether it is one of them
     */
    boolean check(Operand.Quoted quoted, String property, ProblemLog slips) {
        Set<String> known = idsOf(property);
        boolean fine = !ids.containsKey(property) || quoted.text().isEmpty() || known.contains(quoted.text());
        if (!fine) {
            slips.add(quoted.place(), "unknown-id", property, quoted.text(), Suggestion.of(quoted.text(), known));
        }
        return fine;
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
