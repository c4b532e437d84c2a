package org.openita.scoring.check;

import java.util.List;
import java.util.OptionalInt;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Works out from printed scores how many people answered.
 *
 * <p>With n respondents a score can only be a whole number of steps divided by n. Each n is weighed by how much likelier it
 * makes the scores seen than chance does: a score that fits says the more the fewer scores fit that n, a score that does not
 * fit speaks against it as far as misprints are rare. A multiple of the true number fits too, but says less.
 */
final class Respondents {

    /** Beyond this a quarter and more of all scores fit by chance, and nothing can be told from one that does not. */
    private static final int MOST = 500;

    /** How many printed scores are taken to be wrong, at most, when n is weighed. */
    private static final double MISPRINTS = 0.1;

    /** A number must be a thousand times likelier than chance for each of the numbers tried (natural logarithm). */
    private static final double CONVINCING = Math.log(1000.0 * MOST);

    private Respondents() {}

    /** A score between 0 and 100, which fit any number. */
    private record Telling(int step, int hundredths) {}

    /** How many answered some items; empty where their scores do not tell. */
    static OptionalInt of(List<MeasuredItem> items, ScoreSheet sheet) {
        Telling[] scores = telling(items, sheet);
        int best = 0;
        double most = CONVINCING;
        for (int respondents = 1; respondents <= MOST; respondents++) {
            double evidence = isPossible(scores, respondents) ? evidence(scores, respondents) : 0;
            if (evidence > most) {
                most = evidence;
                best = respondents;
            }
        }
        return best == 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static Telling[] telling(List<MeasuredItem> items, ScoreSheet sheet) {
        return items.stream()
                .filter(item -> item.asked() && item.step() > 0)
                .filter(item -> sheet.of(item.subject()).isPresent())
                .map(item ->
                        new Telling(item.step(), (int) sheet.of(item.subject()).hundredths()))
                .filter(score -> score.hundredths() > 0 && score.hundredths() < Score.MAX_HUNDREDTHS)
                .toArray(Telling[]::new);
    }

    /** Whether at most a third of the scores do not fit; quick, for most numbers fall here. */
    private static boolean isPossible(Telling[] scores, int respondents) {
        int misfitsLeft = scores.length / 3;
        for (Telling score : scores) {
            if (!new Lattice(score.step(), respondents).holds(score.hundredths()) && --misfitsLeft < 0) {
                return false;
            }
        }
        return true;
    }

    /** The logarithm of how much likelier a number makes the scores than chance does. */
    private static double evidence(Telling[] scores, int respondents) {
        double evidence = 0;
        for (Telling score : scores) {
            Lattice lattice = new Lattice(score.step(), respondents);
            evidence += lattice.holds(score.hundredths())
                    ? Math.log((1 - MISPRINTS) / lattice.density() + MISPRINTS)
                    : Math.log(MISPRINTS);
        }
        return evidence;
    }
}
