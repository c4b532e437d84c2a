package org.openita.tables.survey;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.Polarity;

/**
 * In which numbers the answers of a file are.
 *
 * <p>0 is the fewest points, but also what yes-no answers and whole scales are often coded from: 0, 1 for no, yes. It counts as
 * points only in a file that has other points and no option numbers.
 *
 * @param hasNumbers whether there are numbers of options
 * @param hasPoints whether there are points other than 0
 * @param fromZero of how many options the questions are that have 0 where that is not surely points
 */
record FileCoding(boolean hasNumbers, boolean hasPoints, Set<Integer> fromZero) {

    /** As many answers, and the highest number among none of them: then the form may have had fewer options. */
    private static final int MANY = 10;

    private static final int MANY_IN_ONE = 30;

    static FileCoding of(Collection<ItemCount> counts) {
        boolean hasNumbers = counts.stream().anyMatch(count -> count.numbers() > 0);
        boolean hasPoints = counts.stream().anyMatch(count -> count.pointsAboveNone() > 0);
        FileCoding known = new FileCoding(hasNumbers, hasPoints, Set.of());
        Set<Integer> fromZero = counts.stream()
                .filter(known::isZeroUnclear)
                .map(count -> count.scale().options())
                .collect(Collectors.toUnmodifiableSet());
        return new FileCoding(hasNumbers, hasPoints, fromZero);
    }

    /** Whether the numbers among the answers to an item can mean but one thing. */
    boolean isClear(ItemCount count) {
        return !isMixed(count) && !isZeroUnclear(count) && !isNumberUnclear(count);
    }

    /** Whether there are both option numbers and points. */
    static boolean isMixed(ItemCount count) {
        return count.numbers() > 0 && count.points() > 0;
    }

    private boolean isZeroUnclear(ItemCount count) {
        return count.zeros() > 0 && count.pointsAboveNone() == 0 && (hasNumbers || !hasPoints);
    }

    /** Never the highest where another question of as many options has 0: it may be counted from 0 too. */
    private boolean isNumberUnclear(ItemCount count) {
        int options = count.scale().options();
        return fromZero.contains(options) && count.numbers() > 0 && count.number(options) == 0;
    }

    static boolean isOfTwo(ItemCount count) {
        return count.scale().options() == 2;
    }

    /** Whether option numbers of many came, where more is better, and the highest never: from 1 to 5 where there are 6. */
    static boolean lacksHighest(Collection<ItemCount> counts) {
        return sum(counts) >= MANY
                && counts.stream().filter(FileCoding::isSteps).allMatch(FileCoding::isWithoutHighest);
    }

    /** The same for one item in a file where others have the highest. */
    static boolean lacksHighest(ItemCount count) {
        return isSteps(count)
                && count.numbers() >= MANY_IN_ONE
                && isWithoutHighest(count)
                && count.number(count.scale().options() - 1) > 0;
    }

    private static long sum(Collection<ItemCount> counts) {
        return counts.stream()
                .filter(FileCoding::isSteps)
                .mapToLong(ItemCount::numbers)
                .sum();
    }

    private static boolean isWithoutHighest(ItemCount count) {
        return count.number(count.scale().options()) == 0;
    }

    private static boolean isSteps(ItemCount count) {
        return count.scale().options() > 2 && count.item().polarity() == Polarity.MORE_IS_BETTER;
    }
}
