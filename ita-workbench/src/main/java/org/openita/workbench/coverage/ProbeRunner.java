package org.openita.workbench.coverage;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.SideBySide;

/** Runs probes over results and remembers where each fired. Probes that are written alike run once. Not thread-safe. */
final class ProbeRunner {

    /** More probes at once could fire more often than an engine allows. */
    private static final int TOGETHER = 60;

    private final Map<String, Rule> probes = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> fired = new HashMap<>();
    private final Map<String, Map<Integer, Set<Because>>> reasons = new HashMap<>();

    /** Asks for a probe; its name, by which to ask what came of it. */
    String add(List<Condition> conditions) {
        String name = RulePrinter.of(conditions);
        probes.computeIfAbsent(
                name, key -> Probes.ruleOf(key, conditions, conditions.get(0).place()));
        return name;
    }

    /** Runs all probes over these results. */
    void run(RuleTestBed testBed, List<List<Fact>> results) {
        for (List<Rule> some : Lists.partition(new ArrayList<>(probes.values()), TOGETHER)) {
            SideBySide rules = new SideBySide(some, TOGETHER, ready -> Probes.ready(testBed, ready));
            for (int i = 0; i < results.size(); i++) {
                remember(i, rules.run(results.get(i)));
            }
        }
    }

    /** The numbers of the results on which a probe fired. */
    Set<Integer> fired(String probe) {
        return fired.getOrDefault(probe, Set.of());
    }

    /** The figures that a probe watched, in these of the results. */
    Set<Because> reasons(String probe, IntPredicate results) {
        Set<Because> all = new LinkedHashSet<>();
        reasons.getOrDefault(probe, Map.of()).forEach((result, because) -> {
            if (results.test(result)) {
                all.addAll(because);
            }
        });
        return all;
    }

    private void remember(int result, Map<String, List<Finding>> findings) {
        findings.forEach((probe, found) -> {
            fired.computeIfAbsent(probe, key -> new HashSet<>()).add(result);
            Set<Because> all = reasons.computeIfAbsent(probe, key -> new LinkedHashMap<>())
                    .computeIfAbsent(result, key -> new LinkedHashSet<>());
            found.stream()
                    .flatMap(finding -> finding.because().stream())
                    .filter(because -> because.threshold().compareTo(Probes.ANYTHING) == 0)
                    .forEach(all::add);
        });
    }
}
