package org.openita.workbench.lint.monotone;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Work;

/**
 * Proves that no score that rises lowers the level or adds what is said of low scores, or shows where it does.
 *
 * <p>Immutable and thread-safe.
 *
 * @param faults where it does, with results that show it; of each thing found one
 * @param unknown the names of rules of which it cannot be told, and why
 */
public record MonotoneProof(List<Counterexample> faults, Map<String, Doubt> unknown) {

    /** Rises that look like a fault and are tried on results, of each thing found. */
    private static final int MOST_TRIED = 400;

    public MonotoneProof {
        faults = ImmutableList.copyOf(faults);
        unknown = ImmutableMap.copyOf(unknown);
    }

    /** Of rules of a year. */
    public static MonotoneProof of(Framework framework, RuleBase base, List<Meaning> meanings) {
        return new Prover(framework, base, ClauseReader.of(framework, meanings), meanings).proof();
    }

    /** Not thread-safe; lives for one proof. */
    private static final class Prover {

        private final Framework framework;
        private final RuleBase base;
        private final ClauseReader reader;
        private final List<Meaning> meanings;
        private final List<Counterexample> faults = new ArrayList<>();
        private final Map<String, Doubt> unknown = new LinkedHashMap<>();

        Prover(Framework framework, RuleBase base, ClauseReader reader, List<Meaning> meanings) {
            this.meanings = meanings;
            this.framework = framework;
            this.base = base;
            this.reader = reader;
            reader.unknown().forEach((rule, doubt) -> unknown.put(rule.name(), doubt));
        }

        MonotoneProof proof() {
            Map<String, List<Clause>> found = new LinkedHashMap<>();
            List<Clause> levels = new ArrayList<>();
            for (Clause clause : reader.clauses()) {
                if (clause.kind() == FindingKind.LEVEL) {
                    levels.add(clause);
                } else {
                    found.computeIfAbsent(clause.kind() + " " + clause.key(), any -> new ArrayList<>())
                            .add(clause);
                }
            }
            boolean areLevelsTold = levels.stream()
                    .noneMatch(clause -> unknown.containsKey(clause.rule().name()));
            if (!levels.isEmpty() && areLevelsTold && isToldOfAll(FindingKind.LEVEL)) {
                orUnknown(levels, () -> new LevelOrder(framework, base, levels).fault(MOST_TRIED));
            }
            found.values().stream()
                    .filter(clauses -> !clauses.stream().allMatch(Clause::letsGo))
                    .forEach(clauses -> orUnknown(clauses, () -> advice(clauses)));
            search();
            return new MonotoneProof(distinct(), unknown);
        }

        /** Of what cannot be proved faults are looked for; what shows one is no longer unknown. */
        private void search() {
            FaultSearch search = new FaultSearch(framework, base);
            for (Meaning meaning : meanings) {
                if (reader.unknown().containsKey(meaning.rule())
                        && unknown.containsKey(meaning.rule().name())) {
                    search.fault(meaning).ifPresent(fault -> {
                        faults.add(fault);
                        unknown.remove(meaning.rule().name());
                        unknown.keySet().removeAll(fault.rules());
                        unknown.keySet().removeIf(name -> fault.kind() == FindingKind.LEVEL && givesLevel(name));
                    });
                }
            }
        }

        private boolean givesLevel(String rule) {
            return meanings.stream()
                    .map(Meaning::rule)
                    .filter(one -> one.name().equals(rule))
                    .flatMap(one -> one.calls().stream())
                    .anyMatch(call -> call.kind()
                            .filter(kind -> kind == FindingKind.LEVEL)
                            .isPresent());
        }

        private boolean isToldOfAll(FindingKind kind) {
            return reader.unknown().keySet().stream()
                    .flatMap(rule -> rule.calls().stream())
                    .noneMatch(call -> call.kind().filter(kind::equals).isPresent());
        }

        /** What was found, where it is a fault; what looks like one and cannot be shown is not told as one. */
        private void orUnknown(List<Clause> clauses, Supplier<Verdict> proving) {
            try {
                Verdict verdict = proving.get();
                verdict.fault().ifPresent(faults::add);
                if (verdict.fault().isEmpty() && verdict.isOpen()) {
                    noteUnknown(clauses, Doubt.NOT_SHOWN);
                }
            } catch (Work.TooMuch e) {
                noteUnknown(clauses, Doubt.TOO_MANY);
            }
        }

        private void noteUnknown(List<Clause> clauses, Doubt doubt) {
            clauses.stream()
                    .filter(clause -> clause.kind() == FindingKind.LEVEL || !clause.letsGo())
                    .forEach(clause -> unknown.putIfAbsent(clause.rule().name(), doubt));
        }

        private Verdict advice(List<Clause> clauses) {
            ScoreGrid grid = ScoreGrid.of(clauses);
            List<Rise> rises = new ArrayList<>();
            grid.eachRise(rise -> {
                if (!holds(clauses, rise.below()) && holds(clauses, rise.above())) {
                    rises.add(rise);
                }
            });
            Trial trial = new Trial(
                    framework, base, clauses.get(0).kind(), clauses.get(0).key());
            Realisation realisation = new Realisation(framework, false);
            for (Rise rise : rises.subList(0, Math.min(rises.size(), MOST_TRIED))) {
                Optional<Realisation.Pair> pair = realisation.first(rise, grid, trial::isAdded);
                if (pair.isPresent()) {
                    return new Verdict(pair.map(trial::counterexample), false);
                }
            }
            return rises.isEmpty() ? said(clauses, grid, trial, realisation) : new Verdict(Optional.empty(), true);
        }

        /** What is said where every score is at its highest, by a rule that only begins to where one rises. */
        private Verdict said(List<Clause> clauses, ScoreGrid grid, Trial trial, Realisation realisation) {
            for (Clause clause : clauses) {
                if (!clause.letsGo() && clause.holds(grid.highest())) {
                    for (Rise rise : grid.toHighest()) {
                        Optional<Realisation.Pair> pair = clause.holds(rise.below())
                                ? Optional.empty()
                                : realisation
                                        .toHighest(rise)
                                        .filter(made ->
                                                trial.isAddedBy(clause.rule().name(), made));
                        if (pair.isPresent()) {
                            return new Verdict(pair.map(trial::counterexample), false);
                        }
                    }
                }
            }
            return new Verdict(Optional.empty(), false);
        }

        private static boolean holds(List<Clause> clauses, Map<ScoreAxis, Integer> scores) {
            return clauses.stream().anyMatch(clause -> clause.holds(scores));
        }

        /** One rule is told once, whatever else it finds so. */
        private List<Counterexample> distinct() {
            Set<Set<String>> told = new LinkedHashSet<>();
            return faults.stream().filter(fault -> told.add(fault.rules())).collect(Collectors.toList());
        }
    }

    /**
     * What came of looking.
     *
     * @param fault the fault, if one was shown
     * @param isOpen whether something looked like a fault and could not be shown
     */
    record Verdict(Optional<Counterexample> fault, boolean isOpen) {}

    /** What the rules say, without those that are impossible. */
    static List<Meaning> meanings(Framework framework, List<Rule> rules) {
        FactSpace space = FactSpace.of(framework);
        return rules.stream().map(rule -> Meaning.of(rule, space)).toList();
    }
}
