package org.openita.scoring.arithmetic;

import java.util.Arrays;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Between which scores each subject of one sheet must lie.
 *
 * <p>Every known figure counts as anything that is shown as it is, half a hundredth to either side, so that no range is too
 * narrow. Whole numbers throughout, in a fraction of half a hundredth of a point that the framework fixes; what does not divide
 * is rounded outwards. Not thread-safe; lives for one sheet.
 */
public final class Ranges {

    private static final int HUNDREDTHS = 100;

    private final ScoreSheet sheet;
    private final long unit;
    private final ScoredOnce scoredOnce;
    private final long[] least;
    private final long[] most;
    private boolean changed;

    /**
     * @param unit how many parts half a hundredth has
     * @param scoredOnce the items that score some points and nothing between
     */
    Ranges(ScoreSheet sheet, long unit, ScoredOnce scoredOnce) {
        this.sheet = sheet;
        this.unit = unit;
        this.scoredOnce = scoredOnce;
        int size = sheet.framework().subjects().size();
        this.least = new long[size];
        this.most = new long[size];
        Arrays.fill(most, top());
        sheet.framework().subjects().values().forEach(this::know);
    }

    private void know(Subject subject) {
        Score score = sheet.of(subject);
        int i = subject.ordinal();
        if (score.isPresent()) {
            long half = scoredOnce.has(i) ? 0 : unit;
            least[i] = Math.max(0, 2 * unit * score.hundredths() - half);
            most[i] = Math.min(top(), 2 * unit * score.hundredths() + half);
        }
    }

    private long top() {
        return 2 * unit * Score.MAX_HUNDREDTHS;
    }

    private long point() {
        return 2 * unit * HUNDREDTHS;
    }

    /** The lowest score, as shown, that a subject can have: its own where that is known. */
    public Score least(Subject subject) {
        Score score = sheet.of(subject);
        return score.isPresent() ? score : shown(least[subject.ordinal()]);
    }

    /** The highest score, as shown, that a subject can have: its own where that is known. */
    public Score most(Subject subject) {
        Score score = sheet.of(subject);
        return score.isPresent() ? score : shown(most[subject.ordinal()]);
    }

    /** The sheet with the lowest possible score, each for itself, wherever one is missing. */
    public ScoreSheet lowest() {
        return filled(false);
    }

    /** The sheet with the highest possible score, each for itself, wherever one is missing. */
    public ScoreSheet highest() {
        return filled(true);
    }

    private ScoreSheet filled(boolean high) {
        Framework framework = sheet.framework();
        return ScoreSheet.of(
                framework,
                framework.subjects().values().stream()
                        .map(subject -> high ? most(subject) : least(subject))
                        .toArray(Score[]::new));
    }

    long least(int ordinal) {
        return least[ordinal];
    }

    long most(int ordinal) {
        return most[ordinal];
    }

    /** Narrows a range; answers false, and leaves it as it is, where nothing would remain. */
    boolean narrow(int ordinal, long from, long to) {
        long low = scoredOnce.atLeast(ordinal, Math.max(least[ordinal], from), point());
        long high = scoredOnce.atMost(ordinal, Math.min(most[ordinal], to), point());
        if (low > high) {
            return false;
        }
        changed |= low > least[ordinal] || high < most[ordinal];
        least[ordinal] = low;
        most[ordinal] = high;
        return true;
    }

    Contradiction contradiction(Subject subject, List<Subject> members, long from, long to) {
        return new Contradiction(subject, members, sheet.of(subject), shown(from), shown(to));
    }

    /** Whether anything was narrowed since this was asked last. */
    boolean changed() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Rounded half up as every score is shown: a score at or beyond an exact bound is shown at or beyond the shown bound. */
    private Score shown(long value) {
        return Score.ofHundredths(Math.floorDiv(value + unit, 2 * unit));
    }
}
