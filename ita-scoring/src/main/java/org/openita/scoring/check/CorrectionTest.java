package org.openita.scoring.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Subject;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.ScoredAssessment;
import org.openita.scoring.arithmetic.Scorer;
import org.openita.scoring.arithmetic.WeightedMean;

/**
 * Adds a result up again with scores in other places, and tells whether that explains it.
 *
 * @param scorer adds up what is tried
 * @param composition what each score adds up from
 * @param items the items by the people who answer them
 */
record CorrectionTest(Scorer scorer, Composition composition, MeasuredItems items) {

    ScoredAssessment score(ScoreCorrection moves) {
        return scorer.score(moves.result());
    }

    RespondentEstimates estimates(ScoredAssessment scored) {
        return RespondentEstimates.of(items, scored);
    }

    /** What was published and only now is what its members add up to. */
    List<Subject> explained(ScoredAssessment before, ScoredAssessment after) {
        return published(before)
                .filter(subject -> agrees(subject, after) && !agrees(subject, before))
                .toList();
    }

    Stream<Subject> published(ScoredAssessment scored) {
        return composition.aggregates().stream()
                .map(WeightedMean::subject)
                .filter(subject -> Contribution.isPublished(subject, scored));
    }

    boolean agrees(Subject subject, ScoredAssessment scored) {
        return composition.membersOf(subject).stream()
                        .allMatch(member -> scored.sheet().of(member.subject()).isPresent())
                && scored.mismatches().stream()
                        .noneMatch(mismatch -> mismatch.subject().equals(subject));
    }

    /** The mismatches that are no more. */
    static List<Mismatch> gone(ScoredAssessment before, ScoredAssessment after) {
        Set<Subject> left = after.mismatches().stream().map(Mismatch::subject).collect(Collectors.toSet());
        return before.mismatches().stream()
                .filter(mismatch -> !left.contains(mismatch.subject()))
                .toList();
    }

    /** Whether nothing is contradicted that was not before. */
    static boolean isConsistent(ScoredAssessment before, ScoredAssessment after) {
        return before.mismatches().containsAll(after.mismatches());
    }
}
