package org.openita.workbench.lint;

import java.util.Locale;
import org.openita.workbench.lint.monotone.MonotoneProof;
import org.openita.workbench.lint.reach.Work;

/** Whether no score that rises can lower the level, miss a target or add what is said of low scores, where all scores are known. */
public enum Proof {
    /** Nothing was looked at, since the pack does not compile. */
    NONE,
    /** It is proved of all scores that there can be. */
    PROVED,
    /** Of some rules it cannot be told, or some scores have no level or several. */
    OPEN,
    /** A result shows that it is not so. */
    REFUTED;

    /** What came of the proof for a year. */
    static Proof of(PackInForce pack) {
        try {
            MonotoneProof proof = pack.monotone();
            if (!proof.faults().isEmpty()) {
                return REFUTED;
            }
            boolean isOne = pack.levels().unsurveyed().isEmpty()
                    && pack.levels().gaps().isEmpty()
                    && pack.levels().overlaps().isEmpty();
            return proof.unknown().isEmpty() && isOne ? PROVED : OPEN;
        } catch (Work.TooMuch e) {
            return OPEN;
        }
    }

    /** What is so of both. */
    Proof and(Proof other) {
        return compareTo(other) > 0 ? this : other;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
