package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.standing.Standing;

/** Says what something scored, and how far that is from the marks it is measured by. Immutable and thread-safe. */
final class MarkSentences {

    private final NarrativeTexts wording;
    private final Standing standing;

    MarkSentences(NarrativeTexts wording, Standing standing) {
        this.wording = wording;
        this.standing = standing;
    }

    /** What something scored, and the distance to the mark that is ahead and to the one passed; no mark where none is known. */
    Sentence scored(String code, String subject, Score score) {
        return marks(subject, score)
                .map(marks -> wording.sentence(code, List.of(subject), wording.name(subject), score, marks))
                .orElseGet(() -> wording.sentence(code + ".plain", List.of(subject), wording.name(subject), score));
    }

    private Optional<Text> marks(String subject, Score score) {
        Optional<Text> reached = standing.reached(subject).map(mark -> from(mark, score.shown()));
        Optional<Text> ahead = standing.ahead(subject).map(mark -> from(mark, score.shown()));
        boolean isFull = score.hundredths() == Score.MAX_HUNDREDTHS;
        if (isFull && reached.isPresent()) {
            return Optional.of(wording.text("mark.full"));
        }
        return reached.isPresent() && ahead.isPresent()
                ? Optional.of(wording.text("mark.between", reached.get(), ahead.get()))
                : reached.or(() -> ahead);
    }

    private Text from(BigDecimal mark, BigDecimal score) {
        BigDecimal distance = score.subtract(mark);
        String key = distance.signum() > 0 ? "mark.above" : distance.signum() == 0 ? "mark.at" : "mark.below";
        return wording.text(key, NarrativeTexts.mark(mark), NarrativeTexts.points(distance.abs()));
    }
}
