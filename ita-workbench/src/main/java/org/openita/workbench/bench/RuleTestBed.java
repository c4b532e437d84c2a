package org.openita.workbench.bench;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.model.text.Messages;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.interpretation.Pipeline;
import org.openita.scoring.result.EngineInfo;

/**
 * An engine taken apart, so that single rules can be run on results and put together with what the others find.
 *
 * <p>It runs the engine's own parts: nothing is scored, matched or judged in another way than in an analysis. Immutable and
 * thread-safe.
 */
public final class RuleTestBed {

    private final ItaEngine engine;
    private final Pipeline pipeline;
    private final EngineInfo info;

    private RuleTestBed(ItaEngine engine) {
        this.engine = engine;
        this.pipeline = Pipeline.of(engine.framework(), engine.rules());
        this.info = engine.info();
    }

    /** The bench of an engine. */
    public static RuleTestBed of(ItaEngine engine) {
        return new RuleTestBed(engine);
    }

    /**
     * A result laid out.
     *
     * @param scored the result, added up
     * @param facts what rules see of it
     * @param byRule what each rule of the engine finds in it, by the rule's name
     */
    public record Sheet(ScoredAssessment scored, List<Fact> facts, Map<String, List<Finding>> byRule) {

        public Sheet {
            facts = ImmutableList.copyOf(facts);
        }

        /** What a rule finds. */
        public List<Finding> of(Rule rule) {
            return byRule.getOrDefault(rule.name(), List.of());
        }
    }

    /** The framework of its fiscal year. */
    public Framework framework() {
        return engine.framework();
    }

    /** The rules to try. */
    public RuleBase rules() {
        return engine.rules();
    }

    /** The texts of the pack. */
    public Messages messages() {
        return rules().messages();
    }

    /** The facts of a result. */
    public List<Fact> facts(Assessment given) {
        return facts(given, Optional.empty());
    }

    /** The facts of a result, beside that of the fiscal year before. */
    public List<Fact> facts(Assessment given, Optional<Assessment> previous) {
        return pipeline.facts(pipeline.score(given), previous);
    }

    /** A result laid out. */
    public Sheet sheet(Assessment given) {
        return sheet(given, Optional.empty());
    }

    /** A result laid out, beside that of the fiscal year before. */
    public Sheet sheet(Assessment given, Optional<Assessment> previous) {
        ScoredAssessment scored = pipeline.score(given);
        List<Fact> facts = pipeline.facts(scored, previous);
        return new Sheet(scored, facts, rules().evaluateByRule(facts));
    }

    /** The analysis of a result. */
    public Analysis analysis(Sheet sheet) {
        return analysis(sheet.scored(), RuleBase.merged(sheet.byRule().values()));
    }

    /** The analysis of a result, had a rule found this instead. */
    public Analysis analysis(Sheet sheet, Rule rule, List<Finding> instead) {
        List<List<Finding>> findings = new ArrayList<>();
        for (Rule each : rules().rules()) {
            findings.add(each.name().equals(rule.name()) ? instead : sheet.of(each));
        }
        return analysis(sheet.scored(), RuleBase.merged(findings));
    }

    private Analysis analysis(ScoredAssessment scored, List<Finding> findings) {
        return pipeline.interpretAlone(scored, findings).as(Analysis::new, info);
    }

    /** Rules made ready to run by themselves, after the same checks as those of a pack. */
    public RuleBase ready(List<Rule> rules) {
        return RuleBase.of(framework(), messages(), rules);
    }
}
