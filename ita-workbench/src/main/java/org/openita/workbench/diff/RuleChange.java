package org.openita.workbench.diff;

import java.util.List;
import java.util.Locale;
import org.openita.model.text.Text;
import org.openita.workbench.catalogue.Entry;

/**
 * A rule that is not the same in two packs.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what became of it
 * @param before the rule in the old pack; of a rule that was added, the new rule
 * @param after the rule in the new pack; of a rule that was removed, the old rule
 * @param details what is different, in words; empty for a rule that was added or removed
 */
public record RuleChange(Kind kind, Entry before, Entry after, List<Text> details) {

    /** What can become of a rule. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        CHANGED;

        /** As a word for machines: {@code added}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public RuleChange {
        details = List.copyOf(details);
    }

    static RuleChange added(Entry rule) {
        return new RuleChange(Kind.ADDED, rule, rule, List.of());
    }

    static RuleChange removed(Entry rule) {
        return new RuleChange(Kind.REMOVED, rule, rule, List.of());
    }

    static RuleChange renamed(Entry before, Entry after) {
        return new RuleChange(
                Kind.RENAMED, before, after, List.of(DiffTexts.of("renamed", before.name(), after.name())));
    }

    static RuleChange changed(Entry before, Entry after, List<Text> details) {
        return new RuleChange(Kind.CHANGED, before, after, details);
    }
}
