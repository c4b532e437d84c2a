package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;

/**
 * A result and what it should mean.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name, unique within its pack
 * @param place where it stands
 * @param given the result
 * @param previous the result of the fiscal year before, for rules that compare the two
 * @param expected what should come out, at least one thing
 */
public record Case(
        String name, Place place, Assessment given, Optional<Assessment> previous, List<Expectation> expected) {

    public Case {
        expected = List.copyOf(expected);
    }

    /** What an engine makes of what is given. */
    Analysis analysedBy(ItaEngine engine) {
        return previous.map(before -> engine.analyse(given, before)).orElseGet(() -> engine.analyse(given));
    }

    /** Holds what came out against what was expected. */
    public Outcome check(Analysis analysis) {
        List<Failure> failures = new ArrayList<>();
        expected.forEach(one -> one.check(analysis).ifPresent(failures::add));
        return new Outcome(this, analysis, failures);
    }

    /** Whether it expects something of what a rule can find; a case that does not, tests nothing of the rule by running it. */
    public boolean concerns(Rule rule) {
        return expected.stream().anyMatch(one -> one.concerns(rule));
    }

    /**
     * Whether all that was expected came out, but for the numbers that rules compare with: a number that a case repeats from a rule
     * says nothing of what the rule does.
     */
    public boolean holdsInOutcome(Analysis analysis) {
        return expected.stream()
                .map(one -> one instanceof ExpectedReason reason ? reason.withoutThreshold() : one)
                .allMatch(one -> one.check(analysis).isEmpty());
    }
}
