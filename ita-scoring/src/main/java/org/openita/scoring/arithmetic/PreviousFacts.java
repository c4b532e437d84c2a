package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Fact;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Turns the score sheet of one year into facts that the rules of another can compare with.
 *
 * <p>A subject has a fact only where it means the same in both years; see {@link Subject#in}. Immutable and thread-safe.
 */
public final class PreviousFacts {

    private final Framework previous;
    private final ImmutableList<Subject> same;

    private PreviousFacts(Framework previous, ImmutableList<Subject> same) {
        this.previous = previous;
        this.same = same;
    }

    /** What a year and an earlier one have in common. */
    public static PreviousFacts of(Framework framework, Framework previous) {
        return new PreviousFacts(
                previous,
                previous.subjects().values().stream()
                        .filter(subject -> subject.in(framework).isPresent())
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The facts of a sheet of the earlier year, in that year's order; a score that is missing is no fact. */
    public List<Fact> facts(ScoreSheet sheet) {
        String year = previous.fiscalYear().toString();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        for (Subject subject : same) {
            Score score = sheet.of(subject);
            if (score.isPresent()) {
                facts.add(new PreviousScore(subject.id(), year, score.value()));
            }
        }
        return facts.build();
    }
}
