package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;

/** Writes a result as a case of a pack, on one line: what must be so, and is not as the rules are. */
public final class CounterexampleCase {

    private static final ImmutableMap<Kind, String> SECTIONS = ImmutableMap.of(
            Kind.INSTRUMENT, "instruments",
            Kind.PART, "parts",
            Kind.INDICATOR, "indicators",
            Kind.SUB_INDICATOR, "subIndicators");

    private CounterexampleCase() {}

    /** The case, ready to be pasted into a file of cases. */
    public static String of(Counterexample shown, Framework framework) {
        return "- {name: \"" + name(shown) + "\", given: {" + given(shown.after(), framework) + "}, expect: {"
                + expect(shown) + "}}";
    }

    private static String name(Counterexample shown) {
        return shown.raised().id() + " " + shown.from() + " -> " + shown.to();
    }

    private static String given(Assessment result, Framework framework) {
        Map<String, Map<String, Score>> sections = new LinkedHashMap<>();
        result.published()
                .forEach((id, score) -> sections.computeIfAbsent(
                                SECTIONS.getOrDefault(framework.subject(id).kind(), ""), any -> new LinkedHashMap<>())
                        .put(id, score));
        String published = sections.entrySet().stream()
                .map(section -> section.getKey().isEmpty()
                        ? members(section.getValue())
                        : section.getKey() + ": {" + members(section.getValue()) + "}")
                .collect(Collectors.joining(", "));
        String items = members(result.items());
        return published.isEmpty() || items.isEmpty() ? published + items : published + ", " + items;
    }

    private static String members(Map<String, Score> scores) {
        return scores.entrySet().stream()
                .map(entry -> key(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A number for a key would be read as one. */
    private static String key(String id) {
        return Character.isDigit(id.charAt(0)) ? '"' + id + '"' : id;
    }

    private static String expect(Counterexample shown) {
        return switch (shown.kind()) {
            case LEVEL -> "level: " + shown.was();
            case RECOMMEND -> "recommendations: {without: [" + shown.is() + "]}";
            case PLAN -> "actions: {without: [" + shown.is() + "]}";
            case IMPROVE -> "remarks: {\"" + shown.is() + "\": maintain}";
            default -> "targets: {" + shown.is() + ": reached}";
        };
    }
}
