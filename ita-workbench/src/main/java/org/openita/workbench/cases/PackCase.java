package org.openita.workbench.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openita.scoring.ItaEngine;
import org.openita.workbench.bench.RuleTestBed;

/**
 * A case and the engine that it is about, ready to run.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name the case's name, with the fiscal year where the pack is for several
 * @param about the case
 * @param engine the engine with the pack's rules
 */
public record PackCase(String name, Case about, ItaEngine engine) {

    /** Codes that one expectation misses of which it is said why not. */
    private static final int MOST_MISSING = 10;

    /** What comes of it. */
    public Outcome run() {
        return explained(about.check(about.analysedBy(engine)), engine);
    }

    /** The outcome with why not; asked only of failures, since it takes rules of its own. */
    static Outcome explained(Outcome outcome, ItaEngine engine) {
        if (outcome.holds()) {
            return outcome;
        }
        RuleTestBed testBed = RuleTestBed.of(engine);
        WhyNot whyNot = new WhyNot(
                engine.rules(), testBed.facts(outcome.of().given(), outcome.of().previous()));
        List<Failure> failures = new ArrayList<>();
        for (Expectation expected : outcome.of().expected()) {
            expected.check(outcome.analysis())
                    .ifPresent(failure -> failures.add(failure.whyNot(expected.missing(outcome.analysis()).stream()
                            .distinct()
                            .limit(MOST_MISSING)
                            .flatMap(missing -> whyNot.couldHaveFound(missing.kind(), missing.code()).stream())
                            .toList())));
        }
        return new Outcome(outcome.of(), outcome.analysis(), failures);
    }

    /**
     * Runs it as a test.
     *
     * @throws AssertionError with what was expected, what was found and why, if it does not hold
     */
    public void verify() {
        Outcome outcome = run();
        if (!outcome.holds()) {
            throw new AssertionError(CaseText.of(outcome, Locale.ENGLISH));
        }
    }

    /** The case's name. */
    @Override
    public String toString() {
        return name;
    }
}
