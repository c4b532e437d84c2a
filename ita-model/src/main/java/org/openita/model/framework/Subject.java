package org.openita.model.framework;

/**
 * Something that has a score.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id unique within a framework: {@code i5}, {@code e1.part2}, {@code 9.1}, {@code 6.part1}, {@code 8},
 *     {@code EIT2}, {@code IIT}, {@code overall}
 * @param kind what it is
 * @param ordinal its place among the framework's subjects; members come before what they add up to
 */
public record Subject(String id, Kind kind, int ordinal) {

    /** The id of the overall score. */
    public static final String OVERALL = "overall";

    /** What a subject is. */
    public enum Kind {
        /** An item, or an item in one part. */
        ITEM,
        /** A sub-indicator. */
        SUB_INDICATOR,
        /** An indicator in one part. */
        INDICATOR_PART,
        /** An indicator. */
        INDICATOR,
        /** A part of an instrument. */
        PART,
        /** An instrument. */
        INSTRUMENT,
        /** The whole. */
        OVERALL
    }
}
