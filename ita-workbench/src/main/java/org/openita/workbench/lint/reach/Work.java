package org.openita.workbench.lint.reach;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A budget of steps for what one lint does, so that no pack makes it run for long.
 *
 * <p>Steps are counted, not timed: a pack is looked at as far on one machine as on any other. What is done outside of a budget
 * is not bounded. Belongs to the thread that it runs in.
 */
public final class Work {

    private static final ThreadLocal<@Nullable Work> CURRENT = new ThreadLocal<>();

    private long left;

    private Work(long most) {
        this.left = most;
    }

    /** That something takes more steps than it may. */
    public static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** That the budget does not suffice. */
        public TooMuch() {
            super("more steps than the budget has", null, false, false);
        }
    }

    /**
     * Does something within a budget of its own.
     *
     * @throws TooMuch where the budget does not suffice
     */
    public static <T> T within(long most, Supplier<T> doing) {
        Work outer = CURRENT.get();
        CURRENT.set(new Work(most));
        try {
            return doing.get();
        } finally {
            CURRENT.set(outer);
        }
    }

    /** The same, empty where the budget does not suffice. */
    public static <T> Optional<T> tried(long most, Supplier<T> doing) {
        try {
            return Optional.of(within(most, doing));
        } catch (TooMuch e) {
            return Optional.empty();
        }
    }

    /**
     * Takes steps off the budget.
     *
     * @throws TooMuch if there are not so many left
     */
    public static void spend(long steps) {
        Work work = CURRENT.get();
        if (work != null) {
            work.left -= steps;
            if (work.left < 0) {
                throw new TooMuch();
            }
        }
    }
}
