package org.openita.scoring.arithmetic;

import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;

/**
 * A score that cannot be what what it adds up from allows, though not all of that is known.
 *
 * <p>Immutable and thread-safe.
 *
 * @param subject whose score it is
 * @param members what it adds up from, or the parts that it is the mean of
 * @param given the score as it was given
 * @param least the lowest that the known scores allow, as shown
 * @param most the highest that they allow, as shown
 */
public record Contradiction(Subject subject, List<Subject> members, Score given, Score least, Score most) {

    public Contradiction {
        members = List.copyOf(members);
    }
}
