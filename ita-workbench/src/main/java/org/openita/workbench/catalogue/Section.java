package org.openita.workbench.catalogue;

import java.util.List;
import java.util.Locale;
import org.openita.rules.Finding;

/**
 * The rules of a catalogue that find the same sort of thing.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what they find
 * @param entries the rules, in order
 */
public record Section(Kind kind, List<Entry> entries) {

    /** What the rules of a section find, in the order in which a result is read. */
    public enum Kind {
        LEVELS,
        RECOMMENDATIONS,
        REMARKS,
        ACTIONS,
        TARGETS,
        LIMITS,
        NOTES;

        static Kind of(Finding.Kind found) {
            return switch (found) {
                case LEVEL -> LEVELS;
                case RECOMMEND -> RECOMMENDATIONS;
                case IMPROVE, MAINTAIN -> REMARKS;
                case PLAN, KEEP -> ACTIONS;
                case REACH, MISS -> TARGETS;
                case LIMIT -> LIMITS;
                case NOTE -> NOTES;
            };
        }

        /** As a word for machines: {@code recommendations}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Section {
        entries = List.copyOf(entries);
    }
}
