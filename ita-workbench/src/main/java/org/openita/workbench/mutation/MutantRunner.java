package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.finding.Because;
import org.openita.model.score.Fact;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.SideBySide;

/** Mutants made ready to run side by side, without the rules that they leave as they were. Not thread-safe. */
final class MutantRunner {

    private static final int TOGETHER = 100;

    private final Map<String, Mutant> byName;
    private final SideBySide rules;
    private final List<Mutant> mutants;

    private MutantRunner(List<Mutant> mutants, Map<String, Mutant> byName, SideBySide rules) {
        this.mutants = mutants;
        this.byName = byName;
        this.rules = rules;
    }

    static MutantRunner of(RuleTestBed testBed, List<Mutant> mutants) {
        Map<String, Mutant> byName = new LinkedHashMap<>();
        List<Rule> changed = new ArrayList<>();
        for (Mutant mutant : mutants) {
            String name = "mutant " + byName.size();
            byName.put(name, mutant);
            mutant.named(name).ifPresent(changed::add);
        }
        return new MutantRunner(List.copyOf(mutants), byName, new SideBySide(changed, TOGETHER, testBed::ready));
    }

    /** What each mutant finds in these facts. */
    Map<Mutant, List<Finding>> run(List<Fact> facts) {
        Map<Mutant, List<Finding>> found = new LinkedHashMap<>();
        mutants.forEach(mutant -> found.put(mutant, List.of()));
        rules.run(facts).forEach((name, findings) -> put(name, findings, found));
        return found;
    }

    private void put(String name, List<Finding> findings, Map<Mutant, List<Finding>> found) {
        Mutant mutant = byName.get(name);
        if (mutant != null) {
            found.put(mutant, named(findings, mutant.original().name()));
        }
    }

    /** Found under the rule's own name, as it would be if the change stood in the pack. */
    private static List<Finding> named(List<Finding> findings, String rule) {
        return findings.stream()
                .map(one -> new Finding(
                        one.kind(),
                        one.arguments(),
                        one.confidence(),
                        one.because().stream()
                                .map(because -> named(because, rule))
                                .toList()))
                .toList();
    }

    private static Because named(Because because, String rule) {
        return new Because(
                rule,
                because.source(),
                because.subject(),
                because.value(),
                because.comparison(),
                because.threshold(),
                because.basis());
    }
}
