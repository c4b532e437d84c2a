package org.openita.model.assessment;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.framework.Scale;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Checks that what was given is a score: a number from 0 to 100 with at most two decimals, or nothing.
 *
 * @param log takes what is wrong
 */
record ScoreCheck(ProblemLog log) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(100);
    private static final Map<String, Score> WORDS =
            Map.of("pass", Score.of(HIGHEST), "fail", Score.of(BigDecimal.ZERO));

    /** A score of points; empty if it is none, which is noted. */
    Optional<Score> points(RawValue value, Place place) {
        return value.isNothing() ? Optional.of(Score.MISSING) : score(value, place, false);
    }

    /** A score that an item on a scale can have; empty if it is none, which is noted. */
    Optional<Score> onScale(RawValue value, Scale scale, Place place) {
        return scale.isPassFail()
                ? passOrFail(value, place)
                : points(value, place).filter(score -> isOn(scale, score, value, place));
    }

    private boolean isOn(Scale scale, Score score, RawValue value, Place place) {
        boolean fits = score.isMissing() || scale.allows(score.hundredths());
        if (!fits) {
            log.add(TEXTS.problem(place, "not-on-scale", value.described(), scale.points()));
        }
        return fits;
    }

    /** A score of 0 or 100, which may be given as {@code "fail"} or {@code "pass"}; empty if it is none, which is noted. */
    Optional<Score> passOrFail(RawValue value, Place place) {
        if (value.isNothing()) {
            return Optional.of(Score.MISSING);
        }
        Optional<Score> word =
                value.number().isPresent() ? Optional.empty() : value.written().map(WORDS::get);
        return word.or(() -> score(value, place, true).filter(score -> isPassOrFail(score, value, place)));
    }

    private Optional<Score> score(RawValue value, Place place, boolean isPassFail) {
        Supplier<Text> expected = isPassFail ? AssessmentProblems.PASS_OR_FAIL : AssessmentProblems.POINTS;
        if (value.number().isPresent()) {
            return number(value, value.number().get(), place, expected);
        }
        log.add(TEXTS.problem(
                place, "not-a-score", value.described(), expected, ScoreDiagnosis.remedy(value, isPassFail)));
        return Optional.empty();
    }

    private Optional<Score> number(RawValue given, BigDecimal points, Place place, Supplier<Text> expected) {
        if (points.signum() < 0 || points.compareTo(HIGHEST) > 0) {
            log.add(TEXTS.problem(place, "score-out-of-range", given.described(), expected));
            return Optional.empty();
        }
        if (points.scale() > 2 && points.stripTrailingZeros().scale() > 2) {
            log.add(TEXTS.problem(
                    place, "score-too-fine", given.described(), expected, AssessmentProblems.round(points)));
            return Optional.empty();
        }
        return Optional.of(Score.of(points));
    }

    private boolean isPassOrFail(Score score, RawValue value, Place place) {
        boolean fits = score.hundredths() == 0 || score.hundredths() == Score.MAX_HUNDREDTHS;
        if (!fits) {
            log.add(TEXTS.problem(place, "not-pass-or-fail", value.described()));
        }
        return fits;
    }
}
