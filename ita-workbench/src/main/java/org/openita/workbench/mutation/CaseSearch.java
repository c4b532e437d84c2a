package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Visible;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.Case;
import org.openita.workbench.mutation.Candidates.Candidate;

/** Looks for cases that would catch the surviving mutants of one rule. Not thread-safe. */
final class CaseSearch {

    private static final Messages WORDS = Messages.beside(CaseSearch.class, "mutation");

    private final RuleTestBed testBed;
    private final Rule rule;
    private final List<Mutant> survivors;
    private final Mutant unchanged;
    private final Budget budget;

    /** Cases that see another outcome, and, less welcome, those that see but another reason. */
    private final Map<Mutant, String> found = new HashMap<>();

    private final Map<Mutant, String> byReason = new HashMap<>();
    /** Mutants that were seen to fire otherwise, with nothing to show for it but more reasons. */
    private final Set<Mutant> firing = new HashSet<>();

    private int tried;

    /** @param survivors mutants of one rule */
    CaseSearch(RuleTestBed testBed, List<Mutant> survivors, Budget budget) {
        this.budget = budget;
        this.testBed = testBed;
        this.rule = survivors.get(0).original();
        this.survivors = survivors;
        this.unchanged = new Mutant(rule, Optional.of(rule), rule.place(), Text.same(""));
    }

    /**
     * The verdicts on the survivors.
     *
     * @param cases the cases, which may see a difference without expecting anything of it
     */
    List<MutationResult> verdicts(List<Case> cases) {
        MutantRunner trial = MutantRunner.of(testBed, withUnchanged());
        for (int i = 0; i < cases.size() && !budget.isSpent(); i++) {
            Case one = cases.get(i);
            look(trial, one.given(), one.previous(), () -> "{like: " + quoted(one.name()) + "}");
        }
        Iterator<Candidate> candidates = Candidates.of(testBed, rule, changed()).iterator();
        while (found.size() < survivors.size() && !budget.isSpent() && candidates.hasNext()) {
            Candidate candidate = candidates.next();
            look(trial, candidate.given(), Optional.empty(), candidate::yaml);
        }
        return survivors.stream().map(this::verdict).toList();
    }

    private List<Rule> changed() {
        return survivors.stream().flatMap(mutant -> mutant.changed().stream()).toList();
    }

    /** The rule as it is runs beside its mutants; all others need to run only where one of these differs. */
    private List<Mutant> withUnchanged() {
        List<Mutant> all = new ArrayList<>(survivors);
        all.add(unchanged);
        return all;
    }

    private void look(MutantRunner trial, Assessment given, Optional<Assessment> previous, Supplier<String> yaml) {
        tried++;
        Map<Mutant, List<Finding>> findings = trial.run(testBed.facts(given, previous));
        List<Finding> original = findings.getOrDefault(unchanged, List.of());
        List<Mutant> differing = survivors.stream()
                .filter(mutant -> !found.containsKey(mutant) && !original.equals(findings.get(mutant)))
                .toList();
        if (!differing.isEmpty()) {
            Sheet sheet = testBed.sheet(given, previous);
            Analysis analysis = testBed.analysis(sheet);
            differing.stream()
                    .takeWhile(mutant -> !budget.isSpent())
                    .forEach(mutant -> compare(
                            mutant,
                            analysis,
                            testBed.analysis(sheet, rule, findings.getOrDefault(mutant, List.of())),
                            yaml));
        }
    }

    private void compare(Mutant mutant, Analysis original, Analysis changed, Supplier<String> given) {
        List<String> expect = Difference.between(original, changed);
        if (Difference.isReasonAlone(expect)) {
            byReason.putIfAbsent(mutant, yaml(given.get(), expect));
        } else if (!expect.isEmpty()) {
            found.put(mutant, yaml(given.get(), expect));
        } else {
            firing.add(mutant);
        }
    }

    private String yaml(String given, List<String> expect) {
        List<String> lines = new ArrayList<>();
        lines.add("- name: \"" + rule.name() + "; " + given.replaceAll("[{}\"]", "") + "\"");
        lines.add("  given: " + given);
        lines.add("  expect:");
        expect.forEach(line -> lines.add("    " + line));
        return String.join("\n", lines);
    }

    private MutationResult verdict(Mutant mutant) {
        return Optional.ofNullable(found.get(mutant))
                .or(() -> Optional.ofNullable(byReason.get(mutant)))
                .map(yaml -> MutationResult.survived(mutant, yaml))
                .orElseGet(() -> budget.isSpent()
                        ? MutationResult.untried(mutant)
                        : MutationResult.equivalent(mutant, reason(mutant)));
    }

    private Text reason(Mutant mutant) {
        return WORDS.text(firing.contains(mutant) ? "equivalent.reasons" : "equivalent.never", tried);
    }

    /** As YAML reads it, whatever stands in it. */
    private static String quoted(String text) {
        return '"' + Visible.of(text.replace("\\", "\\\\").replace("\"", "\\\"")) + '"';
    }
}
