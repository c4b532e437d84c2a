package org.openita.scoring.check;

import com.google.common.collect.ImmutableList;
import java.util.OptionalInt;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * The people behind each group of items of one result, as they were given or as the scores tell.
 *
 * <p>Immutable and thread-safe.
 */
record RespondentEstimates(MeasuredItems items, ScoredAssessment scored, ImmutableList<RespondentEstimate> byGroup) {

    static RespondentEstimates of(MeasuredItems items, ScoredAssessment scored) {
        ImmutableList.Builder<RespondentEstimate> estimates =
                ImmutableList.builderWithExpectedSize(items.groups().size());
        for (ItemGroup group : items.groups()) {
            estimates.add(RespondentEstimate.of(group, scored.sheet()));
        }
        return new RespondentEstimates(items, scored, estimates.build());
    }

    /** How many answered an item; empty where that was not given and the scores do not tell. */
    OptionalInt respondents(MeasuredItem item) {
        OptionalInt given = given(item);
        return given.isPresent() ? given : byGroup.get(item.group()).respondents();
    }

    /** How sure it is, from 0 to 1, that the item cannot have the score that it has. */
    double doubt(MeasuredItem item, FittingNumbers numbers) {
        Score score = scored.sheet().of(item.subject());
        if (score.isMissing()) {
            return 0;
        }
        OptionalInt given = given(item);
        if (given.isPresent()) {
            return numbers.hold((int) score.hundredths(), given.getAsInt()) ? 0 : 1;
        }
        return byGroup.get(item.group()).doubt((int) score.hundredths(), numbers);
    }

    private OptionalInt given(MeasuredItem item) {
        if (scored.assessment().respondents().isEmpty()) {
            return OptionalInt.empty();
        }
        OptionalInt given = scored.assessment().respondents(item.subject().id(), item.answeredBy());
        return given.isPresent() && given.getAsInt() <= Lattice.MOST_RESPONDENTS ? given : OptionalInt.empty();
    }
}
