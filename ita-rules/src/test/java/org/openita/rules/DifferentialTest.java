package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.rules.RulePack.RuleFile;
import org.openita.rules.drools.DroolsRules;
import org.openita.rules.language.Rule;
import org.openita.rules.match.Doorman;
import org.openita.rules.match.Match;
import org.openita.rules.match.RunnableRule;

/**
 * Holds the interpreter against Drools' own parser and compiler: the same rule files find the same things, rule by rule
 * and match by match, on thousands of generated sheets.
 */
class DifferentialTest {

    private static final int SHEETS = 1_000;

    @ParameterizedTest
    @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
    void everyBuiltInRuleMatchesAsItDoesWhenDroolsCompilesIt(int year) {
        Framework framework = Framework.of(year);
        RuleBase base = RuleBase.builtIn(framework);
        CompiledByDrools compiled = CompiledByDrools.of(files(base));
        List<RunnableRule> rules = runnable(base);
        DroolsRules interpreted = DroolsRules.of(rules);
        Doorman doorman = Doorman.of(rules);
        Set<String> fired = new HashSet<>();

        for (int seed = 0; seed < SHEETS; seed++) {
            List<Fact> facts = RandomFacts.of(framework, seed);
            List<Fact> admitted = facts.stream().filter(doorman::admits).toList();
            List<String> ours = found(interpreted.run(admitted));
            assertThat(ours).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(compiled.fire(facts));
            ours.forEach(one -> fired.add(one.substring(0, one.lastIndexOf(": "))));
        }

        assertThat(fired)
                .as("rules that fired at least once")
                .containsExactlyInAnyOrderElementsOf(
                        base.rules().stream().map(Rule::name).toList());
    }

    private static List<RuleFile> files(RuleBase base) {
        return base.packs().stream().flatMap(pack -> pack.ruleFiles().stream()).toList();
    }

    private static List<RunnableRule> runnable(RuleBase base) {
        List<RunnableRule> runnable = new ArrayList<>();
        base.rules().forEach(rule -> runnable.add(RunnableRule.of(runnable.size(), rule)));
        return runnable;
    }

    private static List<String> found(List<Match> matches) {
        return matches.stream()
                .flatMap(match -> match.rule().findings().stream()
                        .map(call ->
                                match.rule().rule().name() + ": " + call.kind().call() + call.arguments(match)))
                .toList();
    }
}
