package org.openita.scoring.report;

import java.util.List;
import java.util.Optional;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * One item of a topic's table with its scores side by side.
 *
 * <p>Immutable and thread-safe.
 *
 * @param item the item's id
 * @param name its short label, where known
 * @param scores one score a part in the order of {@link TopicRow#parts()}, or its only score where the instrument has no parts;
 *     {@link Score#MISSING} where there is none
 */
public record ItemScores(String item, Optional<Text> name, List<Score> scores) {

    public ItemScores {
        scores = List.copyOf(scores);
    }
}
