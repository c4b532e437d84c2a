package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.Case;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.mutation.MutationResult.State;

/**
 * What a pack's cases make of every mutant of its rules, in one fiscal year, as far as there was time.
 *
 * <p>A mutant changes one rule, so that only that rule runs anew, through the same checks and the same engine; what the others
 * found is kept. Immutable and thread-safe.
 *
 * @param cases the cases
 * @param verdicts one a mutant, in the order of the rules
 * @param untried the rules that were not, or not fully, changed before time was up, in order
 */
public record MutationRun(YearCases cases, List<MutationResult> verdicts, List<Rule> untried) {

    public MutationRun {
        verdicts = List.copyOf(verdicts);
        untried = List.copyOf(untried);
    }

    /** The run within the usual budget. */
    public static MutationRun of(YearCases cases) {
        return of(cases, Budget.of(Budget.USUAL, (rules, all) -> {}));
    }

    /** Runs the cases, which should all hold, against every mutant of the rules that they answer for, while there is time. */
    public static MutationRun of(YearCases cases, Budget budget) {
        RuleTestBed testBed = RuleTestBed.of(cases.engine());
        List<Sheet> sheets = cases.cases().stream()
                .map(one -> testBed.sheet(one.given(), one.previous()))
                .toList();
        MutationOperators operators = new MutationOperators(testBed.framework(), testBed.messages());
        List<OfRule> byRule = cases.rules().parallelStream()
                .map(rule -> ofRule(testBed, operators, rule, cases, sheets, budget))
                .toList();
        return new MutationRun(
                cases,
                byRule.stream().flatMap(one -> one.verdicts().stream()).toList(),
                byRule.stream().filter(one -> !one.isWhole()).map(OfRule::rule).toList());
    }

    /** What was made of one rule's mutants, and whether of all of them. */
    private record OfRule(Rule rule, List<MutationResult> verdicts, boolean isWhole) {}

    private static OfRule ofRule(
            RuleTestBed testBed,
            MutationOperators operators,
            Rule rule,
            YearCases cases,
            List<Sheet> sheets,
            Budget budget) {
        if (budget.isSpent()) {
            return new OfRule(rule, List.of(), false);
        }
        List<Mutant> mutants = operators.mutantsOf(rule, budget);
        Set<Mutant> killed = killed(testBed, mutants, cases.cases(), sheets, budget);
        List<MutationResult> verdicts = verdicts(testBed, cases.cases(), sheets, mutants, killed, budget);
        boolean isWhole = !budget.isSpent();
        budget.done(cases.rules().size());
        return new OfRule(rule, verdicts, isWhole);
    }

    /** How many mutants became so. */
    public long count(State state) {
        return verdicts.stream().filter(verdict -> verdict.state() == state).count();
    }

    /** The mutants that survived though they should not have. */
    public List<MutationResult> survivors() {
        return verdicts.stream()
                .filter(verdict -> verdict.state() == State.SURVIVED)
                .toList();
    }

    /** Whether time was up before all rules were changed in every way, so that the score is that of some changes only. */
    public boolean isPartial() {
        return !untried.isEmpty();
    }

    /** Whether there was nothing to change, so that there is no score: the pack has no rules of its own. */
    public boolean isEmpty() {
        return cases.rules().isEmpty();
    }

    /**
     * The share of mutants surely caught, in percent; 100 where there are none.
     *
     * <p>What is undecided or untried stands in it as if it made a difference that no case sees. What is proved to make none is not
     * counted.
     *
     * @see #isPartial
     */
    public double score() {
        return share(verdicts.size() - count(State.EQUIVALENT));
    }

    /** The share of mutants caught if nothing that is undecided or untried makes a difference, in percent: the most it can be. */
    public double mostScore() {
        return share(count(State.KILLED) + count(State.SURVIVED));
    }

    private double share(long counted) {
        return counted == 0 ? 100 : 100.0 * count(State.KILLED) / counted;
    }

    private static Set<Mutant> killed(
            RuleTestBed testBed, List<Mutant> mutants, List<Case> cases, List<Sheet> sheets, Budget budget) {
        MutantRunner trial = MutantRunner.of(testBed, mutants);
        Set<Mutant> killed = new LinkedHashSet<>();
        for (int i = 0; i < sheets.size() && !budget.isSpent(); i++) {
            Sheet sheet = sheets.get(i);
            Case one = cases.get(i);
            trial.run(sheet.facts()).forEach((mutant, findings) -> {
                if (!killed.contains(mutant) && !budget.isSpent() && isSeen(testBed, one, sheet, mutant, findings)) {
                    killed.add(mutant);
                }
            });
        }
        return killed;
    }

    private static boolean isSeen(RuleTestBed testBed, Case one, Sheet sheet, Mutant mutant, List<Finding> findings) {
        Rule rule = mutant.original();
        return !findings.equals(sheet.of(rule)) && !one.holdsInOutcome(testBed.analysis(sheet, rule, findings));
    }

    private static List<MutationResult> verdicts(
            RuleTestBed testBed,
            List<Case> cases,
            List<Sheet> sheets,
            List<Mutant> mutants,
            Set<Mutant> killed,
            Budget budget) {
        Set<String> names = cases.stream().map(Case::name).collect(Collectors.toSet());
        List<Mutant> survivors = new ArrayList<>(mutants);
        survivors.removeAll(killed);
        Map<Mutant, MutationResult> verdicts = survivors.isEmpty()
                ? Map.of()
                : new CaseSearch(testBed, survivors, names, budget)
                        .verdicts(cases, sheets).stream()
                                .collect(Collectors.toMap(MutationResult::mutant, verdict -> verdict));
        return mutants.stream()
                .map(mutant -> verdicts.getOrDefault(mutant, MutationResult.killed(mutant)))
                .toList();
    }
}
