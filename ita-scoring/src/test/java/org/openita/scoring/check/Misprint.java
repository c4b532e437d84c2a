package org.openita.scoring.check;

import java.util.Random;

/** The misprints that people make in one score. */
enum Misprint {
    /** 97.69 becomes 97.96. */
    SWAPPED_DIGITS {
        @Override
        int of(int score, int next, Random random) {
            int right = (int) Math.pow(10, random.nextInt(3));
            int difference = score / right % 10 - score / (10 * right) % 10;
            return score + 9 * right * difference;
        }
    },
    /** 96.15 becomes 96.45. */
    WRONG_DIGIT {
        @Override
        int of(int score, int next, Random random) {
            int place = (int) Math.pow(10, random.nextInt(4));
            return score + (random.nextInt(10) - score / place % 10) * place;
        }
    },
    /** 97.69 becomes 97.70 or 98.00. */
    ROUNDED {
        @Override
        int of(int score, int next, Random random) {
            int unit = random.nextBoolean() ? 10 : 100;
            return Math.round((float) score / unit) * unit;
        }
    },
    /** The score of the row below is typed. */
    WRONG_ROW {
        @Override
        int of(int score, int next, Random random) {
            return next;
        }
    };

    /**
     * What is printed, in hundredths.
     *
     * @param score what ought to be printed
     * @param next the score of the row below
     */
    abstract int of(int score, int next, Random random);
}
