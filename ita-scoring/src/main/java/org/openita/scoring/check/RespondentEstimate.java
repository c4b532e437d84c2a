package org.openita.scoring.check;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.openita.model.score.ScoreSheet;

/**
 * How many people may stand behind the scores of one group of items, as the scores themselves tell.
 *
 * <p>With n respondents a score can only be a whole number of steps divided by n. Each n is weighed by how much likelier it
 * makes the scores seen than chance does: a score that fits says the more the fewer scores fit that n, one that does not fit
 * speaks against it as far as misprints are rare. A multiple of the true number fits too, but says less. That one or two
 * people skipped a question is allowed for. Immutable and thread-safe.
 */
final class RespondentEstimate {

    /** How many printed scores are taken to be wrong. */
    private static final double MISPRINTS = 0.02;

    /** How many questions are taken to have been skipped by one or two people. */
    private static final double SKIPPED = 0.01;

    /** What chance weighs, of which any of the numbers looked at may profit: a number must be likelier a thousand times. */
    private static final double CHANCE = 1000.0 * FittingNumbers.MOST;

    /** Two skipped at most: beyond that any score could be explained. */
    private static final int MOST_SKIPPED = 2;

    /** Up to so many scores may not fit a number, and no more than a third. */
    private static final int MOST_MISFITS = 3;

    /** Fewer scores than this tell nothing: they fit some number by chance. */
    private static final int FEWEST_SCORES = 3;

    private static final RespondentEstimate UNKNOWN = new RespondentEstimate(List.of(), 1);

    /** A number of respondents and its weight. */
    private record Candidate(int respondents, double weight) {}

    /** Up to so many times a number are looked at beside it. */
    private static final int MOST_MULTIPLES = 6;

    private final List<Candidate> candidates;
    private final double whole;

    private RespondentEstimate(List<Candidate> candidates, double whole) {
        this.candidates = candidates;
        this.whole = whole;
    }

    /** Estimates how many people stand behind the scores that a group of items has in a sheet. */
    static RespondentEstimate of(ItemGroup group, ScoreSheet sheet) {
        InformativeScores informative = InformativeScores.of(group, sheet);
        if (informative.count() < FEWEST_SCORES) {
            return UNKNOWN;
        }
        List<Candidate> candidates = new ArrayList<>(4);
        long[] few = informative.fewMisfits(Math.min(MOST_MISFITS, informative.count() / 3));
        for (int word = 0; word < few.length; word++) {
            for (long left = few[word]; left != 0; left &= left - 1) {
                candidates.add(candidate(informative, word * Long.SIZE + Long.numberOfTrailingZeros(left) + 1));
            }
        }
        if (!candidates.isEmpty()) {
            addMultiples(best(candidates).respondents(), informative, candidates);
        }
        return of(candidates);
    }

    private static RespondentEstimate of(List<Candidate> candidates) {
        double whole = CHANCE;
        for (Candidate candidate : candidates) {
            whole += candidate.weight();
        }
        return new RespondentEstimate(candidates, whole);
    }

    /** Of twice as many people half may seem to be all; where that is beyond the numbers looked at, look there too. */
    private static void addMultiples(int respondents, InformativeScores informative, List<Candidate> candidates) {
        for (int times = 2; times <= MOST_MULTIPLES; times++) {
            if (times * respondents > FittingNumbers.MOST) {
                candidates.add(candidate(informative, times * respondents));
            }
        }
    }

    private static Candidate best(List<Candidate> candidates) {
        Candidate best = candidates.get(0);
        for (Candidate candidate : candidates) {
            best = candidate.weight() > best.weight() ? candidate : best;
        }
        return best;
    }

    /** How many there most likely are, or a multiple of it; empty where the scores do not tell. */
    OptionalInt respondents() {
        if (candidates.isEmpty()) {
            return OptionalInt.empty();
        }
        Candidate best = best(candidates);
        boolean tells = best.weight() > CHANCE && best.respondents() <= FittingNumbers.MOST;
        return tells ? OptionalInt.of(best.respondents()) : OptionalInt.empty();
    }

    /** How sure it is, from 0 to 1, that these people cannot have given a score, in hundredths. */
    double doubt(int hundredths, FittingNumbers numbers) {
        double doubt = 0;
        for (Candidate candidate : candidates) {
            int respondents = candidate.respondents();
            if (!numbers.hold(hundredths, respondents)) {
                doubt += candidate.weight() * MISPRINTS / likelihood(hundredths, numbers, respondents);
            }
        }
        return doubt / whole;
    }

    private static Candidate candidate(InformativeScores informative, int respondents) {
        double weight = 1;
        for (int i = 0; i < informative.count(); i++) {
            weight *= likelihood(informative.score(i), informative.numbers(i), respondents);
        }
        return new Candidate(respondents, weight);
    }

    /** How much likelier a number makes a score than chance does. */
    private static double likelihood(int hundredths, FittingNumbers numbers, int respondents) {
        if (numbers.hold(hundredths, respondents)) {
            return (1 - MISPRINTS - SKIPPED) * numbers.rarity(respondents) + MISPRINTS;
        }
        for (int skipped = 1; skipped <= MOST_SKIPPED; skipped++) {
            if (numbers.hold(hundredths, respondents - skipped)) {
                return SKIPPED * numbers.rarity(respondents) + MISPRINTS;
            }
        }
        return MISPRINTS;
    }
}
