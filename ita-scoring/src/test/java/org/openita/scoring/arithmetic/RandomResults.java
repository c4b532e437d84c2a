package org.openita.scoring.arithmetic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.Subject;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.scoring.Result;

/** Random results of every year that is known. */
public final class RandomResults {

    private RandomResults() {}

    /** Every known year's framework. */
    static Arbitrary<Framework> frameworks() {
        List<FiscalYear> years = List.copyOf(Frameworks.years());
        return Arbitraries.of(years).map(Frameworks::of);
    }

    /** Results in which everything that nothing adds up to has a score, and nothing else. */
    static Arbitrary<Result> whole() {
        return frameworks().flatMap(framework -> seeds().map(random -> whole(framework, random)));
    }

    /** Results in which anything may be missing and anything may have been published, right or wrong. */
    public static Arbitrary<Result> any() {
        return frameworks().flatMap(framework -> seeds().map(random -> any(framework, random)));
    }

    /** What enters a framework's sums from outside: items, and what adds up from items that are not known. */
    static List<Subject> leaves(Framework framework) {
        Composition composition = Composition.of(framework);
        return framework.subjects().values().stream()
                .filter(subject -> composition.membersOf(subject).isEmpty())
                .toList();
    }

    private static Arbitrary<Random> seeds() {
        return Arbitraries.longs().map(Random::new);
    }

    private static Result whole(Framework framework, Random random) {
        Map<String, Score> scores = new LinkedHashMap<>();
        leaves(framework).forEach(leaf -> scores.put(leaf.id(), score(random)));
        return new Result(framework, scores);
    }

    private static Result any(Framework framework, Random random) {
        double given = random.nextBoolean() ? 1 : random.nextDouble();
        double published = random.nextDouble() / 2;
        Map<String, Score> scores = new LinkedHashMap<>();
        for (Subject subject : framework.subjects().values()) {
            if (random.nextDouble() < (subject.kind() == Kind.ITEM ? given : published)) {
                scores.put(subject.id(), random.nextInt(20) == 0 ? Score.MISSING : score(random));
            }
        }
        return nearlyRight(new Result(framework, scores), random);
    }

    /** Published scores that are about right are the likelier ones, and the ones at the edge of the tolerance. */
    private static Result nearlyRight(Result result, Random random) {
        Map<String, Score> scores = new LinkedHashMap<>(result.scores());
        for (Mismatch mismatch : new ArrayList<>(result.scored().mismatches())) {
            if (random.nextInt(3) > 0) {
                long near = mismatch.computed().hundredths() + random.nextInt(7) - 3;
                scores.put(mismatch.subject().id(), Score.ofHundredths(Math.max(0, Math.min(10_000, near))));
            }
        }
        return new Result(result.framework(), scores);
    }

    private static Score score(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Score.ofHundredths(10_000);
            case 1 -> Score.ofHundredths(random.nextInt(26) * 2_000L / 26);
            default -> Score.ofHundredths(random.nextInt(10_001));
        };
    }
}
