package org.openita.workbench.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.Entry;

/**
 * What two packs do differently.
 *
 * <p>Where a rule stands, how it is laid out and how its variables are called make no difference. Immutable and thread-safe.
 *
 * @param before the old rules
 * @param after the new rules
 * @param rules the rules that differ: those of the old pack in its order, then those that were added
 * @param texts the texts that differ, by key
 */
public record PackDiff(Catalogue before, Catalogue after, List<RuleChange> rules, List<TextChange> texts) {

    public PackDiff {
        rules = List.copyOf(rules);
        texts = List.copyOf(texts);
    }

    /** What the rules of one engine do differently from those of another. */
    public static PackDiff of(ItaEngine before, ItaEngine after) {
        Catalogue old = Catalogue.of(before.framework(), before.rules());
        Catalogue now = Catalogue.of(after.framework(), after.rules());
        return new PackDiff(
                old,
                now,
                rules(old, now),
                texts(before.rules().messages(), after.rules().messages()));
    }

    /** Whether rules and texts are the same. */
    public boolean isEmpty() {
        return rules.isEmpty() && texts.isEmpty();
    }

    /** How many rules something became of. */
    public long count(RuleChange.Kind kind) {
        return rules.stream().filter(change -> change.kind() == kind).count();
    }

    private static List<RuleChange> rules(Catalogue before, Catalogue after) {
        Map<String, Entry> added = new LinkedHashMap<>();
        after.entries().forEach(entry -> added.put(entry.name(), entry));
        before.entries().forEach(entry -> added.remove(entry.name()));
        Map<String, Entry> now = new LinkedHashMap<>();
        after.entries().forEach(entry -> now.put(entry.name(), entry));
        List<RuleChange> changes = new ArrayList<>();
        for (Entry entry : before.entries()) {
            Optional.ofNullable(now.get(entry.name()))
                    .map(same -> changed(entry, same))
                    .orElseGet(() -> Optional.of(gone(entry, added)))
                    .ifPresent(changes::add);
        }
        added.values().forEach(entry -> changes.add(RuleChange.added(entry)));
        return changes;
    }

    private static Optional<RuleChange> changed(Entry before, Entry after) {
        List<Text> details = RuleComparison.of(before, after);
        return details.isEmpty() ? Optional.empty() : Optional.of(RuleChange.changed(before, after, details));
    }

    /** A rule that went while one came that says the same has another name now. */
    private static RuleChange gone(Entry rule, Map<String, Entry> added) {
        Optional<Entry> same = added.values().stream()
                .filter(entry -> entry.sentence().equals(rule.sentence()))
                .findFirst();
        same.ifPresent(entry -> added.remove(entry.name()));
        return same.map(entry -> RuleChange.renamed(rule, entry)).orElseGet(() -> RuleChange.removed(rule));
    }

    private static List<TextChange> texts(Messages before, Messages after) {
        Set<String> keys = new TreeSet<>(before.keys());
        keys.addAll(after.keys());
        List<TextChange> changes = new ArrayList<>();
        for (String key : keys) {
            add(changes, key, "th", before.thai(), after.thai());
            add(changes, key, "en", before.english(), after.english());
        }
        return changes;
    }

    private static void add(
            List<TextChange> changes,
            String key,
            String language,
            Map<String, String> before,
            Map<String, String> after) {
        Optional<String> old = Optional.ofNullable(before.get(key));
        Optional<String> now = Optional.ofNullable(after.get(key));
        if (!old.equals(now)) {
            changes.add(new TextChange(key, language, old, now));
        }
    }
}
