package org.openita.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rule;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openita.model.score.Fact;
import org.openita.rules.match.Match;
import org.openita.rules.match.CompiledRule;

/** The rules as Easy Rules: each a condition in code that looks through the facts by itself. */
final class EasyRulesPeer implements Peer {

    private static final String FACTS = "facts";
    private static final String MATCHES = "matches";

    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesPeer(List<CompiledRule> runnable) {
        runnable.forEach(rule -> rules.register(ruleOf(rule)));
    }

    @Override
    public List<Match> run(List<Fact> all) {
        List<Match> matches = new ArrayList<>();
        Facts facts = new Facts();
        facts.put(FACTS, all);
        facts.put(MATCHES, matches);
        engine.fire(rules, facts);
        return matches;
    }

    private static Rule ruleOf(CompiledRule rule) {
        return new RuleBuilder()
                .name(rule.rule().name())
                .when(facts -> NestedLoops.matchesAny(rule, facts.get(FACTS)))
                .then(facts -> NestedLoops.addMatches(rule, facts.get(FACTS), facts.get(MATCHES)))
                .build();
    }
}
