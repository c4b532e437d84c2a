package org.openita.workbench.cases;

import java.util.Locale;
import org.openita.scoring.ItaEngine;

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

    /** What comes of it. */
    public Outcome run() {
        return about.check(engine.analyse(about.given()));
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
