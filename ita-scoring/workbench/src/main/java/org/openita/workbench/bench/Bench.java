package org.openita.workbench.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.rules.Finding;
import org.openita.rules.RuleBase;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.Scored;
import org.openita.scoring.arithmetic.Scorer;

/**
 * An engine taken apart, so that single rules can be run on results and put together with what the others find.
 *
 * <p>It runs the engine's own parts: nothing is scored, matched or judged in another way than in an analysis. Immutable and
 * thread-safe.
 */
public final class Bench {

    private final ItaEngine engine;
    private final Scorer scorer;
    private final FactSheet factSheet;

    private Bench(ItaEngine engine) {
        this.engine = engine;
        this.scorer = Scorer.of(engine.framework());
        this.factSheet = FactSheet.of(engine.framework());
    }

    /** The bench of an engine. */
    public static Bench of(ItaEngine engine) {
        return new Bench(engine);
    }

    /**
     * A result laid out.
     *
     * @param scored the result, added up
     * @param facts what rules see of it
     * @param byRule what each rule of the engine finds in it, by the rule's name
     */
    public record Sheet(Scored scored, List<Fact> facts, Map<String, List<Finding>> byRule) {

        public Sheet {
            facts = ImmutableList.copyOf(facts);
        }

        /** What a rule finds. */
        public List<Finding> of(Rule rule) {
            return byRule.getOrDefault(rule.name(), List.of());
        }
    }

    public Framework framework() {
        return engine.framework();
    }

    public RuleBase rules() {
        return engine.rules();
    }

    public Messages messages() {
        return rules().messages();
    }

    /** The facts of a result. */
    public List<Fact> facts(Assessment given) {
        return factSheet.facts(scorer.score(given).sheet());
    }

    /** A result laid out. */
    public Sheet sheet(Assessment given) {
        Scored scored = scorer.score(given);
        List<Fact> facts = factSheet.facts(scored.sheet());
        return new Sheet(scored, facts, rules().evaluateByRule(facts));
    }

    /** The analysis of a result. */
    public Analysis analysis(Sheet sheet) {
        return engine.analysis(sheet.scored(), RuleBase.merged(sheet.byRule().values()));
    }

    /** The analysis of a result, had a rule found this instead. */
    public Analysis analysis(Sheet sheet, Rule rule, List<Finding> instead) {
        List<List<Finding>> findings = new ArrayList<>();
        for (Rule each : rules().rules()) {
            findings.add(each.name().equals(rule.name()) ? instead : sheet.of(each));
        }
        return engine.analysis(sheet.scored(), RuleBase.merged(findings));
    }

    /** Rules made ready to run by themselves, after the same checks as those of a pack. */
    public RuleBase ready(List<Rule> rules) {
        return RuleBase.of(framework(), messages(), rules);
    }
}
