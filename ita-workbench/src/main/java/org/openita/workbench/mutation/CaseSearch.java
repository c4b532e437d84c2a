package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.openita.model.assessment.Assessment;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.workbench.bench.RuleTestBed;
import org.openita.workbench.bench.RuleTestBed.Sheet;
import org.openita.workbench.cases.Case;
import org.openita.workbench.mutation.Candidate.Base;

/** Looks for cases that would catch the surviving mutants of one rule, and for proofs that there are none. Not thread-safe. */
final class CaseSearch {

    private static final Messages WORDS = Messages.beside(CaseSearch.class, "mutation");

    /** Cases of the pack from which the search starts. */
    private static final int MOST_STARTS = 2;

    private static final int MOST_BESIDE = 1;

    private final RuleTestBed testBed;
    private final Rule rule;
    private final List<Mutant> survivors;
    private final Mutant unchanged;
    private final Budget budget;
    private final Years years;
    private final FactChoices choices;
    private final Proposal proposals;

    /** Cases that see another outcome, and, less welcome, those that see but another reason. */
    private final Map<Mutant, String> found = new HashMap<>();

    private final Map<Mutant, String> byReason = new HashMap<>();
    private final Set<Mutant> proved = new HashSet<>();
    private final Map<Mutant, Integer> tried = new HashMap<>();

    /** @param survivors mutants of one rule */
    CaseSearch(RuleTestBed testBed, List<Mutant> survivors, Set<String> names, Budget budget) {
        this.budget = budget;
        this.testBed = testBed;
        this.rule = survivors.get(0).original();
        this.survivors = survivors;
        this.unchanged = new Mutant(rule, Optional.of(rule), rule.place(), Text.same(""));
        this.years = Years.of(testBed.framework());
        this.choices = FactChoices.of(testBed.framework());
        this.proposals = new Proposal(names);
    }

    /**
     * The verdicts on the survivors.
     *
     * @param cases the cases, which may see a difference without expecting anything of it
     * @param sheets their results
     */
    List<MutationResult> verdicts(List<Case> cases, List<Sheet> sheets) {
        MutantRunner trial = MutantRunner.of(testBed, withUnchanged(survivors));
        for (int i = 0; i < cases.size() && !budget.isSpent(); i++) {
            Case one = cases.get(i);
            look(trial, one.given(), one.previous(), List.of("given: {like: " + Proposal.quoted(one.name()) + "}"));
        }
        Equivalence equivalence = new Equivalence(testBed, choices, rule, budget);
        for (Mutant mutant : open()) {
            if (!budget.isSpent() && equivalence.isProved(mutant)) {
                proved.add(mutant);
            }
        }
        List<Base> starts = starts(cases, sheets);
        open().forEach(mutant -> search(mutant, starts));
        return survivors.stream().map(this::verdict).toList();
    }

    /** Those of which it is not known what they are. */
    private List<Mutant> open() {
        return survivors.stream()
                .filter(mutant -> !found.containsKey(mutant) && !proved.contains(mutant))
                .toList();
    }

    private List<Base> starts(List<Case> cases, List<Sheet> sheets) {
        return IntStream.range(0, cases.size())
                .filter(i -> !sheets.get(i).of(rule).isEmpty())
                .limit(MOST_STARTS)
                .mapToObj(cases::get)
                .map(one -> new Base("like: " + Proposal.quoted(one.name()), one.given(), one.previous()))
                .toList();
    }

    /** Every result is held against all mutants that are open: what tells one apart often tells others too. */
    private void search(Mutant mutant, List<Base> starts) {
        if (budget.isSpent() || found.containsKey(mutant)) {
            return;
        }
        MutantRunner trial = MutantRunner.of(testBed, withUnchanged(open()));
        List<List<Setting>> levers =
                new Levers(testBed.framework(), years, choices).of(rule, mutant.changed(), beside());
        Iterator<Candidate> candidates = Candidates.of(levers, starts, years).iterator();
        while (!found.containsKey(mutant) && !budget.isSpent() && candidates.hasNext()) {
            Candidate candidate = candidates.next();
            look(trial, candidate.given(), candidate.previous(), candidate.members());
            tried.merge(mutant, 1, Integer::sum);
        }
    }

    /** The next rules: where another rule finds the same as this one, they show which of the two comes first. */
    private List<Rule> beside() {
        List<Rule> all = testBed.rules().rules();
        return all.stream().skip(all.indexOf(rule) + 1L).limit(MOST_BESIDE).toList();
    }

    /** The rule as it is runs beside its mutants; all others need to run only where one of these differs. */
    private List<Mutant> withUnchanged(List<Mutant> mutants) {
        List<Mutant> all = new ArrayList<>(mutants);
        all.add(unchanged);
        return all;
    }

    private void look(MutantRunner trial, Assessment given, Optional<Assessment> previous, List<String> members) {
        Map<Mutant, List<Finding>> findings = trial.run(testBed.facts(given, previous));
        List<Finding> original = findings.getOrDefault(unchanged, List.of());
        List<Mutant> differing = findings.keySet().stream()
                .filter(mutant -> !mutant.equals(unchanged) && !found.containsKey(mutant))
                .filter(mutant -> !original.equals(findings.get(mutant)))
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
                            members));
        }
    }

    private void compare(Mutant mutant, Analysis original, Analysis changed, List<String> members) {
        List<String> expect = Difference.between(testBed.framework(), original, changed);
        if (Difference.isReasonAlone(expect)) {
            byReason.computeIfAbsent(mutant, key -> proposals.of(rule.name(), members, expect));
        } else if (!expect.isEmpty()) {
            found.put(mutant, proposals.of(rule.name(), members, expect));
        }
    }

    private MutationResult verdict(Mutant mutant) {
        if (proved.contains(mutant)) {
            return MutationResult.equivalent(mutant, WORDS.text("equivalent"));
        }
        return Optional.ofNullable(found.get(mutant))
                .or(() -> Optional.ofNullable(byReason.get(mutant)))
                .map(yaml -> MutationResult.survived(mutant, yaml))
                .orElseGet(() -> budget.isSpent()
                        ? MutationResult.untried(mutant)
                        : MutationResult.undecided(
                                mutant, WORDS.text("undecided.reason", tried.getOrDefault(mutant, 0))));
    }
}
