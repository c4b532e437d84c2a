package org.openita.scoring.check;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Share;
import org.openita.scoring.arithmetic.WeightedMean.Member;

/**
 * An item that moves an aggregate's score, and its share in it.
 *
 * @param subject the item
 * @param share its share
 */
record Contribution(Subject subject, Share share) {

    /** The items that move an aggregate, except those for which a published score in between vouches. */
    static List<Contribution> on(Subject aggregate, ScoredAssessment scored, Composition composition) {
        List<Contribution> influences = new ArrayList<>();
        gather(aggregate, Share.WHOLE, scored, composition, influences);
        return influences;
    }

    private static void gather(
            Subject aggregate, Share share, ScoredAssessment scored, Composition composition, List<Contribution> into) {
        for (Member member : composition.membersOf(aggregate)) {
            Share within = share.times(member.share());
            if (member.subject().kind() == Kind.ITEM) {
                into.add(new Contribution(member.subject(), within));
            } else if (!isPublished(member.subject(), scored) && !isOfParts(member.subject(), scored, composition)) {
                gather(member.subject(), within, scored, composition, into);
            }
        }
    }

    /** Whether it has a score, though what it adds up from is not known: that of an instrument of which the parts are published. */
    private static boolean isOfParts(Subject subject, ScoredAssessment scored, Composition composition) {
        return scored.sheet().of(subject).isPresent()
                && composition.membersOf(subject).stream()
                        .anyMatch(member -> scored.sheet().of(member.subject()).isMissing());
    }

    /** Whether a score of the subject was published. */
    static boolean isPublished(Subject subject, ScoredAssessment scored) {
        return published(subject, scored).isPresent();
    }

    /** The score of the subject that was published, missing where none was. */
    static Score published(Subject subject, ScoredAssessment scored) {
        return scored.assessment().published().getOrDefault(subject.id(), Score.MISSING);
    }
}
