package org.openita.scoring.interpretation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Level;
import org.openita.model.finding.Note;
import org.openita.model.framework.Framework;
import org.openita.model.score.Fact;
import org.openita.rules.RuleBase;
import org.openita.rules.finding.Finding;
import org.openita.scoring.arithmetic.FactSheet;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Scorer;
import org.openita.scoring.arithmetic.YearBefore;
import org.openita.scoring.check.DataCheck;

/**
 * The steps of an analysis, one after the other: {@link #score}, {@link #facts}, {@link #evaluate}, {@link #interpret}.
 *
 * <p>The engine takes them all; the workbench stops between them. Immutable and thread-safe.
 */
public final class Pipeline {

    private final RuleBase rules;
    private final Scorer scorer;
    private final FactSheet facts;
    private final Supplier<YearBefore> yearBefore;
    private final FindingInterpreter interpreter;
    private final DataCheck check;
    private final LevelCheck levelCheck;
    private final OpenCheck openCheck;
    private final Optional<Note> carriedOver;

    private Pipeline(Framework framework, RuleBase rules) {
        this.rules = rules;
        this.scorer = Scorer.of(framework);
        this.facts = FactSheet.of(framework);
        this.yearBefore = Suppliers.memoize(() -> YearBefore.of(framework));
        this.interpreter = new FindingInterpreter(framework, rules.messages());
        this.check = DataCheck.of(framework);
        this.levelCheck = new LevelCheck(framework, rules.messages(), interpreter, rules::evaluate);
        this.carriedOver = CarriedOver.note(framework);
        this.openCheck = new OpenCheck(framework, facts, interpreter, rules::evaluate);
    }

    /** The pipeline of a fiscal year and rules for it. */
    public static Pipeline of(Framework framework, RuleBase rules) {
        return new Pipeline(framework, rules);
    }

    /** Adds a result up. */
    public ScoredAssessment score(Assessment assessment) {
        return scorer.score(assessment);
    }

    /**
     * What rules see of a result.
     *
     * @param previous the result of the fiscal year before, if rules are to compare with it
     */
    public List<Fact> facts(ScoredAssessment scored, Optional<Assessment> previous) {
        List<Fact> seen = facts.facts(scored.sheet());
        if (previous.isEmpty()) {
            return seen;
        }
        return ImmutableList.<Fact>builder()
                .addAll(seen)
                .addAll(yearBefore.get().facts(previous.get()))
                .build();
    }

    /** What the rules find in facts, each thing once. */
    public List<Finding> evaluate(List<? extends Fact> seen) {
        return rules.evaluate(seen);
    }

    /** The level of a result by what rules found in it, and by its published level. */
    public Level level(ScoredAssessment scored, List<? extends Fact> seen, List<Finding> findings) {
        return levelCheck.level(scored, seen, findings);
    }

    /** What the findings in a result mean, and what of it scores that are missing leave open. */
    public Interpretation interpret(ScoredAssessment scored, List<? extends Fact> seen, List<Finding> findings) {
        Level level = levelCheck.level(scored, seen, findings);
        List<Note> notes = notes(scored, findings, level);
        notes.addAll(openCheck.notes(scored, seen, findings));
        return interpretation(scored, findings, level, notes);
    }

    /**
     * What findings mean that were made otherwise, such as by rules changed on purpose: the level is what they say, and nothing
     * is told of what missing scores leave open.
     */
    public Interpretation interpretAlone(ScoredAssessment scored, List<Finding> findings) {
        Level level = interpreter.level(findings);
        return interpretation(scored, findings, level, notes(scored, findings, level));
    }

    /**
     * What is missing, doubtful or impossible in a result, without what rules note, save where their notes tell why its level is not
     * known.
     */
    public List<Note> check(Assessment assessment) {
        ScoredAssessment scored = scorer.score(assessment);
        List<Note> notes = new ArrayList<>(check.notes(scored));
        List<Fact> seen = facts.facts(scored.sheet());
        List<Finding> findings = rules.evaluate(seen);
        Level level = levelCheck.level(scored, seen, findings);
        levelCheck.note(scored, level, findings).ifPresent(notes::add);
        if (level.possible().size() > 1 && !level.isPublished()) {
            notes.addAll(interpreter.notes(findings));
        }
        return notes;
    }

    private List<Note> notes(ScoredAssessment scored, List<Finding> findings, Level level) {
        List<Note> notes = new ArrayList<>(check.notes(scored));
        levelCheck.note(scored, level, findings).ifPresent(notes::add);
        notes.addAll(interpreter.notes(findings));
        carriedOver.ifPresent(notes::add);
        return notes;
    }

    private Interpretation interpretation(
            ScoredAssessment scored, List<Finding> findings, Level level, List<Note> notes) {
        return new Interpretation(
                scored,
                level,
                interpreter.recommendations(findings),
                interpreter.topics(findings),
                interpreter.actions(findings),
                interpreter.statements(findings),
                notes,
                interpreter.targets(findings),
                rules.thresholds());
    }
}
