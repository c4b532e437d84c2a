package org.openita.scoring.arithmetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Fact;
import org.openita.model.score.PreviousScore;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;

/**
 * Turns the score sheet of one year into facts that the rules of another can compare with.
 *
 * <p>A subject has a fact only where it means the same in both years; see {@link Subject#in}. It goes by its id of this year. Immutable and thread-safe.
 */
public final class PreviousFacts {

    private final Framework previous;
    private final ImmutableMap<Subject, String> same;

    private PreviousFacts(Framework previous, ImmutableMap<Subject, String> same) {
        this.previous = previous;
        this.same = same;
    }

    /** What a year and an earlier one have in common. */
    public static PreviousFacts of(Framework framework, Framework previous) {
        ImmutableMap.Builder<Subject, String> same = ImmutableMap.builder();
        for (Subject subject : previous.subjects().values()) {
            if (subject.kind() != Kind.SUB_ITEM) {
                subject.in(framework).ifPresent(now -> same.put(subject, now.id()));
            }
        }
        return new PreviousFacts(previous, same.buildOrThrow());
    }

    /** The facts of a sheet of the earlier year, in that year's order; a score that is missing is no fact. */
    public List<Fact> facts(ScoreSheet sheet) {
        String year = previous.fiscalYear().toString();
        ImmutableList.Builder<Fact> facts = ImmutableList.builder();
        same.forEach((subject, now) -> {
            Score score = sheet.of(subject);
            if (score.isPresent()) {
                facts.add(new PreviousScore(now, year, score.value()));
            }
        });
        return facts.build();
    }
}
