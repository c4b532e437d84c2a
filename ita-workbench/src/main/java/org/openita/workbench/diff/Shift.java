package org.openita.workbench.diff;

import java.util.List;
import java.util.Locale;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;

/**
 * One thing that comes out otherwise for one agency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing
 * @param about what it is about: a code, a topic; empty for the level
 * @param from what came out by the old rules
 * @param to what comes out by the new rules
 * @param before why it came out so by the old rules; empty where nothing was found
 * @param after why it comes out so by the new rules; empty where nothing is found
 */
public record Shift(Kind kind, Text about, Text from, Text to, List<Because> before, List<Because> after) {

    /** What can come out otherwise. */
    public enum Kind {
        LEVEL,
        RECOMMENDATION,
        REMARK,
        ACTION,
        TARGET,
        LIMIT,
        NOTE;

        /** As a word for machines: {@code recommendation}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Shift {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
