package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack.RuleFile;
import org.openita.rules.drools.DroolsRules;
import org.openita.rules.language.Checker;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.match.CompiledRule;
import org.openita.rules.match.Match;

/**
 * Holds the interpreter against Drools' own parser and compiler: the same rule files find the same things, rule by rule
 * and match by match, on thousands of generated sheets.
 */
class DifferentialTest {

    private static final int SHEETS = 1_000;

    /**
     * On scores that doubles hold exactly, together with their means and differences: Drools reckons with doubles and does not
     * round, we do not and do.
     */
    @Test
    void everyConstructMatchesAsItDoesWhenDroolsCompilesIt() {
        Framework framework = Framework.of(2567);
        RuleFile file = new RuleFile("constructs/constructs.drl", constructs());
        ProblemLog log = RuleProblems.log();
        List<Rule> parsed = Parser.parse(file.name(), file.text(), log);
        new Checker(framework, everyText(), log).check(parsed);
        log.throwIfAny();
        List<CompiledRule> rules = runnable(parsed);
        CompiledByDrools compiled = CompiledByDrools.of(List.of(file));
        DroolsRules interpreted = DroolsRules.of(rules);
        Map<String, Integer> fired = new HashMap<>();

        for (int seed = 0; seed < SHEETS; seed++) {
            List<Fact> facts = RandomFacts.exact(framework, seed);
            List<String> ours = found(interpreted.run(facts));
            assertThat(ours).as("seed %s", seed).containsExactlyInAnyOrderElementsOf(compiled.fire(facts));
            ours.stream()
                    .map(one -> one.substring(0, one.lastIndexOf(": ")))
                    .distinct()
                    .forEach(rule -> fired.merge(rule, 1, Integer::sum));
        }

        assertThat(parsed)
                .allSatisfy(rule -> assertThat(fired.getOrDefault(rule.name(), 0))
                        .as("sheets on which '%s' fired", rule.name())
                        .isBetween(1, SHEETS));
    }

    @ParameterizedTest
    @EnumSource(
            value = LanguageLevelOption.class,
            names = {"DRL6", "DRL10"})
    void everyConstructIsLegalInTheLanguageLevelsOfDrools(LanguageLevelOption level) throws DroolsParserException {
        DrlParser parser = new DrlParser(level);

        parser.parse(null, constructs());

        assertThat(parser.getErrors()).isEmpty();
    }

    private static Messages everyText() {
        Map<String, String> texts = new HashMap<>();
        "abcdefghijkl".chars().forEach(kind -> texts.put("note." + (char) kind + ".text", "x"));
        Framework framework = Framework.of(2567);
        framework.subjects().keySet().forEach(subject -> texts.put("note." + subject + ".text", "x"));
        for (String item : framework.items().keySet()) {
            texts.put("recommend." + item + ".title", "x");
            texts.put("recommend." + item + ".text", "x");
        }
        return Messages.of(texts, texts);
    }

    private static String constructs() {
        try (InputStream in = DifferentialTest.class.getResourceAsStream("differential/constructs.drl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void everyBuiltInRuleMatchesAsItDoesWhenDroolsCompilesIt(FiscalYear year) {
        Framework framework = Frameworks.of(year);
        RuleBase base = RuleBase.builtIn(framework);
        CompiledByDrools compiled = CompiledByDrools.of(files(base));
        List<CompiledRule> rules = runnable(base.rules());
        DroolsRules interpreted = DroolsRules.of(rules);
        Set<String> fired = new HashSet<>();

        for (int seed = 0; seed < SHEETS; seed++) {
            List<Fact> facts = RandomFacts.of(framework, seed);
            List<String> ours = found(interpreted.run(facts));
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

    private static List<CompiledRule> runnable(List<Rule> rules) {
        List<CompiledRule> runnable = new ArrayList<>();
        rules.forEach(rule -> runnable.add(CompiledRule.of(runnable.size(), rule)));
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
