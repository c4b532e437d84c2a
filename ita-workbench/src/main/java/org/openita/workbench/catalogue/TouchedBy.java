package org.openita.workbench.catalogue;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.finding.Because;
import org.openita.model.finding.Note;
import org.openita.scoring.Analysis;
import org.openita.workbench.cases.Case;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.Outcome;

/** Which cases make which rules fire. */
final class TouchedBy {

    private final Map<String, Set<Case>> byRule = new LinkedHashMap<>();
    private final Map<String, Set<Case>> byNote = new LinkedHashMap<>();

    private TouchedBy() {}

    static TouchedBy cases(List<CaseRun> runs) {
        TouchedBy touched = new TouchedBy();
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
        reasons(outcome.analysis()).forEach(because -> put(byRule, because.rule(), outcome.of()));
        outcome.analysis().notes().stream().map(Note::kind).forEach(kind -> put(byNote, kind, outcome.of()));
    }

    private static void put(Map<String, Set<Case>> cases, String key, Case one) {
        cases.computeIfAbsent(key, none -> new LinkedHashSet<>()).add(one);
    }

    private static Stream<Because> reasons(Analysis analysis) {
        return Stream.of(
                        Stream.of(analysis.level().because()),
                        analysis.recommendations().stream().map(advice -> advice.because()),
                        analysis.topics().stream()
                                .flatMap(topic -> topic.rows().stream())
                                .map(row -> row.because()),
                        analysis.actions().stream().map(action -> action.because()),
                        analysis.limits().stream().map(limit -> limit.because()),
                        analysis.targets().stream().map(target -> target.because()))
                .flatMap(all -> all)
                .flatMap(List::stream);
    }
}
