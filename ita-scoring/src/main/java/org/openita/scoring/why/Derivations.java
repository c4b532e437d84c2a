package org.openita.scoring.why;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.ComponentScore.Bound;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.scoring.arithmetic.Composition;
import org.openita.scoring.arithmetic.Fraction;
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.WeightedMean;
import org.openita.scoring.why.Derivation.Member;
import org.openita.scoring.why.Derivation.Origin;

/** Takes the scores of a sheet apart into what they are made of. Immutable and thread-safe. */
final class Derivations {

    private static final int DECIMALS = 2;

    private final ScoreSheet scores;
    private final Composition composition;
    private final SubjectNames names;

    Derivations(ScoreSheet scores) {
        Framework framework = scores.framework();
        this.scores = scores;
        this.composition = Composition.of(framework);
        this.names = SubjectNames.of(framework, Style.SHORT);
    }

    /**
     * A figure as a reason cites it: a subject's, one of many, a bound, or one of an earlier year.
     *
     * @param value what the reason says that it is
     */
    Derivation of(String cited, BigDecimal value) {
        Optional<Subject> subject = scores.framework().findSubject(cited);
        if (subject.isPresent()) {
            return of(subject.get());
        }
        if (Bound.of(cited).isPresent()) {
            return leaf(cited, value, Origin.BOUND, List.of());
        }
        List<Member> many = many(cited);
        return leaf(cited, value, many.isEmpty() ? Origin.EARLIER : Origin.COMPUTED, many);
    }

    /** The score of a subject. */
    Derivation of(Subject subject) {
        Score score = scores.of(subject);
        List<WeightedMean.Member> members = composition.membersOf(subject, scores);
        return new Derivation(
                subject.id(),
                names.name(subject),
                score.isMissing() ? Optional.empty() : Optional.of(score.shown()),
                exact(score),
                origin(score, members),
                computed(score, members),
                members.stream()
                        .map(member -> new Member(Optional.of(member.share().toString()), of(member.subject())))
                        .toList());
    }

    private Derivation leaf(String cited, BigDecimal value, Origin origin, List<Member> members) {
        return new Derivation(
                cited, names.name(cited), Optional.of(value), Optional.empty(), origin, Optional.empty(), members);
    }

    /** What a figure of many was taken of: {@code average(e7.part2, e8.part2)}. */
    private List<Member> many(String cited) {
        int open = cited.indexOf('(');
        if (open < 0 || !cited.endsWith(")")) {
            return List.of();
        }
        return Arrays.stream(cited.substring(open + 1, cited.length() - 1).split(", ", -1))
                .flatMap(id -> scores.framework().findSubject(id).stream())
                .map(subject -> new Member(Optional.empty(), of(subject)))
                .toList();
    }

    private Origin origin(Score score, List<WeightedMean.Member> members) {
        if (score.isMissing()) {
            return Origin.MISSING;
        }
        if (members.isEmpty()) {
            return Origin.MEASURED;
        }
        if (!Composition.areKnown(members, scores)) {
            return Origin.PUBLISHED;
        }
        Fraction sum = Composition.sum(members, scores);
        Origin given = areApart(sum, score) ? Origin.PUBLISHED : Origin.ROUNDED;
        return sum.equals(Fraction.of(score)) ? Origin.COMPUTED : given;
    }

    private static boolean areApart(Fraction sum, Score score) {
        return Mismatch.areApart(Score.of(sum.rounded(DECIMALS)), score);
    }

    private Optional<BigDecimal> computed(Score score, List<WeightedMean.Member> members) {
        return origin(score, members) == Origin.PUBLISHED && Composition.areKnown(members, scores)
                ? Optional.of(Composition.sum(members, scores).rounded(DECIMALS))
                : Optional.empty();
    }

    private static Optional<String> exact(Score score) {
        return score.isMissing() || score.denominator() == 1
                ? Optional.empty()
                : Optional.of(Fraction.of(score).toString());
    }
}
