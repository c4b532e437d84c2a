package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.model.score.TopicScore;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RuleNode;
import org.openita.workbench.bench.RuleTestBed;

/**
 * Proves of mutants of one rule that they make no difference in any result.
 *
 * <p>A rule that asks only that there be certain facts fires because of as many facts as it has conditions. So it is enough to try
 * all facts that it or the mutant can look at, so many at a time, with every score at which either can change its mind, on the
 * engine itself. What cannot be tried so is not proved. Not thread-safe.
 */
final class Equivalence {

    /** Scores that are held against one another at a time; of more, more scores would matter than are listed. */
    private static final int MOST_JOINED = 3;

    /** More facts at a time than these would take long, and nothing is proved. */
    private static final long MOST_TRIALS = 100_000;

    private final RuleTestBed testBed;
    private final FactChoices choices;
    private final FactFigures figures;
    private final Rule rule;
    private final Budget budget;

    Equivalence(RuleTestBed testBed, FactChoices choices, Rule rule, Budget budget) {
        this.testBed = testBed;
        this.choices = choices;
        this.figures = new FactFigures(testBed.framework(), choices);
        this.rule = rule;
        this.budget = budget;
    }

    /** Whether it is proved; no is not known. */
    boolean isProved(Mutant mutant) {
        return Core.of(rule, mutant.changed()).stream()
                .filter(Equivalence::canBeTried)
                .anyMatch(this::isProved);
    }

    private boolean isProved(Core core) {
        try {
            return isProved(core, List.of()) || isMasked(core);
        } catch (InputException e) {
            return false; // what is left of it is no rule, as where a variable is bound in what is left out
        }
    }

    /** Which item of a topic is the lowest is no text of it that could be listed. */
    private static boolean canBeTried(Core core) {
        return Stream.concat(Stream.of(core.rule()), core.mutant().stream()).noneMatch(Equivalence::namesLowest);
    }

    private static boolean namesLowest(Rule rule) {
        return rule.conditions().stream()
                .filter(condition -> condition.type().equals(TopicScore.class.getSimpleName()))
                .flatMap(condition -> nodes(condition).stream())
                .anyMatch(node ->
                        RulePrinter.property(node).filter("subject"::equals).isPresent());
    }

    private static List<Object> nodes(Condition condition) {
        return RuleNode.of(Probes.ruleOf("", List.of(condition), condition.place())).stream()
                .map(RuleNode::node)
                .toList();
    }

    private boolean isMasked(Core core) {
        List<Rule> others = core.canBeMasked() ? others(core) : List.of();
        return !others.isEmpty() && isProved(core, others);
    }

    /** The rules that could find the same; where its place in a list shows, those that find it before this one does. */
    private List<Rule> others(Core core) {
        List<Rule> all = testBed.rules().rules();
        Set<Call> calls = new LinkedHashSet<>(rule.calls());
        core.mutant().ifPresent(mutant -> calls.addAll(mutant.calls()));
        int own = all.indexOf(rule);
        List<Rule> others = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Rule other = all.get(i);
            boolean isBefore = i < own;
            if (i != own && calls.stream().anyMatch(call -> canFind(other, call, isBefore))) {
                core.leftOf(other).filter(left -> !namesLowest(left)).ifPresent(others::add);
            }
        }
        return others;
    }

    private static boolean canFind(Rule other, Call call, boolean isBefore) {
        Optional<Shape> shape = call.kind().map(kind -> kind.shape());
        return shape.filter(of -> of == Shape.REMARK || isBefore).isPresent()
                && other.calls().stream()
                        .anyMatch(theirs ->
                                theirs.kind().map(kind -> kind.shape()).equals(shape) && canBeAlike(theirs, call));
    }

    private static boolean canBeAlike(Call one, Call other) {
        for (int i = 0; i < one.arguments().size(); i++) {
            if (one.arguments().get(i) instanceof Operand.Quoted a
                    && other.arguments().get(i) instanceof Operand.Quoted b
                    && !a.text().equals(b.text())) {
                return false;
            }
        }
        return true;
    }

    private boolean isProved(Core core, List<Rule> others) {
        Map<String, Rule> named = new LinkedHashMap<>();
        named.put("rule", core.rule());
        core.mutant().ifPresent(mutant -> named.put("mutant", mutant));
        others.forEach(other -> named.put("other " + named.size(), other));
        TurningPoints points = TurningPoints.of(List.copyOf(named.values()));
        if (points.areJoined() && core.conditions().size() > MOST_JOINED) {
            return false;
        }
        List<List<Fact>> positions = positions(core, points);
        long trials = 1;
        for (List<Fact> position : positions) {
            trials *= position.size() + 1L;
            if (trials > MOST_TRIALS) {
                return false;
            }
        }
        List<Rule> renamed = new ArrayList<>();
        named.forEach((name, one) ->
                renamed.add(new Rule(name, one.annotations(), one.conditions(), one.calls(), one.place())));
        RuleBase base = core.asksOnly() ? Probes.ready(testBed, renamed) : testBed.ready(renamed);
        return areAlike(base, positions, 0, new ArrayList<>());
    }

    /** For each condition all facts that it can look at in the rule or in the mutant. */
    private List<List<Fact>> positions(Core core, TurningPoints points) {
        List<Condition> conditions = core.conditions();
        List<Condition> changed = core.mutant().map(Rule::conditions).orElse(conditions);
        boolean isOneToOne = changed.size() == conditions.size();
        Collection<Long> scores = points.hundredths(Math.min(MOST_JOINED, conditions.size()));
        List<List<Fact>> positions = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Set<Blank> blanks = new LinkedHashSet<>(choices.of(conditions.get(i)));
            if (isOneToOne) {
                blanks.addAll(choices.of(changed.get(i)));
            }
            positions.add(blanks.stream()
                    .flatMap(blank -> figures.of(blank, scores).stream())
                    .toList());
        }
        return positions;
    }

    private boolean areAlike(RuleBase base, List<List<Fact>> positions, int at, List<Fact> chosen) {
        if (at == positions.size()) {
            return !budget.isSpent() && areAlike(base, chosen);
        }
        if (!areAlike(base, positions, at + 1, chosen)) {
            return false;
        }
        for (Fact fact : positions.get(at)) {
            chosen.add(fact);
            boolean alike = areAlike(base, positions, at + 1, chosen);
            chosen.remove(chosen.size() - 1);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    private boolean areAlike(RuleBase base, List<Fact> chosen) {
        Optional<List<Fact>> facts = together(chosen);
        if (facts.isEmpty() || facts.get().isEmpty()) {
            return true;
        }
        Map<String, List<Finding>> found = base.evaluateByRule(facts.get());
        Set<Claim> ofRule = claims(found, "rule");
        Set<Claim> ofMutant = claims(found, "mutant");
        if (ofRule.equals(ofMutant)) {
            return true;
        }
        Set<Claim> ofOthers = found.keySet().stream()
                .filter(name -> name.startsWith("other "))
                .flatMap(name -> claims(found, name).stream())
                .collect(Collectors.toSet());
        return Stream.concat(ofRule.stream(), ofMutant.stream())
                .filter(claim -> !(ofRule.contains(claim) && ofMutant.contains(claim)))
                .allMatch(claim -> ofOthers.stream().anyMatch(claim::isHiddenBy));
    }

    private static Set<Claim> claims(Map<String, List<Finding>> found, String rule) {
        return found.getOrDefault(rule, List.of()).stream().map(Claim::of).collect(Collectors.toSet());
    }

    /** The facts with those that follow from them; empty where there can be no such result. */
    private Optional<List<Fact>> together(List<Fact> chosen) {
        Map<List<String>, Fact> facts = new LinkedHashMap<>();
        for (Fact fact : chosen) {
            List<Fact> all = new ArrayList<>(List.of(fact));
            if (fact instanceof TopicScore topic) {
                choices.twins(topic)
                        .forEach(twin -> all.add(new TopicScore(
                                topic.subject(),
                                twin.topic(),
                                twin.instrument(),
                                twin.part(),
                                topic.lowest(),
                                topic.complete())));
            }
            for (Fact one : all) {
                Fact before = facts.putIfAbsent(identity(one), one);
                if (before != null && !before.equals(one)) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(List.copyOf(facts.values()));
    }

    private static List<String> identity(Fact fact) {
        String row = fact instanceof TopicScore topic
                ? topic.topic() + " " + topic.instrument() + " " + topic.part()
                : fact.subject();
        return List.of(fact.getClass().getSimpleName(), row);
    }
}
