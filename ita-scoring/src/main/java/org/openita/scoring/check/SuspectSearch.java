package org.openita.scoring.check;

import com.google.common.primitives.ImmutableLongArray;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.check.Suspect.Certainty;

/**
 * Looks in one result for the items behind its mismatches.
 *
 * <p>Where it is given, or the scores tell, how many answered, a score that so many people cannot give stands out. Where none stands out, the
 * suspects are the items that could alone have caused the mismatch. Not thread-safe; lives for one result.
 */
final class SuspectSearch {

    private final ScoredAssessment scored;
    private final Composition composition;
    private final RespondentEstimates estimates;

    SuspectSearch(ScoredAssessment scored, Composition composition, RespondentEstimates estimates) {
        this.scored = scored;
        this.composition = composition;
        this.estimates = estimates;
    }

    /** The suspects behind a mismatch; empty where published scores vouch for all that it adds up from. */
    List<Suspect> suspects(Mismatch mismatch) {
        List<Lead> leads = Contribution.on(mismatch.subject(), scored, composition).stream()
                .map(influence -> lead(mismatch, influence))
                .toList();
        List<Lead> standingOut = leads.stream().filter(Lead::standsOut).toList();
        if (!standingOut.isEmpty()) {
            return suspects(standingOut, standingOut.size() == 1);
        }
        List<Lead> able = leads.stream().filter(Lead::couldExplain).toList();
        return able.isEmpty() ? suspects(leads, false) : bySlips(able);
    }

    private static List<Suspect> suspects(List<Lead> leads, boolean alone) {
        return leads.stream().map(lead -> lead.suspect(lead.certainty(alone))).toList();
    }

    /** Where one slip of the hand explains the mismatch in one item alone, that one is the likelier. */
    private static List<Suspect> bySlips(List<Lead> able) {
        boolean one = able.stream().filter(Lead::isOneSlip).count() == 1;
        return able.stream()
                .map(lead -> lead.suspect(one && lead.isOneSlip() ? Certainty.MEDIUM : Certainty.LOW))
                .toList();
    }

    private Lead lead(Mismatch mismatch, Contribution influence) {
        MeasuredItem item = estimates.items().of(influence.subject());
        long value = scored.sheet().of(influence.subject()).hundredths();
        OptionalInt answered = item.asked() ? estimates.respondents(item) : OptionalInt.of(1);
        Optional<Lattice> lattice = answered.isPresent() && item.step() > 0
                ? Optional.of(item.lattice(answered.getAsInt()))
                : Optional.empty();
        return new Lead(
                mismatch.subject(),
                item,
                value,
                isLikeANeighbour(item, value),
                answered,
                lattice,
                Range.fitting(mismatch, value, influence.share()));
    }

    /** Whether the row above or below has the same score, which may have been typed twice. */
    private boolean isLikeANeighbour(MeasuredItem item, long value) {
        List<MeasuredItem> rows = estimates.items().beside(item).items();
        int row = rows.indexOf(item);
        return IntStream.of(row - 1, row + 1)
                .filter(neighbour -> row >= 0 && neighbour >= 0 && neighbour < rows.size())
                .mapToObj(neighbour -> scored.sheet().of(rows.get(neighbour).subject()))
                .anyMatch(score -> score.isPresent() && score.hundredths() == value);
    }

    /** What is known of one item behind a mismatch. */
    private record Lead(
            Subject aggregate,
            MeasuredItem item,
            long value,
            boolean likeANeighbour,
            OptionalInt respondents,
            Optional<Lattice> lattice,
            Range range) {

        boolean standsOut() {
            return lattice.isPresent() && !lattice.get().holds((int) value);
        }

        boolean couldExplain() {
            return lattice.isPresent() ? candidates().length > 0 : !range.isEmpty();
        }

        boolean isOneSlip() {
            long[] candidates = candidates();
            return candidates.length == 1
                    && (likeANeighbour || TypingErrors.to(value).anyMatch(slip -> slip == candidates[0]));
        }

        Suspect suspect(Certainty certainty) {
            long[] candidates = candidates();
            boolean one = candidates.length == 1;
            OptionalInt asked = item.asked() ? respondents : OptionalInt.empty();
            return new Suspect(
                    item,
                    value,
                    one ? ImmutableLongArray.copyOf(candidates) : ImmutableLongArray.of(),
                    Optional.of(aggregate),
                    asked,
                    standsOut(),
                    certainty);
        }

        Certainty certainty(boolean alone) {
            boolean settled = alone && candidates().length == 1;
            return settled ? Certainty.HIGH : standsOut() ? Certainty.MEDIUM : Certainty.LOW;
        }

        /** The scores with which the published figure would come out; none where there is no telling between many. */
        private long[] candidates() {
            if (lattice.isPresent()) {
                return lattice.get().within(range);
            }
            return range.from() == range.to() ? new long[] {range.from()} : new long[0];
        }
    }
}
