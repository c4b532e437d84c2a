package org.openita.scoring.why;

import java.math.BigDecimal;
import java.math.BigInteger;
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
import org.openita.scoring.arithmetic.Mismatch;
import org.openita.scoring.arithmetic.WeightedMean;
import org.openita.scoring.why.Figure.Member;
import org.openita.scoring.why.Figure.Origin;

/** Takes the scores of a sheet apart into what they are made of. Immutable and thread-safe. */
final class Figures {

    private static final long HUNDREDTHS = 100;

    private final ScoreSheet scores;
    private final Composition composition;
    private final SubjectNames names;

    Figures(ScoreSheet scores) {
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
    Figure of(String cited, BigDecimal value) {
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
    Figure of(Subject subject) {
        Score score = scores.of(subject);
        List<WeightedMean.Member> members = members(subject);
        return new Figure(
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

    private Figure leaf(String cited, BigDecimal value, Origin origin, List<Member> members) {
        return new Figure(cited, names.name(cited), Optional.of(value), Optional.empty(), origin, Optional.empty(), members);
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

    /** Where not all members of an instrument are known but its parts are, it is their mean. */
    private List<WeightedMean.Member> members(Subject subject) {
        List<WeightedMean.Member> members = composition.membersOf(subject);
        return scores.of(subject).isMissing() || isKnown(members)
                ? members
                : composition.partsOf(subject).orElse(members);
    }

    private boolean isKnown(List<WeightedMean.Member> members) {
        return members.stream().allMatch(member -> scores.of(member.subject()).isPresent());
    }

    private Origin origin(Score score, List<WeightedMean.Member> members) {
        if (score.isMissing()) {
            return Origin.MISSING;
        }
        if (members.isEmpty()) {
            return Origin.MEASURED;
        }
        if (!isKnown(members)) {
            return Origin.PUBLISHED;
        }
        Score sum = sum(members);
        Origin given = Mismatch.areApart(sum, score) ? Origin.PUBLISHED : Origin.ROUNDED;
        return sum.equals(score) ? Origin.COMPUTED : given;
    }

    private Optional<BigDecimal> computed(Score score, List<WeightedMean.Member> members) {
        return origin(score, members) == Origin.PUBLISHED && isKnown(members)
                ? Optional.of(sum(members).shown())
                : Optional.empty();
    }

    /** What members add up to. */
    private Score sum(List<WeightedMean.Member> members) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (WeightedMean.Member member : members) {
            Score score = scores.of(member.subject());
            BigInteger part = product(member.share().numerator(), score.numerator());
            BigInteger of = product(member.share().denominator(), score.denominator());
            numerator = numerator.multiply(of).add(part.multiply(denominator));
            denominator = denominator.multiply(of);
        }
        BigInteger common = numerator.gcd(denominator);
        return Score.ofExact(
                numerator.divide(common).longValueExact(), denominator.divide(common).longValueExact());
    }

    private static BigInteger product(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }

    private static Optional<String> exact(Score score) {
        if (score.isMissing() || score.denominator() == 1) {
            return Optional.empty();
        }
        BigInteger numerator = BigInteger.valueOf(score.numerator());
        BigInteger denominator = product(score.denominator(), HUNDREDTHS);
        BigInteger common = numerator.gcd(denominator);
        return Optional.of(numerator.divide(common) + "/" + denominator.divide(common));
    }
}
