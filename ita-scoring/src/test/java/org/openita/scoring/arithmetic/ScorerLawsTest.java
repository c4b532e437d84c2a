package org.openita.scoring.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.score.ScoreSheet;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.FractionOracle.Fraction;

class ScorerLawsTest {

    @Property(tries = 1000)
    void everyScoreIsExactlyTheOnePlainFractionsGive(@ForAll("anyResults") Result result) {
        ScoreSheet sheet = result.scored().sheet();

        Map<String, Optional<Fraction>> expected = FractionOracle.scores(result.framework(), result.assessment());

        assertThat(expected).containsOnlyKeys(result.framework().subjects().keySet());
        expected.forEach((subject, fraction) -> assertThat(isExactly(sheet.of(subject), fraction))
                .as("%s of %s", subject, result.scores())
                .isTrue());
    }

    private static boolean isExactly(Score score, Optional<Fraction> expected) {
        return expected.map(fraction ->
                        score.isPresent() && fraction.equalsHundredths(score.numerator(), score.denominator()))
                .orElse(score.isMissing());
    }

    @Property
    void theMeanOfEqualsIsTheSame(@ForAll("frameworks") Framework framework, @ForAll @IntRange(max = 10_000) int each) {
        Score score = Score.ofHundredths(each);
        Map<String, Score> scores = new LinkedHashMap<>();
        RandomResults.leaves(framework).forEach(leaf -> scores.put(leaf.id(), score));

        ScoreSheet sheet = new Result(framework, scores).scored().sheet();

        assertThat(framework.subjects().keySet())
                .allSatisfy(subject -> assertThat(sheet.of(subject)).isEqualTo(score));
    }

    @Property
    void noScoreFallsWhenAnotherRises(@ForAll("wholeResults") Result result, @ForAll Random random) {
        List<Subject> leaves = RandomResults.leaves(result.framework());
        Subject leaf = leaves.get(random.nextInt(leaves.size()));
        long before = result.scores().get(leaf.id()).hundredths();
        Score raised = Score.ofHundredths(before + random.nextInt((int) (10_001 - before)));

        ScoreSheet low = result.scored().sheet();
        ScoreSheet high = result.and(Map.of(leaf.id(), raised)).scored().sheet();

        assertThat(result.framework().subjects().keySet())
                .allSatisfy(subject -> assertThat(high.of(subject)).isGreaterThanOrEqualTo(low.of(subject)));
    }

    @Property
    void theOrderOfTheInputDoesNotMatter(@ForAll("anyResults") Result result, @ForAll Random random) {
        List<String> order = new ArrayList<>(result.scores().keySet());
        Collections.shuffle(order, random);
        Map<String, Score> shuffled = new LinkedHashMap<>();
        order.forEach(subject -> shuffled.put(subject, result.scores().get(subject)));

        ScoredAssessment other = new Result(result.framework(), shuffled).scored();

        assertThat(other.sheet()).isEqualTo(result.scored().sheet());
        assertThat(other.mismatches()).isEqualTo(result.scored().mismatches());
    }

    @Property
    void everyScoreLiesBetweenTheLowestAndTheHighestOfItsMembers(@ForAll("wholeResults") Result result) {
        ScoreSheet sheet = result.scored().sheet();

        assertThat(Composition.of(result.framework()).aggregates()).isNotEmpty().allSatisfy(aggregate -> {
            List<Score> members = aggregate.members().stream()
                    .map(member -> sheet.of(member.subject()))
                    .toList();
            if (members.stream().allMatch(Score::isPresent)) {
                assertThat(sheet.of(aggregate.subject())).isBetween(Collections.min(members), Collections.max(members));
            }
        });
    }

    @Property
    void theSharesOfAllThatEntersTheOverallScoreAddUpToOne(@ForAll("frameworks") Framework framework) {
        Composition composition = Composition.of(framework);

        Fraction sum = leafShares(framework.subject(Subject.OVERALL), Share.WHOLE, composition);

        assertThat(sum.numerator()).isEqualTo(sum.denominator());
    }

    private static Fraction leafShares(Subject subject, Share share, Composition composition) {
        if (composition.membersOf(subject).isEmpty()) {
            return new Fraction(BigInteger.valueOf(share.numerator()), BigInteger.valueOf(share.denominator()));
        }
        return composition.membersOf(subject).stream()
                .map(member -> leafShares(member.subject(), share.times(member.share()), composition))
                .reduce(new Fraction(BigInteger.ZERO, BigInteger.ONE), Fraction::plus);
    }

    @Property
    void whatIsMissingLeavesAllAboveItMissingAndNothingElse(
            @ForAll("wholeResults") Result result, @ForAll Random random) {
        List<Subject> leaves = RandomResults.leaves(result.framework());
        Subject leaf = leaves.get(random.nextInt(leaves.size()));
        Composition composition = Composition.of(result.framework());
        Assume.that(!hasSubstitute(leaf, composition));
        Set<String> above = above(leaf, composition);
        ScoreSheet whole = result.scored().sheet();

        ScoreSheet sheet = result.without(leaf.id()).scored().sheet();

        assertThat(result.framework().subjects().keySet())
                .allSatisfy(subject -> assertThat(sheet.of(subject))
                        .isEqualTo(above.contains(subject) ? Score.MISSING : whole.of(subject)));
    }

    /** Where parts are given without items, they stand in for an indicator that is missing. */
    private static boolean hasSubstitute(Subject leaf, Composition composition) {
        return leaf.kind() == Subject.Kind.INDICATOR
                && composition.meansOfParts().stream()
                        .anyMatch(mean -> composition.membersOf(mean.subject()).stream()
                                .anyMatch(member -> member.subject().equals(leaf)));
    }

    @Property
    void anInstrumentWithoutIndicatorsIsTheMeanOfItsParts(@ForAll("frameworks") Framework framework) {
        Assume.that(framework.subjects().containsKey("EIT1"));
        Result parts = Result.nothing(framework.fiscalYear().year())
                .and("EIT1", "92.72")
                .and("EIT2", "82.44");

        assertThat(parts.scored().sheet().of("EIT").shown()).isEqualTo("87.58");
        assertThat(parts.and("IIT", "90")
                        .and("OIT", "100")
                        .scored()
                        .sheet()
                        .overall()
                        .shown())
                .isEqualTo("93.27");
    }

    private static Set<String> above(Subject leaf, Composition composition) {
        Set<String> above = new HashSet<>(Set.of(leaf.id()));
        composition.aggregates().stream()
                .filter(aggregate -> aggregate.members().stream()
                        .anyMatch(member -> above.contains(member.subject().id())))
                .forEachOrdered(aggregate -> above.add(aggregate.subject().id()));
        return above;
    }

    @Provide
    Arbitrary<Framework> frameworks() {
        return RandomResults.frameworks();
    }

    @Provide
    Arbitrary<Result> wholeResults() {
        return RandomResults.whole();
    }

    @Provide
    Arbitrary<Result> anyResults() {
        return RandomResults.any();
    }
}
