package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.score.Score;

/**
 * A result on which a rule and its mutants may differ, and how a case file writes it.
 *
 * @param members the lines of the case: what is given, and what the year before was
 * @param given the result
 * @param previous the result of the fiscal year before
 */
record Candidate(List<String> members, Assessment given, Optional<Assessment> previous) {

    /**
     * What scores are put into.
     *
     * @param words how a case says so, within {@code given}; empty of nothing
     * @param given the result
     * @param previous the result of the fiscal year before
     */
    record Base(String words, Assessment given, Optional<Assessment> previous) {}

    /** A base with scores put in. */
    static Candidate of(Base base, Setting setting, Years years) {
        List<String> members = new ArrayList<>();
        String given = yaml(base.words(), setting.now(), years.now());
        members.add("given: " + (given.equals("{}") ? "{overall: null}" : given));
        Map<String, Score> before = new LinkedHashMap<>(setting.before());
        before.values().removeIf(Score::isMissing);
        Optional<Assessment> previous = base.previous();
        if (!before.isEmpty()) {
            members.add("previous: " + yaml("", before, years.before().orElseThrow()));
            previous = Optional.of(with(
                    years.nothing(years.before().orElseThrow()),
                    before,
                    years.before().orElseThrow()));
        }
        return new Candidate(members, with(base.given(), setting.now(), years.now()), previous);
    }

    private static Assessment with(Assessment base, Map<String, Score> scores, Framework framework) {
        Map<String, Score> items = new LinkedHashMap<>(base.items());
        Map<String, Score> published = new LinkedHashMap<>(base.published());
        scores.forEach((id, score) -> (framework.subject(id).isMeasured() ? items : published).put(id, score));
        return new Assessment(base.fiscalYear(), base.agency(), items, published);
    }

    private static String yaml(String start, Map<String, Score> scores, Framework framework) {
        List<String> members = new ArrayList<>(start.isEmpty() ? List.of() : List.of(start));
        Map<String, List<String>> published = new LinkedHashMap<>();
        scores.forEach((id, score) -> {
            String shown = score.isMissing() ? "null" : score.toString();
            String section = Years.section(framework.subject(id));
            if (section.isEmpty()) {
                members.add(id + ": " + shown);
            } else {
                published.computeIfAbsent(section, key -> new ArrayList<>()).add("\"" + id + "\": " + shown);
            }
        });
        published.forEach((section, ids) ->
                members.add(section + ": " + ids.stream().collect(Collectors.joining(", ", "{", "}"))));
        return "{" + String.join(", ", members) + "}";
    }
}
