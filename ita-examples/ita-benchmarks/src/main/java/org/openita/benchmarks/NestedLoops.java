package org.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.match.Match;
import org.openita.rules.match.CompiledCondition;
import org.openita.rules.match.CompiledRule;

/** Finds the matches of a rule by trying every fact for every condition. */
final class NestedLoops {

    private final CompiledRule rule;
    private final List<Fact> facts;
    private final List<Match> matches;
    private final @Nullable Fact[] chosen;

    private NestedLoops(CompiledRule rule, List<Fact> facts, List<Match> matches) {
        this.rule = rule;
        this.facts = facts;
        this.matches = matches;
        this.chosen = new Fact[rule.conditions().size()];
    }

    static boolean matchesAny(CompiledRule rule, List<Fact> facts) {
        List<Match> matches = new ArrayList<>();
        addMatches(rule, facts, matches);
        return !matches.isEmpty();
    }

    static void addMatches(CompiledRule rule, List<Fact> facts, List<Match> matches) {
        new NestedLoops(rule, facts, matches).choose(0);
    }

    private void choose(int place) {
        if (place == chosen.length) {
            matches.add(new Match(rule, matches.size(), chosen.clone()));
            return;
        }
        CompiledCondition condition = rule.conditions().get(place);
        if (condition.quantifier() == Quantifier.EACH) {
            chooseEach(place, condition);
        } else if (exists(condition) == (condition.quantifier() == Quantifier.EXISTS)) {
            choose(place + 1);
        }
    }

    private void chooseEach(int place, CompiledCondition condition) {
        for (Fact fact : facts) {
            if (fits(condition, fact)) {
                chosen[place] = fact;
                choose(place + 1);
                chosen[place] = null;
            }
        }
    }

    private boolean exists(CompiledCondition condition) {
        return facts.stream().anyMatch(fact -> fits(condition, fact));
    }

    private boolean fits(CompiledCondition condition, Fact fact) {
        return fact.getClass() == condition.type().type()
                && condition.admits(fact)
                && condition.joins().stream().allMatch(join -> join.test(fact, chosenAt(join.other())));
    }

    private Fact chosenAt(int place) {
        return java.util.Objects.requireNonNull(chosen[place]);
    }
}
