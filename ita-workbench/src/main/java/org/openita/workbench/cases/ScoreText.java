package org.openita.workbench.cases;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.model.framework.Scale;
import org.openita.model.score.Score;

/** Reads a score of a case: a number from 0 to 100 with at most two decimals, {@code pass}, {@code fail} or {@code null}. */
final class ScoreText {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");
    private static final Score PASS = Score.of("100");
    private static final Score FAIL = Score.of("0");

    private ScoreText() {}

    /**
     * The score that stands in a piece; empty if it is none, which is a slip.
     *
     * @param scale of what is scored, where it has one
     */
    static Optional<Score> read(YamlNode piece, Optional<Scale> scale) {
        if (piece.isNull()) {
            return Optional.of(Score.MISSING);
        }
        String text = piece.scalar().orElse("");
        boolean passFail = scale.filter(Scale::isPassFail).isPresent();
        if (passFail && (text.equals("pass") || text.equals("fail"))) {
            return Optional.of(text.equals("pass") ? PASS : FAIL);
        }
        if (!NUMBER.matcher(text).matches()) {
            return slip(piece, passFail ? "no-pass-fail" : "no-score");
        }
        return number(piece, new BigDecimal(text), scale);
    }

    private static Optional<Score> number(YamlNode piece, BigDecimal number, Optional<Scale> scale) {
        if (number.signum() < 0 || number.compareTo(PASS.shown()) > 0) {
            return slip(piece, "score-range");
        }
        if (number.stripTrailingZeros().scale() > 2) {
            return slip(piece, "score-decimals");
        }
        Score score = Score.of(number);
        Optional<Scale> other = scale.filter(of -> !of.allows(score.hundredths()));
        other.ifPresent(of -> piece.log()
                .add(piece.place(), of.isPassFail() ? "no-pass-fail" : "not-on-scale", piece.described(), of.points()));
        return Optional.of(score).filter(fits -> other.isEmpty());
    }

    private static Optional<Score> slip(YamlNode piece, String id) {
        piece.log().add(piece.place(), id, piece.described());
        return Optional.empty();
    }
}
