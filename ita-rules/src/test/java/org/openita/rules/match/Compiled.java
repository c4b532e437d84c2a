package org.openita.rules.match;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.problem.ProblemLog;
import org.openita.model.score.Fact;
import org.openita.model.score.ItemScore;
import org.openita.rules.language.Parser;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RuleProblems;

/** Rules made ready to run from what an analyst would write. */
final class Compiled {

    private Compiled() {}

    /** The rules of a text. */
    static List<CompiledRule> rules(String text) {
        ProblemLog log = RuleProblems.log();
        List<Rule> rules = Parser.parse("test.drl", text, log);
        log.throwIfAny();
        List<CompiledRule> compiled = new ArrayList<>();
        rules.forEach(rule -> compiled.add(CompiledRule.of(compiled.size(), rule)));
        return compiled;
    }

    /** A rule of these conditions that finds something. */
    static CompiledRule when(String conditions) {
        return rules("rule \"r\" when " + conditions + " then findings.note(\"n\"); end")
                .get(0);
    }

    /** The tests that a fact must pass by itself. */
    static List<FactTest> tests(String condition) {
        return when(condition).conditions().get(0).tests();
    }

    /** A match of a rule whose conditions each match one of these facts. */
    static Match match(CompiledRule rule, Fact... facts) {
        return new Match(rule, 0, facts);
    }

    static ItemScore item(String item, String part, double value) {
        return new ItemScore(item + "." + part, item, part, "EIT", "6", "", value);
    }
}
