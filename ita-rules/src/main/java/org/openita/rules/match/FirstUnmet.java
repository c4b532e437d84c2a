package org.openita.rules.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.score.Fact;
import org.openita.rules.finding.UnmetRule;
import org.openita.rules.language.Condition;
import org.openita.rules.language.RulePrinter;

/**
 * Finds the first condition of a rule that facts do not meet, together with those before it.
 *
 * <p>Goes through the conditions as they are written, without an engine, which could only tell that the rule did not fire.
 * Immutable and thread-safe.
 */
public final class FirstUnmet {

    private final CompiledRule rule;
    private final List<? extends Fact> facts;

    private FirstUnmet(CompiledRule rule, List<? extends Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    /** What keeps a rule from firing on facts; empty where it fires. */
    public static Optional<UnmetRule> of(CompiledRule rule, List<? extends Fact> facts) {
        return new FirstUnmet(rule, facts).find();
    }

    private Optional<UnmetRule> find() {
        List<Match> matches =
                List.of(new Match(rule, 0, new Fact[rule.conditions().size()]));
        for (int i = 0; i < rule.conditions().size(); i++) {
            List<Match> longer = after(matches, i);
            if (longer.isEmpty()) {
                return Optional.of(unmet(i, matches));
            }
            matches = longer;
        }
        return Optional.empty();
    }

    /** The matches that meet one condition more. */
    private List<Match> after(List<Match> matches, int place) {
        CompiledCondition condition = rule.conditions().get(place);
        List<Match> longer = new ArrayList<>();
        for (Match match : matches) {
            switch (condition.quantifier()) {
                case EACH -> metBy(condition, match).forEach(fact -> longer.add(match.with(place, fact)));
                case EXISTS -> keep(match, !metBy(condition, match).isEmpty(), longer);
                case NOT -> keep(match, metBy(condition, match).isEmpty(), longer);
                case TOGETHER -> keep(match, isMetTogether(condition, match), longer);
            }
        }
        return longer;
    }

    private static void keep(Match match, boolean isMet, List<Match> longer) {
        if (isMet) {
            longer.add(match);
        }
    }

    private List<? extends Fact> metBy(CompiledCondition condition, Match match) {
        return facts.stream().filter(fact -> condition.isMetBy(fact, match)).toList();
    }

    private boolean isMetTogether(CompiledCondition condition, Match match) {
        return condition.gathering().isMet(AccumulateCondition.factsOf(condition, match, facts), match);
    }

    private UnmetRule unmet(int place, List<Match> matches) {
        Condition written = rule.rule().conditions().get(place);
        return new UnmetRule(
                rule.rule().name(),
                rule.source(),
                RulePrinter.of(written),
                written.place(),
                new Gaps(rule.conditions().get(place), facts).after(matches));
    }
}
