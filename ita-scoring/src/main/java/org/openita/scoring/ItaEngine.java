package org.openita.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.score.Fact;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.interpretation.Pipeline;
import org.openita.scoring.result.EngineInfo;
import org.openita.scoring.result.PackInfo;

/**
 * Analyses results of one fiscal year: scores, judges and recommends.
 *
 * <p>Build one, keep it, share it: immutable and thread-safe. Building reads the year's framework and rules, which takes some
 * tenths of a second the first time; an analysis takes microseconds.
 */
public final class ItaEngine {

    private static final String UNRELEASED = "0.1.0-SNAPSHOT";

    private final Framework framework;
    private final EngineInfo info;
    private final RuleBase rules;
    private final Pipeline pipeline;

    private ItaEngine(Framework framework, RuleBase rules) {
        this.framework = framework;
        this.rules = rules;
        this.info = new EngineInfo(version(), framework.toString(), packs(rules));
        this.pipeline = Pipeline.of(framework, rules);
    }

    /**
     * Returns the engine of a Buddhist fiscal year with the built-in rules.
     *
     * @throws IllegalArgumentException if the year has no framework or no rules
     */
    public static ItaEngine forFiscalYear(int year) {
        return builder().fiscalYear(year).build();
    }

    /** Returns a builder for an engine with custom rules. Not thread-safe until built. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the version of this library. */
    public static String version() {
        return Optional.ofNullable(ItaEngine.class.getPackage().getImplementationVersion())
                .orElse(UNRELEASED);
    }

    /** Returns the framework of this engine's fiscal year. */
    public Framework framework() {
        return framework;
    }

    /** Returns the version, framework and rule packs that every analysis of this engine names. */
    public EngineInfo info() {
        return info;
    }

    /** Returns the rules that this engine applies. */
    public RuleBase rules() {
        return rules;
    }

    /**
     * Analyses a result.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year
     */
    public Analysis analyse(Assessment assessment) {
        requireSameYear(assessment);
        return analyse(assessment, Optional.empty());
    }

    /**
     * Analyses a result beside that of the fiscal year before, for rules that compare the two.
     *
     * <p>Rules see the earlier score of what means the same in both years; see {@link
     * org.openita.model.framework.Subject#in}.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year, or the earlier one not of the year before, or of
     *     {@linkplain org.openita.model.assessment.Agency#isSameAs another agency}
     */
    public Analysis analyse(Assessment assessment, Assessment previous) {
        requireSameYear(assessment);
        requireYearBefore(assessment, previous);
        return analyse(assessment, Optional.of(previous));
    }

    private Analysis analyse(Assessment assessment, Optional<Assessment> previous) {
        ScoredAssessment scored = pipeline.score(assessment);
        List<Fact> facts = pipeline.facts(scored, previous);
        return pipeline.interpret(scored, facts, pipeline.evaluate(facts)).as(Analysis::new, info);
    }

    /**
     * Analyses a result beside the agency's earlier ones, of any number of years: rules compare with that of the year
     * before, if it is among them.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year, one given as earlier is not, or one is of
     *     {@linkplain org.openita.model.assessment.Agency#isSameAs another agency}
     */
    public Analysis analyse(Assessment assessment, List<Assessment> earlier) {
        earlier.forEach(each -> requireEarlier(assessment, each));
        return earlier.stream()
                .filter(each -> each.fiscalYear().next().equals(assessment.fiscalYear()))
                .findFirst()
                .map(previous -> analyse(assessment, previous))
                .orElseGet(() -> analyse(assessment));
    }

    /**
     * Runs the data checks alone: returns what is missing, doubtful or impossible in a result, as in {@link
     * Analysis#notes()} but without what rules note.
     *
     * @throws IllegalArgumentException if the result is of another fiscal year
     */
    public List<Note> check(Assessment assessment) {
        requireSameYear(assessment);
        return pipeline.check(assessment);
    }

    private void requireSameYear(Assessment assessment) {
        if (!assessment.fiscalYear().equals(framework.fiscalYear())) {
            throw new IllegalArgumentException("A result of fiscal year " + assessment.fiscalYear()
                    + " was given to the engine of fiscal year " + framework.fiscalYear()
                    + "; use ItaEngine.forFiscalYear(" + assessment.fiscalYear() + ")");
        }
    }

    private void requireYearBefore(Assessment assessment, Assessment previous) {
        int before = framework.fiscalYear().year() - 1;
        if (previous.fiscalYear().year() != before) {
            throw new IllegalArgumentException("A result of fiscal year " + previous.fiscalYear()
                    + " was given as that of the year before " + framework.fiscalYear() + "; give that of " + before);
        }
        assessment.agency().requireSameAs(previous.agency());
    }

    private static void requireEarlier(Assessment assessment, Assessment earlier) {
        if (earlier.fiscalYear().compareTo(assessment.fiscalYear()) >= 0) {
            throw new IllegalArgumentException("A result of fiscal year " + earlier.fiscalYear()
                    + " was given as earlier than that of " + assessment.fiscalYear());
        }
        assessment.agency().requireSameAs(earlier.agency());
    }

    private static List<PackInfo> packs(RuleBase rules) {
        return rules.packs().stream()
                .map(pack -> new PackInfo(pack.name(), pack.version(), pack.hash()))
                .toList();
    }

    /** Builds an engine. Not thread-safe. */
    public static final class Builder {

        private final List<Path> packs = new ArrayList<>();
        private Optional<FiscalYear> year = Optional.empty();

        private Builder() {}

        /** Sets the Buddhist fiscal year, such as 2567. */
        public Builder fiscalYear(int fiscalYear) {
            year = Optional.of(FiscalYear.of(fiscalYear));
            return this;
        }

        /**
         * Adds a directory with a rule pack to use instead of the built-in one, which it may extend; may be called
         * again.
         */
        public Builder pack(Path directory) {
            packs.add(directory);
            return this;
        }

        List<Path> packs() {
            return List.copyOf(packs);
        }

        Builder copy() {
            Builder copy = new Builder();
            copy.packs.addAll(packs);
            copy.year = year;
            return copy;
        }

        /**
         * Builds the engine: reads framework and rules.
         *
         * @throws IllegalStateException if no fiscal year was given
         * @throws IllegalArgumentException if the year has no framework, or no rules of its own and none were given
         * @throws InputException with everything that is wrong with the packs given
         */
        public ItaEngine build() {
            Framework framework =
                    Frameworks.of(year.orElseThrow(() -> new IllegalStateException("Give fiscalYear(2567) first")));
            RuleBase rules = packs.isEmpty()
                    ? RuleBase.builtIn(framework)
                    : RuleBase.of(framework, packs.stream().map(RulePack::load).toList());
            return new ItaEngine(framework, rules);
        }
    }
}
