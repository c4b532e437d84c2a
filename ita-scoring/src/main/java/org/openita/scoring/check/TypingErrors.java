package org.openita.scoring.check;

import java.util.TreeSet;
import java.util.stream.LongStream;
import org.openita.model.score.Score;

/** The scores that one slip of the hand turns into a given one: a digit wrong, or two neighbours exchanged. */
final class TypingErrors {

    /** Tens, ones, tenths and hundredths of a point, by their place values in hundredths. */
    private static final int[] PLACES = {1_000, 100, 10, 1};

    private TypingErrors() {}

    /** The scores in ascending order, in hundredths, the given one not among them. */
    static LongStream to(long hundredths) {
        TreeSet<Long> scores = new TreeSet<>();
        for (int place : PLACES) {
            long digit = digit(hundredths, place);
            for (int other = 0; other <= 9; other++) {
                scores.add(hundredths + (other - digit) * place);
            }
        }
        for (int i = 1; i < PLACES.length; i++) {
            scores.add(exchanged(hundredths, PLACES[i - 1], PLACES[i]));
        }
        scores.remove(hundredths);
        return scores.stream().mapToLong(score -> score).filter(score -> score <= Score.MAX_HUNDREDTHS);
    }

    private static long exchanged(long hundredths, int left, int right) {
        long rise = digit(hundredths, right) - digit(hundredths, left);
        return hundredths + rise * left - rise * right;
    }

    private static long digit(long hundredths, int place) {
        return hundredths / place % 10;
    }
}
