package org.openita.scoring.country;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * The scores that are looked at: overall, instruments, parts, indicators and items, in this order. Immutable and thread-safe.
 *
 * @param subjects what has these scores
 * @param aggregates how many of them are no items; they come first
 */
record Measures(List<Subject> subjects, int aggregates) {

    /** Scores of whole hundredths, of which agencies have the same ones over and over. */
    private static final Score[] WHOLE = IntStream.rangeClosed(0, (int) Score.MAX_HUNDREDTHS)
            .mapToObj(Score::ofHundredths)
            .toArray(Score[]::new);

    static Measures of(Framework framework) {
        List<Subject> aggregates = Stream.of(Kind.OVERALL, Kind.INSTRUMENT, Kind.PART, Kind.INDICATOR)
                .flatMap(kind -> framework.subjects(kind).stream())
                .toList();
        List<Subject> all = Stream.concat(aggregates.stream(), framework.subjects(Kind.ITEM).stream())
                .toList();
        return new Measures(all, aggregates.size());
    }

    Score[] scores(ScoreSheet sheet) {
        return subjects.stream().map(sheet::of).map(Measures::shared).toArray(Score[]::new);
    }

    private static Score shared(Score score) {
        return score.denominator() == 1 ? WHOLE[(int) score.numerator()] : score;
    }
}
