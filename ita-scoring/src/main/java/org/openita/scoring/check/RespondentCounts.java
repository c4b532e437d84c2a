package org.openita.scoring.check;

import java.util.Map;
import java.util.OptionalInt;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.ScoredAssessment;

/**
 * How many people answered each item of one result, as it was given or as the scores tell.
 *
 * <p>Immutable and thread-safe.
 */
public final class RespondentCounts {

    private final MeasuredItems items;
    private final RespondentEstimates estimates;

    private RespondentCounts(MeasuredItems items, RespondentEstimates estimates) {
        this.items = items;
        this.estimates = estimates;
    }

    /** Those of a result. */
    public static RespondentCounts of(Framework framework, ScoredAssessment scored) {
        MeasuredItems items = MeasuredItems.of(framework);
        return new RespondentCounts(items, RespondentEstimates.of(items, scored));
    }

    /** How many answered; empty of what is not asked of people, and where that is not known. */
    public OptionalInt of(Subject subject) {
        MeasuredItem item = items.bySubject().get(subject.ordinal());
        return item == null || !item.asked() ? OptionalInt.empty() : estimates.respondents(item);
    }

    /** The part or instrument whose people answer an item. */
    public String answeredBy(Subject subject) {
        return items.of(subject).answeredBy();
    }

    /** Whether their number was given, and not told by the scores. */
    public boolean isGiven(Subject subject) {
        Map<String, Integer> given = estimates.scored().assessment().respondents();
        return given.containsKey(subject.id()) || given.containsKey(answeredBy(subject));
    }
}
