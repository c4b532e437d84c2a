package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Recommendation;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Holds suggestions for one instrument: weaknesses and corrections only where there is a weakness, strengths only where
 * there is one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument's id
 * @param name its name
 * @param score its score
 * @param narrative what its indicators and parts say
 * @param weaknesses what is below what it should reach, with the figures
 * @param corrections what to do about it: the titles of the plan's actions
 * @param strengths what is excellent, with the figures
 * @param suggestions the advice about its items
 */
public record InstrumentAdvice(
        String instrument,
        Text name,
        Score score,
        Narrative narrative,
        List<Sentence> weaknesses,
        List<PlannedAction> corrections,
        List<Sentence> strengths,
        List<Recommendation> suggestions) {

    public InstrumentAdvice {
        weaknesses = List.copyOf(weaknesses);
        corrections = List.copyOf(corrections);
        strengths = List.copyOf(strengths);
        suggestions = List.copyOf(suggestions);
    }
}
