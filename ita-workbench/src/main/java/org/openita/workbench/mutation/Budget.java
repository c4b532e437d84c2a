package org.openita.workbench.mutation;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How long trying changes may take, and who is told how far it is.
 *
 * <p>Time is measured and not counted: trying changes is open-ended, and what it has left untried it says. Thread-safe.
 */
public final class Budget {

    /** What it is unless told. */
    public static final Duration USUAL = Duration.ofMinutes(2);

    private final Progress progress;
    private final long end;
    private final AtomicInteger rulesDone = new AtomicInteger();

    /** Is told how far it is, from whatever thread. */
    @FunctionalInterface
    public interface Progress {

        /** So many of so many rules have been changed in every way. */
        void done(int rules, int all);
    }

    private Budget(Duration limit, Progress progress) {
        this.progress = progress;
        this.end = System.nanoTime() + limit.toNanos();
    }

    /** A budget that runs from now on. */
    public static Budget of(Duration limit, Progress progress) {
        return new Budget(limit, progress);
    }

    /** Whether time is up. */
    boolean isSpent() {
        return System.nanoTime() - end >= 0;
    }

    void done(int all) {
        progress.done(rulesDone.incrementAndGet(), all);
    }
}
