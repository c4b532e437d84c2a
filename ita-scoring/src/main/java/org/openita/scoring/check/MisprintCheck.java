package org.openita.scoring.check;

import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.model.finding.Note;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.check.Suspect.Certainty;

/**
 * Notes scores that the people who answered cannot have given, whether or not anything was published to compare with.
 *
 * @param composition what each score adds up from
 * @param notes puts suspects into words
 */
record MisprintCheck(Composition composition, SuspectNotes notes) {

    /** From here a score is noted: it is likelier wrong than right nine times out of ten. */
    private static final double DOUBTFUL = 0.9;

    /** From here it is as good as certain. */
    private static final double IMPOSSIBLE = 0.99;

    /** Of more than this nobody would know which to take. */
    private static final int MOST_CANDIDATES = 4;

    /**
     * Hands over the notes on a result; quick where nothing is doubtful.
     *
     * @param noted the subjects of items that are noted already
     */
    void note(RespondentEstimates estimates, Set<Subject> noted, Consumer<Note> into) {
        for (ItemGroup group : estimates.items().groups()) {
            for (int i = 0; i < group.items().size(); i++) {
                MeasuredItem item = group.items().get(i);
                double doubt = estimates.doubt(item, group.numbers(i));
                if (doubt >= DOUBTFUL && !noted.contains(item.subject())) {
                    suspect(item, doubt, estimates).map(notes::note).ifPresent(into);
                }
            }
        }
    }

    private Optional<Suspect> suspect(MeasuredItem item, double doubt, RespondentEstimates estimates) {
        OptionalInt respondents = estimates.respondents(item);
        return respondents.isPresent()
                ? Optional.of(suspect(item, doubt, respondents.getAsInt(), estimates.scored()))
                : Optional.empty();
    }

    private Suspect suspect(MeasuredItem item, double doubt, int respondents, ScoredAssessment scored) {
        long value = scored.sheet().of(item.subject()).hundredths();
        Lattice lattice = item.lattice(respondents);
        Optional<Subject> aggregate = nearestPublished(item, scored);
        long[] fitting = aggregate
                .map(above -> lattice.within(range(above, item, value, scored)))
                .orElseGet(() -> new long[0]);
        boolean tells = fitting.length == 1;
        return new Suspect(
                item,
                value,
                tells ? ImmutableLongArray.copyOf(fitting) : slips(value, lattice),
                tells ? aggregate : Optional.empty(),
                OptionalInt.of(respondents),
                true,
                doubt >= IMPOSSIBLE ? Certainty.HIGH : Certainty.MEDIUM);
    }

    private static ImmutableLongArray slips(long value, Lattice lattice) {
        long[] able = TypingErrors.to(value)
                .filter(score -> lattice.holds((int) score))
                .toArray();
        return able.length <= MOST_CANDIDATES ? ImmutableLongArray.copyOf(able) : ImmutableLongArray.of();
    }

    /** The first published figure above an item that depends on it. */
    private Optional<Subject> nearestPublished(MeasuredItem item, ScoredAssessment scored) {
        return composition.aggregates().stream()
                .map(aggregate -> aggregate.subject())
                .filter(subject -> Contribution.isPublished(subject, scored))
                .filter(subject -> influence(subject, item, scored).isPresent())
                .findFirst();
    }

    private Optional<Contribution> influence(Subject aggregate, MeasuredItem item, ScoredAssessment scored) {
        return Contribution.on(aggregate, scored, composition).stream()
                .filter(influence -> influence.subject().equals(item.subject()))
                .findFirst();
    }

    private Range range(Subject aggregate, MeasuredItem item, long value, ScoredAssessment scored) {
        Mismatch difference = new Mismatch(
                aggregate,
                Contribution.published(aggregate, scored),
                scored.sheet().of(aggregate));
        return Range.fitting(
                difference,
                value,
                influence(aggregate, item, scored).orElseThrow().share());
    }
}
