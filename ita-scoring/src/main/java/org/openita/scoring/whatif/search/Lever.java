package org.openita.scoring.whatif.search;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Set;

/**
 * What can be raised by whole steps.
 *
 * <p>Immutable and thread-safe.
 *
 * @param gains what a step gains for each demand, in the demand's units
 * @param cost what a step costs, positive
 * @param steps the numbers of steps that are possible, from 0 upward; empty for all up to the most
 * @param most how many steps there are
 * @param figures the numbers of the published figures that fall when it is raised
 */
public record Lever(
        ImmutableLongArray gains, long cost, ImmutableSortedSet<Long> steps, long most, Set<Integer> figures) {

    public Lever {
        figures = ImmutableSet.copyOf(figures);
    }

    boolean allows(long number) {
        return steps.isEmpty() || steps.contains(number);
    }

    /** The least possible number of steps that is not below a number; more than the most where there is none. */
    long atLeast(long number) {
        Long next = steps.isEmpty() ? Long.valueOf(number) : steps.ceiling(number);
        return next == null ? most + 1 : next;
    }

    /** The greatest possible number of steps that is not above a number. */
    long atMost(long number) {
        Long next = steps.isEmpty() ? Long.valueOf(number) : steps.floor(number);
        return next == null ? -1 : next;
    }
}
