package org.openita.workbench.lint.monotone;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.workbench.lint.reach.Shape;

/**
 * A score that rules look at, whichever kind of fact they see it in.
 *
 * @param name the subject's id; of a topic's lowest item the topic, instrument and part
 * @param kind what it is
 */
record ScoreAxis(String name, Kind kind) implements Comparable<ScoreAxis> {

    /** What a score is. */
    enum Kind {
        /** One of this year. */
        OWN,
        /** The lowest of a topic's items. */
        TOPIC,
        /** One of an earlier year, which does not rise. */
        EARLIER
    }

    private static final String TOPIC = "TopicScore";
    private static final String EARLIER = "PreviousScore";
    private static final String COMPONENT = "ComponentScore";

    /** That of a shape; empty of a component that stands in for its parts, which there is none of where all scores are known. */
    static Optional<ScoreAxis> of(Shape shape, Set<String> components) {
        Map<String, Kind> kinds = Map.of(TOPIC, Kind.TOPIC, EARLIER, Kind.EARLIER);
        Kind kind = kinds.getOrDefault(shape.type(), Kind.OWN);
        String name = kind == Kind.TOPIC
                ? text(shape, "topic") + " " + text(shape, "instrument") + " " + text(shape, "part")
                : text(shape, "subject");
        boolean standsIn = shape.type().equals(COMPONENT) && !components.contains(name);
        return standsIn ? Optional.empty() : Optional.of(new ScoreAxis(name, kind));
    }

    private static String text(Shape shape, String property) {
        return shape.text(property).orElse("");
    }

    @Override
    public int compareTo(ScoreAxis other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? name.compareTo(other.name) : byKind;
    }
}
