package org.openita.scoring.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openita.model.text.Text;

/**
 * What the next level takes, in a sentence for the head of the agency and by those who give the answers.
 *
 * <p>Immutable and thread-safe.
 *
 * @param target the next level's name
 * @param sentence how many points are missing, and where
 * @param rows where points are missing
 * @param gap what keeps the level from being the next one, and by how many points; empty where the level shown is not that of the scores
 */
public record Outlook(Text target, Sentence sentence, List<Row> rows, Optional<Sentence> gap) {

    /**
     * An instrument or part in which points are missing.
     *
     * @param name what it is called
     * @param items how many of its items are to rise on the cheapest way
     * @param points by how much in all
     * @param respondents how many people answer them, where that is known
     * @param steps how many steps upward their answers must take at least
     */
    public record Row(Text name, int items, BigDecimal points, OptionalInt respondents, OptionalLong steps) {}

    public Outlook {
        rows = ImmutableList.copyOf(rows);
    }
}
