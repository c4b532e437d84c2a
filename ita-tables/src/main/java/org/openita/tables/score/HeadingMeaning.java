package org.openita.tables.score;

import java.util.Optional;

/** What a heading, or the name of a row, means. */
sealed interface HeadingMeaning {

    /** Scores of a subject; of an item in parts whose part it does not name, of the item. */
    record Of(String subject) implements HeadingMeaning {}

    /** A number and a name that do not belong together. */
    record Contradiction(String subject, String named) implements HeadingMeaning {}

    /** Another figure about a subject: a target, a rank, a year before. */
    record Other(String subject) implements HeadingMeaning {}

    /** A subject, and words that may make it something else. */
    record Unclear(String subject) implements HeadingMeaning {}

    /** Nothing that has a score. */
    record Nothing() implements HeadingMeaning {}

    /** The subject whose scores it gives. */
    default Optional<String> scored() {
        return this instanceof Of of ? Optional.of(of.subject()) : Optional.empty();
    }

    /** Whether a subject is named, be it for its score or not. */
    default boolean isOfSubject() {
        return !(this instanceof Nothing);
    }
}
