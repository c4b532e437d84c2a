package org.openita.scoring.check;

import java.util.List;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/** The scores of a group that lie between 0 and 100, which any number of people can give. Not thread-safe. */
final class InformativeScores {

    private final FittingNumbers[] numbers;
    private final int[] hundredths;
    private int count;

    private InformativeScores(int most) {
        this.numbers = new FittingNumbers[most];
        this.hundredths = new int[most];
    }

    static InformativeScores of(ItemGroup group, ScoreSheet sheet) {
        List<MeasuredItem> items = group.items();
        InformativeScores informative = new InformativeScores(items.size());
        for (int i = 0; i < items.size(); i++) {
            Score score = sheet.of(items.get(i).subject());
            if (score.isPresent() && isTelling(score.hundredths())) {
                informative.add((int) score.hundredths(), group.numbers(i));
            }
        }
        return informative;
    }

    static boolean isTelling(long hundredths) {
        return hundredths > 0 && hundredths < Score.MAX_HUNDREDTHS;
    }

    int count() {
        return count;
    }

    int score(int index) {
        return hundredths[index];
    }

    FittingNumbers numbers(int index) {
        return numbers[index];
    }

    /** The set of the numbers of respondents with which at most so many scores, 0 to 3, cannot come about. */
    long[] fewMisfits(int most) {
        long[] few = new long[FittingNumbers.WORDS];
        for (int word = 0; word < few.length; word++) {
            few[word] = ~moreMisfits(word, most);
        }
        return few;
    }

    /** Counts all numbers of a word at once: bit by bit, where there was one misfit, two, three, four. */
    private long moreMisfits(int word, int most) {
        long one = 0;
        long two = 0;
        long three = 0;
        long four = 0;
        for (int i = 0; i < count; i++) {
            long misfits = ~numbers[i].word(hundredths[i], word);
            four |= three & misfits;
            three |= two & misfits;
            two |= one & misfits;
            one |= misfits;
        }
        return most == 0 ? one : most == 1 ? two : most == 2 ? three : four;
    }

    private void add(int score, FittingNumbers fitting) {
        hundredths[count] = score;
        numbers[count++] = fitting;
    }
}
