package org.openita.scoring.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.Scored;
import org.openita.scoring.check.Suspect.Certainty;

/**
 * Looks in one result for the items behind its mismatches.
 *
 * <p>Where it is given, or the scores tell, how many answered, a score that so many people cannot give stands out. Where none stands out, the
 * suspects are the items that could alone have caused the mismatch. Not thread-safe; lives for one result.
 */
final class Inquiry {

    private final Scored scored;
    private final Composition composition;
    private final MeasuredItems items;
    private final Map<Integer, OptionalInt> respondents = new HashMap<>();

    Inquiry(Scored scored, Composition composition, MeasuredItems items) {
        this.scored = scored;
        this.composition = composition;
        this.items = items;
    }

    /** The suspects behind a mismatch; empty where published scores vouch for all that it adds up from. */
    List<Suspect> suspects(Mismatch mismatch) {
        List<Lead> leads = Influence.on(mismatch.subject(), scored, composition).stream()
                .map(influence -> lead(mismatch, influence))
                .toList();
        List<Lead> standingOut = leads.stream().filter(Lead::standsOut).toList();
        if (!standingOut.isEmpty()) {
            return suspects(standingOut, standingOut.size() == 1);
        }
        List<Lead> able = leads.stream().filter(Lead::couldExplain).toList();
        return suspects(able.isEmpty() ? leads : able, false);
    }

    private static List<Suspect> suspects(List<Lead> leads, boolean alone) {
        return leads.stream().map(lead -> lead.suspect(alone)).toList();
    }

    private Lead lead(Mismatch mismatch, Influence influence) {
        MeasuredItem item = items.of(influence.subject());
        long value = scored.sheet().of(influence.subject()).hundredths();
        OptionalInt answered = item.asked() ? respondents(item) : OptionalInt.of(1);
        Optional<Lattice> lattice = answered.isPresent() && item.step() > 0
                ? Optional.of(new Lattice(item.step(), answered.getAsInt()))
                : Optional.empty();
        return new Lead(item, value, answered, lattice, Range.fitting(mismatch, value, influence.share()));
    }

    private OptionalInt respondents(MeasuredItem item) {
        OptionalInt given = scored.assessment().respondents(item.subject().id(), item.answeredBy());
        return given.isPresent() && given.getAsInt() <= Lattice.MOST_RESPONDENTS ? given : worked(item);
    }

    private OptionalInt worked(MeasuredItem item) {
        return respondents.computeIfAbsent(item.group(), group -> Respondents.of(items.beside(item), scored.sheet()));
    }

    /** What is known of one item behind a mismatch. */
    private record Lead(
            MeasuredItem item, long value, OptionalInt respondents, Optional<Lattice> lattice, Range range) {

        boolean standsOut() {
            return lattice.isPresent() && !lattice.get().holds((int) value);
        }

        boolean couldExplain() {
            return lattice.isPresent() ? candidates().length > 0 : !range.isEmpty();
        }

        Suspect suspect(boolean alone) {
            long[] candidates = candidates();
            OptionalLong fits = candidates.length == 1 ? OptionalLong.of(candidates[0]) : OptionalLong.empty();
            OptionalInt asked = item.asked() ? respondents : OptionalInt.empty();
            return new Suspect(item, value, fits, asked, certainty(alone && fits.isPresent()));
        }

        private Certainty certainty(boolean settled) {
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
