package org.openita.workbench.mutation;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.rules.Finding;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.Bench;
import org.openita.workbench.bench.Bench.Sheet;
import org.openita.workbench.cases.Case;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.mutation.Verdict.State;

/**
 * What a pack's cases make of every mutant of its rules, in one fiscal year.
 *
 * <p>A mutant changes one rule, so that only that rule runs anew, through the same checks and the same engine; what the others
 * found is kept. Immutable and thread-safe.
 *
 * @param cases the cases
 * @param verdicts one a mutant, in the order of the rules
 */
public record MutationRun(YearCases cases, List<Verdict> verdicts) {

    /** More mutants at once would fire more often than an engine allows. */
    private static final int TOGETHER = 100;

    public MutationRun {
        verdicts = List.copyOf(verdicts);
    }

    /** Runs the cases, which should all hold, against every mutant of the rules that they answer for. */
    public static MutationRun of(YearCases cases) {
        Bench bench = Bench.of(cases.engine());
        List<Sheet> sheets = cases.cases().stream()
                .map(one -> bench.sheet(one.given(), one.previous()))
                .toList();
        Operators operators = new Operators(bench.framework(), bench.messages());
        List<Mutant> mutants = cases.rules().stream()
                .flatMap(rule -> operators.mutantsOf(rule).stream())
                .toList();
        Set<Mutant> killed = Lists.partition(mutants, TOGETHER).parallelStream()
                .flatMap(some -> killed(bench, some, cases.cases(), sheets).stream())
                .collect(Collectors.toSet());
        return new MutationRun(cases, verdicts(bench, cases.cases(), mutants, killed));
    }

    /** How many mutants became so. */
    public long count(State state) {
        return verdicts.stream().filter(verdict -> verdict.state() == state).count();
    }

    /** The mutants that survived though they should not have. */
    public List<Verdict> survivors() {
        return verdicts.stream()
                .filter(verdict -> verdict.state() == State.SURVIVED)
                .toList();
    }

    /** The share of mutants caught, of those that make a difference, in percent; 100 where there are none. */
    public double score() {
        long killed = count(State.KILLED);
        long counted = killed + count(State.SURVIVED);
        return counted == 0 ? 100 : 100.0 * killed / counted;
    }

    private static Set<Mutant> killed(Bench bench, List<Mutant> mutants, List<Case> cases, List<Sheet> sheets) {
        Trial trial = Trial.of(bench, mutants);
        Set<Mutant> killed = new LinkedHashSet<>();
        for (int i = 0; i < sheets.size(); i++) {
            Sheet sheet = sheets.get(i);
            Case one = cases.get(i);
            trial.run(sheet.facts()).forEach((mutant, findings) -> {
                if (!killed.contains(mutant) && isSeen(bench, one, sheet, mutant, findings)) {
                    killed.add(mutant);
                }
            });
        }
        return killed;
    }

    private static boolean isSeen(Bench bench, Case one, Sheet sheet, Mutant mutant, List<Finding> findings) {
        Rule rule = mutant.original();
        return !findings.equals(sheet.of(rule))
                && !one.check(bench.analysis(sheet, rule, findings)).holds();
    }

    private static List<Verdict> verdicts(Bench bench, List<Case> cases, List<Mutant> mutants, Set<Mutant> killed) {
        Map<Rule, List<Mutant>> survivors = new LinkedHashMap<>();
        mutants.stream()
                .filter(mutant -> !killed.contains(mutant))
                .forEach(mutant -> survivors
                        .computeIfAbsent(mutant.original(), rule -> new ArrayList<>())
                        .add(mutant));
        Map<Mutant, Verdict> verdicts = survivors.values().parallelStream()
                .flatMap(ofRule -> new CaseSearch(bench, ofRule).verdicts(cases).stream())
                .collect(Collectors.toMap(Verdict::mutant, verdict -> verdict));
        return mutants.stream()
                .map(mutant -> verdicts.getOrDefault(mutant, Verdict.killed(mutant)))
                .toList();
    }
}
