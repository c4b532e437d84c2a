package org.openita.scoring.arithmetic;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ScoreSheet;

/**
 * Adds assessments of one fiscal year up, exactly.
 *
 * <p>What is measured enters as published, with two decimals; from there nothing is rounded. An aggregate over a missing
 * member is missing, unless it was published; an instrument is then the mean of its parts, where these are known. A published score always stands: it is shown, compared and weighed into what lies
 * above it; where it differs from the computed one, as shown, by more than 0.01, that is told. Immutable and thread-safe: build
 * one a framework and share it.
 */
public final class Scorer {

    private final Framework framework;
    private final Map<String, Subject> subjects;
    private final Formula[] formulas;
    private final ScoreAccumulator empty;

    private Scorer(Framework framework, Formula[] formulas, ScoreAccumulator empty) {
        this.framework = framework;
        this.subjects = framework.subjects();
        this.formulas = formulas;
        this.empty = empty;
    }

    /**
     * The scorer of a framework.
     *
     * @throws IllegalArgumentException if its weights do not add up to one
     * @throws ArithmeticException if its exact sums could overflow
     */
    public static Scorer of(Framework framework) {
        return of(framework, Composition.of(framework));
    }

    private static Scorer of(Framework framework, Composition composition) {
        long[] denominators = new long[framework.subjects().size()];
        Arrays.fill(denominators, 1);
        Formula[] formulas = composition.aggregates().stream()
                .flatMap(aggregate -> formulas(aggregate, composition, denominators).stream())
                .toArray(Formula[]::new);
        return new Scorer(framework, formulas, ScoreAccumulator.empty(denominators));
    }

    private static List<Formula> formulas(WeightedMean aggregate, Composition composition, long[] denominators) {
        return composition
                .meanOfParts(aggregate.subject())
                .map(substitute -> Formula.of(aggregate, substitute, denominators))
                .orElseGet(() -> List.of(Formula.of(aggregate, denominators)));
    }

    /** The framework whose results it scores. */
    public Framework framework() {
        return framework;
    }

    /**
     * Every score that an assessment gives.
     *
     * @throws IllegalArgumentException if it is of another fiscal year, or scores something this year does not have
     */
    public ScoredAssessment score(Assessment assessment) {
        requireYear(assessment);
        ScoreAccumulator tally = empty.copy();
        assessment.items().forEach((id, score) -> tally.give(item(id), score));
        assessment.published().forEach((id, score) -> tally.give(aggregate(id), score));
        for (Formula formula : formulas) {
            tally.add(formula);
        }
        return new ScoredAssessment(assessment, ScoreSheet.of(framework, tally.scores()), tally.mismatches());
    }

    private Subject item(String id) {
        return subject(id, true);
    }

    private Subject aggregate(String id) {
        return subject(id, false);
    }

    private Subject subject(String id, boolean measured) {
        Subject subject = subjects.get(id);
        if (subject == null) {
            return framework.subject(id);
        }
        if (subject.isMeasured() != measured) {
            throw new IllegalArgumentException("'" + id + "' stands among the "
                    + (measured ? "items, but is none; give it as published" : "published scores, but is an item"));
        }
        return subject;
    }

    private void requireYear(Assessment assessment) {
        if (assessment.fiscalYear().year() != framework.fiscalYear().year()) {
            throw new IllegalArgumentException("An assessment of FY" + assessment.fiscalYear() + " cannot be scored as "
                    + framework + "; use the scorer of its own year");
        }
    }
}
