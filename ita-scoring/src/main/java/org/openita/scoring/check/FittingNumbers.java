package org.openita.scoring.check;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.score.Score;

/**
 * For every score, with how many respondents it can come about.
 *
 * <p>There is one a step and number of sub-items, made when it is first needed and shared: every analysis asks, and looking up is much quicker than
 * dividing. Immutable and thread-safe.
 */
final class FittingNumbers {

    /**
     * The largest number in the sets. With 256 respondents and steps of 20 points one score in eight can come about, so that
     * what cannot says little; with more, next to nothing.
     */
    static final int MOST = 256;

    /** How many words a set of numbers takes. */
    static final int WORDS = MOST / Long.SIZE;

    private static final int SCORES = (int) Score.MAX_HUNDREDTHS + 1;
    private static final Map<Lattice, FittingNumbers> BY_ONE = new ConcurrentHashMap<>();

    private final long[] sets = new long[SCORES * WORDS];
    private final double[] rarity = new double[MOST + 1];
    private final Lattice one;

    private FittingNumbers(Lattice one) {
        this.one = one;
        for (int respondents = 1; respondents <= MOST; respondents++) {
            Lattice lattice = one.times(respondents);
            rarity[respondents] = 1 / lattice.density();
            add(lattice, respondents);
        }
    }

    /** A plain loop: the first analysis of a process waits for it. */
    private void add(Lattice lattice, int respondents) {
        int word = word(respondents);
        long bit = bit(respondents);
        int steps = 0;
        for (long score = 0; score <= Score.MAX_HUNDREDTHS; score = lattice.score(++steps)) {
            sets[(int) score * WORDS + word] |= bit;
        }
    }

    /** The numbers of respondents, each of whom can give the scores of a lattice. */
    static FittingNumbers of(Lattice one) {
        return BY_ONE.computeIfAbsent(one, FittingNumbers::new);
    }

    /** A word of the set of numbers with which a score, in hundredths, can come about; number 1 is the lowest bit. */
    long word(int hundredths, int word) {
        return sets[hundredths * WORDS + word];
    }

    /** Whether so many respondents can give a score; false of 0 respondents and fewer. */
    boolean hold(int hundredths, int respondents) {
        if (respondents > MOST) {
            return one.times(respondents).holds(hundredths);
        }
        return respondents > 0 && (word(hundredths, word(respondents)) & bit(respondents)) != 0;
    }

    /** How many times as many scores there are as so many respondents can give. */
    double rarity(int respondents) {
        return respondents > MOST ? 1 / one.times(respondents).density() : rarity[respondents];
    }

    private static int word(int respondents) {
        return (respondents - 1) / Long.SIZE;
    }

    private static long bit(int respondents) {
        return 1L << (respondents - 1);
    }
}
