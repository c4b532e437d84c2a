package org.openita.workbench.bench;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
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
import org.openita.scoring.arithmetic.YearBefore;

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
    private final Supplier<YearBefore> yearBefore;

    private Bench(ItaEngine engine) {
        this.engine = engine;
        this.scorer = Scorer.of(engine.framework());
        this.factSheet = FactSheet.of(engine.framework());
        this.yearBefore = Suppliers.memoize(() -> YearBefore.of(engine.framework()));
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
        return facts(scorer.score(given), previous);
    }

    /** A result laid out. */
    public Sheet sheet(Assessment given) {
        return sheet(given, Optional.empty());
    }

    /** A result laid out, beside that of the fiscal year before. */
    public Sheet sheet(Assessment given, Optional<Assessment> previous) {
        Scored scored = scorer.score(given);
        List<Fact> facts = facts(scored, previous);
        return new Sheet(scored, facts, rules().evaluateByRule(facts));
    }

    private List<Fact> facts(Scored scored, Optional<Assessment> previous) {
        List<Fact> facts = new ArrayList<>(factSheet.facts(scored.sheet()));
        previous.ifPresent(before -> facts.addAll(yearBefore.get().facts(before)));
        return facts;
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
