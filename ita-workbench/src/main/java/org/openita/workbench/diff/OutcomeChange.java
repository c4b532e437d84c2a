package org.openita.workbench.diff;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;

/**
 * One thing that comes out otherwise for one agency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what sort of thing, by the first kind of its section
 * @param about what it is about: a code, a topic; empty for the level
 * @param from what came out by the old rules
 * @param to what comes out by the new rules
 * @param before why it came out so by the old rules; empty where nothing was found
 * @param after why it comes out so by the new rules; empty where nothing is found
 */
public record OutcomeChange(
        FindingKind kind, Text about, Text from, Text to, List<Because> before, List<Because> after) {

    public OutcomeChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** What it is about, by its name: {@code Advice e1}. */
    Text subject() {
        return switch (kind.shape()) {
            case LEVEL -> kind.one();
            case REMARK -> about;
            default -> Text.join(List.of(kind.one(), about), " ");
        };
    }
}
