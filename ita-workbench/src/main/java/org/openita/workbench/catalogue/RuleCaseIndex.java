package org.openita.workbench.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.cases.Case;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.Outcome;

/** Which cases make which rules fire. */
final class RuleCaseIndex {

    private final Map<String, Set<Case>> byRule = new LinkedHashMap<>();
    private final Map<String, Set<Case>> byNote = new LinkedHashMap<>();

    private RuleCaseIndex() {}

    static RuleCaseIndex cases(List<CaseRun> runs) {
        RuleCaseIndex touched = new RuleCaseIndex();
        runs.stream().flatMap(run -> run.outcomes().stream()).forEach(touched::add);
        return touched;
    }

    /** The cases that make a rule fire, in order; of a note it is known that it is given, not by which rule. */
    List<Case> of(Entry entry) {
        Set<Case> cases = new LinkedHashSet<>(byRule.getOrDefault(entry.name(), Set.of()));
        entry.codes().forEach(code -> cases.addAll(byNote.getOrDefault(code, Set.of())));
        return List.copyOf(cases);
    }

    private void add(Outcome outcome) {
        outcome.analysis().reasons().forEach(because -> put(byRule, because.rule(), outcome.of()));
        outcome.analysis().codes(FindingKind.NOTE).forEach(kind -> put(byNote, kind, outcome.of()));
    }

    private static void put(Map<String, Set<Case>> cases, String key, Case one) {
        cases.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(one);
    }
}
