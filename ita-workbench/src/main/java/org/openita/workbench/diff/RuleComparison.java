package org.openita.workbench.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.text.Text;
import org.openita.rules.language.Operand;
import org.openita.workbench.catalogue.Entry;
import org.openita.workbench.catalogue.Threshold;

/** What is different between a rule and a later state of it, in words. Not thread-safe. */
final class RuleComparison {

    private final Entry before;
    private final Entry after;
    private final List<Text> details = new ArrayList<>();

    private RuleComparison(Entry before, Entry after) {
        this.before = before;
        this.after = after;
    }

    /** The differences; empty if both say the same, from the same source. */
    static List<Text> of(Entry before, Entry after) {
        RuleComparison comparison = new RuleComparison(before, after);
        if (!comparison.thresholdsAlone()) {
            comparison.list("condition", before.conditions(), after.conditions());
        }
        if (!calls(before).equals(calls(after))) {
            comparison.list("finding", before.findings(), after.findings());
        }
        comparison.provenance();
        return comparison.details;
    }

    /** Whether nothing in the conditions differs but how high thresholds are, which is then told. */
    private boolean thresholdsAlone() {
        List<Threshold> old = before.thresholds();
        List<Threshold> now = after.thresholds();
        if (!withoutPoints(before).equals(withoutPoints(after)) || old.size() != now.size()) {
            return false;
        }
        IntStream.range(0, old.size())
                .filter(i -> old.get(i).points().compareTo(now.get(i).points()) != 0)
                .forEach(i -> details.add(DiffTexts.of(
                        "threshold",
                        now.get(i).figure(),
                        old.get(i).bound(),
                        now.get(i).bound())));
        return true;
    }

    /** The conditions in words, without the figures of their thresholds. */
    private static String withoutPoints(Entry entry) {
        String words = entry.conditions().toString();
        for (Threshold threshold : entry.thresholds()) {
            words = words.replace(" " + threshold.shown(), " …");
        }
        return words;
    }

    /** What is found, apart from what its texts say: these are compared by themselves. */
    private static List<String> calls(Entry entry) {
        return entry.rule().calls().stream()
                .map(call -> call.name()
                        + call.arguments().stream().map(Operand::shown).toList())
                .toList();
    }

    /** One that went and one that came in its place are one that changed. */
    private void list(String what, List<Text> old, List<Text> now) {
        List<Text> gone = without(old, now);
        List<Text> come = without(now, old);
        if (gone.size() == 1 && come.size() == 1) {
            details.add(DiffTexts.of(what + ".changed", gone.get(0), come.get(0)));
            return;
        }
        gone.forEach(text -> details.add(DiffTexts.of(what + ".removed", text)));
        come.forEach(text -> details.add(DiffTexts.of(what + ".added", text)));
    }

    private static List<Text> without(List<Text> texts, List<Text> others) {
        List<Text> rest = new ArrayList<>(texts);
        others.forEach(rest::remove);
        return rest;
    }

    private void provenance() {
        String old = before.source().orElse("–");
        String now = after.source().orElse("–");
        if (!old.equals(now)) {
            details.add(DiffTexts.of("source", old, now));
        }
        if (before.confidence() != after.confidence()) {
            details.add(DiffTexts.of(
                    "confidence",
                    before.confidence().label(),
                    after.confidence().label()));
        }
    }
}
