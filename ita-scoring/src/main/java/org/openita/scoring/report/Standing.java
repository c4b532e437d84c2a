package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Marks;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/** Says where a score stands among the marks of its year. Immutable and thread-safe. */
final class Standing {

    private final Wording wording;
    private final Optional<Marks> marks;

    Standing(Wording wording, Optional<Marks> marks) {
        this.wording = wording;
        this.marks = marks;
    }

    /** What something scored, and how far that is from the marks. */
    Sentence scored(String code, String subject, Score score) {
        return marks.map(known -> wording.sentence(
                        code, List.of(subject), wording.name(subject), score, among(known, score.shown())))
                .orElseGet(() -> wording.sentence(code + ".plain", List.of(subject), wording.name(subject), score));
    }

    /** The distance to the mark that is next, and to the one passed where another is still ahead. */
    private Text among(Marks known, BigDecimal score) {
        if (score.movePointRight(2).longValueExact() == Score.MAX_HUNDREDTHS) {
            return wording.text("mark.full");
        }
        if (score.compareTo(known.pass()) < 0) {
            return from(known.pass(), score);
        }
        return score.compareTo(known.excellent()) < 0
                ? wording.text("mark.between", from(known.pass(), score), from(known.excellent(), score))
                : from(known.excellent(), score);
    }

    private Text from(BigDecimal mark, BigDecimal score) {
        BigDecimal distance = score.subtract(mark);
        String key = distance.signum() > 0 ? "mark.above" : distance.signum() == 0 ? "mark.at" : "mark.below";
        return wording.text(key, Wording.mark(mark), Wording.points(distance.abs()));
    }
}
