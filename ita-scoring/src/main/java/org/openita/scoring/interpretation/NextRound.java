package org.openita.scoring.interpretation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.text.Text;

/**
 * Says which numbers items have in the round of assessment in which advice is carried out: that after the result.
 *
 * <p>Only of what agencies disclose, as only that is numbered in the crosswalk. Immutable and thread-safe.
 */
final class NextRound {

    private final Crosswalk crosswalk;
    private final Framework framework;
    private final FiscalYear now;
    private final FiscalYear next;

    NextRound(Framework framework) {
        this.framework = framework;
        this.crosswalk = framework.years().crosswalk();
        this.now = framework.fiscalYear();
        this.next = now.next();
    }

    /** A text, and after it the numbers that have changed of the items that it names. */
    Text after(Text text) {
        return after(text, List.of());
    }

    /** A text, and after it the numbers that have changed of the items that it is about or names. */
    Text after(Text text, List<String> about) {
        Set<String> named = new LinkedHashSet<>(about);
        named.addAll(CitedItems.in(List.of(text), framework));
        named.removeIf(item -> crosswalk.of(now, item).isEmpty());
        if (named.isEmpty()) {
            return text;
        }
        if (!crosswalk.covers(next)) {
            return FindingInterpreter.OWN.text("next-round.unknown", text, next);
        }
        List<Text> changed = named.stream()
                .filter(item -> !numbers(item).equals(List.of(item)))
                .map(this::change)
                .toList();
        return changed.isEmpty()
                ? text
                : FindingInterpreter.OWN.text("next-round", text, next, Text.join(changed, ", "));
    }

    private List<String> numbers(String item) {
        return crosswalk.partners(now, item, next);
    }

    private Text change(String item) {
        List<String> numbers = numbers(item);
        return numbers.isEmpty()
                ? FindingInterpreter.OWN.text("next-round.gone", item)
                : FindingInterpreter.OWN.text("next-round.change", item, String.join(" + ", numbers));
    }
}
