package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.finding.Action;
import org.openita.model.finding.Because;
import org.openita.model.framework.Framework;
import org.openita.rules.finding.FindingKind;
import org.openita.scoring.Analysis;
import org.openita.workbench.cases.ExpectedAction;

/** What a case could expect of one analysis that the other does not give, as it is written in a case file. */
final class Difference {

    private final Framework framework;
    private final Analysis original;
    private final Analysis changed;
    private final List<String> lines = new ArrayList<>();

    private Difference(Framework framework, Analysis original, Analysis changed) {
        this.framework = framework;
        this.original = original;
        this.changed = changed;
    }

    /** The members of {@code expect}, one a line; empty if no case could tell the two apart. */
    static List<String> between(Framework framework, Analysis original, Analysis changed) {
        Difference difference = new Difference(framework, original, changed);
        difference.addLevel();
        Stream.of(FindingKind.values()).filter(FindingKind::hasCodes).forEach(difference::addCodes);
        difference.addMap("remarks", remarks(original), remarks(changed));
        difference.addMap("targets", targets(original), targets(changed));
        difference.addDetails();
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
            lines.add("level: " + Proposal.scalar(original.level().code()));
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
            return "exactly: " + list(all);
        }
        return with.isEmpty()
                ? "without: " + list(without)
                : "with: " + list(with) + (without.isEmpty() ? "" : ", without: " + list(without));
    }

    private void addMap(String key, Map<String, String> expected, Map<String, String> found) {
        Map<String, String> differing = new LinkedHashMap<>();
        Stream.concat(expected.keySet().stream(), found.keySet().stream())
                .filter(name -> !Objects.equals(expected.get(name), found.get(name)))
                .forEach(name -> differing.put(name, expected.getOrDefault(name, "absent")));
        if (!differing.isEmpty()) {
            List<String> members = new ArrayList<>();
            differing.forEach((name, word) -> members.add(Proposal.quoted(name) + ": " + word));
            lines.add(key + ": {" + String.join(", ", members) + "}");
        }
    }

    private static String list(List<String> codes) {
        return codes.stream().map(Proposal::scalar).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Under which topic an action is planned, who leads it and who takes part. */
    private void addDetails() {
        List<String> members = original.actions().stream()
                .filter(action ->
                        changed.actions().stream().anyMatch(other -> other.id().equals(action.id()))
                                && changed.actions().stream().noneMatch(other -> sameDetails(action, other)))
                .map(action -> Proposal.quoted(action.id()) + ": {topic: "
                        + Proposal.scalar(action.topic().orElse(ExpectedAction.NO_TOPIC)) + ", lead: "
                        + Proposal.scalar(action.lead())
                        + ", involved: " + list(action.involved()) + "}")
                .distinct()
                .toList();
        if (!members.isEmpty()) {
            lines.add("details: {" + String.join(", ", members) + "}");
        }
    }

    private static boolean sameDetails(Action one, Action other) {
        return one.id().equals(other.id())
                && one.topic().equals(other.topic())
                && one.lead().equals(other.lead())
                && one.involved().equals(other.involved());
    }

    /** A rule that no longer speaks of a subject; by which threshold it does is a number of the rule's own, and no outcome. */
    private void addReason() {
        List<Because> others = changed.reasons().toList();
        original.reasons()
                .filter(because -> others.stream().noneMatch(other -> sameClaim(because, other)))
                .flatMap(because -> reason(because, others).stream())
                .findFirst()
                .ifPresent(lines::add);
    }

    private Optional<String> reason(Because lost, List<Because> others) {
        String rule = "why: {rule: " + Proposal.quoted(lost.rule());
        if (framework.findSubject(lost.subject()).isPresent()) {
            return Optional.of(rule + ", subject: " + Proposal.quoted(lost.subject()) + "}");
        }
        boolean isGone = others.stream().noneMatch(other -> other.rule().equals(lost.rule()));
        return isGone ? Optional.of(rule + "}") : Optional.empty();
    }

    private static boolean sameClaim(Because one, Because other) {
        return one.rule().equals(other.rule()) && one.subject().equals(other.subject());
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
