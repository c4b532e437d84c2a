package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;

/** What a case could expect of one analysis that the other does not give, as it is written in a case file. */
final class Difference {

    private final Analysis original;
    private final Analysis changed;
    private final List<String> lines = new ArrayList<>();

    private Difference(Analysis original, Analysis changed) {
        this.original = original;
        this.changed = changed;
    }

    /** The members of {@code expect}, one a line; empty if no case could tell the two apart. */
    static List<String> between(Analysis original, Analysis changed) {
        Difference difference = new Difference(original, changed);
        difference.addLevel();
        Stream.of(FindingKind.values()).filter(FindingKind::hasCodes).forEach(difference::addCodes);
        difference.addMap("remarks", remarks(original), remarks(changed));
        difference.addMap("targets", targets(original), targets(changed));
        if (difference.lines.isEmpty()) {
            difference.addReason();
        }
        return difference.lines;
    }

    /** Whether only the reasons differ. */
    static boolean isReasonAlone(List<String> lines) {
        return lines.size() == 1 && lines.get(0).startsWith("why:");
    }

    private void addLevel() {
        if (!original.level().code().equals(changed.level().code())) {
            lines.add("level: " + original.level().code());
        }
    }

    private void addCodes(FindingKind kind) {
        List<String> with = original.codes(kind);
        List<String> without = changed.codes(kind);
        if (!with.equals(without)) {
            List<String> missing = minus(with, without);
            List<String> surplus = minus(without, with);
            lines.add(kind.expectation() + ": {" + codes(with, missing, surplus) + "}");
        }
    }

    private static String codes(List<String> all, List<String> with, List<String> without) {
        if (with.isEmpty() && without.isEmpty()) {
            return "exactly: " + all;
        }
        return with.isEmpty()
                ? "without: " + without
                : "with: " + with + (without.isEmpty() ? "" : ", without: " + without);
    }

    private void addMap(String key, Map<String, String> expected, Map<String, String> found) {
        Map<String, String> differing = new LinkedHashMap<>();
        Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .filter(name -> !Objects.equals(expected.get(name), found.get(name)))
                .forEach(name -> differing.put(name, expected.getOrDefault(name, "absent")));
        if (!differing.isEmpty()) {
            List<String> members = new ArrayList<>();
            differing.forEach((name, word) -> members.add("\"" + name + "\": " + word));
            lines.add(key + ": {" + String.join(", ", members) + "}");
        }
    }

    private void addReason() {
        List<Because> others = changed.reasons().toList();
        Optional<Because> lost = original.reasons()
                .filter(because -> others.stream().noneMatch(other -> sameClaim(because, other)))
                .findFirst();
        lost.ifPresent(because -> lines.add("why: {rule: \"" + because.rule() + "\", subject: \"" + because.subject()
                + "\", threshold: " + because.threshold().toPlainString() + "}"));
    }

    private static boolean sameClaim(Because one, Because other) {
        return one.rule().equals(other.rule())
                && one.subject().equals(other.subject())
                && one.threshold().compareTo(other.threshold()) == 0;
    }

    private static Map<String, String> remarks(Analysis analysis) {
        Map<String, String> remarks = new LinkedHashMap<>();
        analysis.topics().stream()
                .flatMap(topic -> topic.rows().stream())
                .forEach(remark -> remarks.put(
                        remark.topic() + "/" + remark.instrument(),
                        remark.verdict().name().toLowerCase(Locale.ROOT)));
        return remarks;
    }

    private static Map<String, String> targets(Analysis analysis) {
        Map<String, String> targets = new LinkedHashMap<>();
        analysis.targets()
                .forEach(target ->
                        targets.put(target.code() + "/" + target.subject(), target.reached() ? "reached" : "missed"));
        return targets;
    }

    private static List<String> minus(List<String> codes, List<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }
}
