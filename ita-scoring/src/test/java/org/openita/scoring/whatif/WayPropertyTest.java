package org.openita.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;
import org.openita.scoring.arithmetic.Composition;

/** Ways of random agencies: the engine confirms each, and no cheaper one is found by trying. */
class WayPropertyTest {

    private static final List<String> TARGETS = List.of("", "70", "85", "91.37", "95", "97.5");

    @ParameterizedTest
    @ValueSource(ints = {2564, 2566, 2567, 2568, 2569})
    void theEngineConfirmsEachWayAndOneHundredthLessDoesNot(int year) {
        ItaEngine engine = ItaEngine.forFiscalYear(year);
        WhatIf whatIf = WhatIf.of(engine);
        Random random = new Random(year);
        int ways = 0;
        for (int i = 0; i < 25; i++) {
            Assessment result = agency(engine.framework(), random);
            String target = TARGETS.get(random.nextInt(TARGETS.size()));
            Prospect prospect =
                    target.isEmpty() ? whatIf.next(result, Costs.POINTS) : whatIf.reach(result, target, Costs.POINTS);
            assertThat(prospect.isReached()
                            || prospect.cheapest().isPresent()
                            || prospect.reason().isPresent())
                    .isTrue();
            if (prospect.cheapest().isPresent()) {
                ways++;
                check(prospect.cheapest().get(), prospect, result, whatIf);
                prospect.fewest().ifPresent(way -> check(way, prospect, result, whatIf));
                prospect.fewest()
                        .ifPresent(way -> assertThat(way.changes())
                                .hasSizeLessThanOrEqualTo(
                                        prospect.cheapest().get().changes().size()));
                prospect.fewest()
                        .ifPresent(way -> assertThat(way.cost())
                                .isGreaterThanOrEqualTo(
                                        prospect.cheapest().get().cost()));
            }
        }
        assertThat(ways).isGreaterThan(5);
    }

    private static void check(Way way, Prospect prospect, Assessment result, WhatIf whatIf) {
        Map<String, String> changes = new LinkedHashMap<>();
        way.changes()
                .forEach(raise -> changes.put(raise.subject().id(), raise.to().toString()));
        Analysis after = whatIf.change(result, changes).after();
        assertThat(isReached(after, prospect)).isTrue();
        assertThat(after.toJson()).isEqualTo(way.analysis().toJson());
        assertThat(way.points()).isEqualByComparingTo(way.cost());
        for (Raise raise : way.changes()) {
            boolean isFree = raise.subject().scale().filter(Scale::scoredOnce).isEmpty();
            if (isFree && result.published().isEmpty()) {
                Map<String, String> less = new HashMap<>(changes);
                less.put(
                        raise.subject().id(),
                        raise.to().shown().subtract(Score.STEP).toString());
                assertThat(isReached(whatIf.change(result, less).after(), prospect))
                        .as("%s less", raise)
                        .isFalse();
            }
        }
    }

    private static boolean isReached(Analysis after, Prospect prospect) {
        String target = prospect.target().orElseThrow();
        return Character.isDigit(target.charAt(0))
                ? after.scores().overall().compareTo(Score.of("0")) > 0
                        && after.scores().overall().shown().compareTo(new BigDecimal(target)) >= 0
                : !after.level().code().equals(prospect.before().level().code());
    }

    /** Few pass or fail, one is free: for each choice of those that pass, the engine tells what else it takes. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theLeastCostIsThatOfTryingEveryChoice(int seed) {
        ItaEngine engine = ItaEngine.forFiscalYear(2567);
        Framework framework = engine.framework();
        Random random = new Random(seed);
        Assessment result = SoundFigures.of(framework, agency(framework, random));
        List<Subject> open = framework.subjects().values().stream()
                .filter(subject -> subject.scale().filter(Scale::isPassFail).isPresent())
                .filter(subject ->
                        result.items().getOrDefault(subject.id(), Score.MISSING).hundredths() == 0)
                .limit(6)
                .toList();
        Subject free = framework.subject("i" + (1 + random.nextInt(15)));
        Set<String> frozen = framework.subjects().values().stream()
                .filter(subject -> subject.isMeasured() && !open.contains(subject) && !subject.equals(free))
                .map(Subject::id)
                .collect(Collectors.toSet());
        Map<String, BigDecimal> weights = Map.of(free.id(), BigDecimal.valueOf(1 + random.nextInt(60), 1));
        Score now = engine.analyse(result).scores().overall();
        String target =
                now.shown().add(BigDecimal.valueOf(20 + random.nextInt(250), 2)).toString();

        Prospect prospect = WhatIf.of(engine).reach(result, target, new Costs(weights, frozen));

        BigDecimal least = null;
        for (int choice = 0; choice < 1 << open.size(); choice++) {
            BigDecimal cost = cost(choice, open, free, result, engine, new BigDecimal(target), weights.get(free.id()));
            least = cost == null || (least != null && least.compareTo(cost) <= 0) ? least : cost;
        }
        assertThat(prospect.cheapest().isPresent()).isEqualTo(least != null);
        if (least != null) {
            assertThat(prospect.cheapest().get().cost()).isEqualByComparingTo(least);
        }
    }

    private static BigDecimal cost(
            int choice,
            List<Subject> open,
            Subject free,
            Assessment result,
            ItaEngine engine,
            BigDecimal target,
            BigDecimal weight) {
        Map<Subject, Score> changes = new LinkedHashMap<>();
        for (int i = 0; i < open.size(); i++) {
            if ((choice >> i & 1) == 1) {
                changes.put(open.get(i), Score.of("100"));
            }
        }
        BigDecimal passed = BigDecimal.valueOf(100L * changes.size());
        long from = result.items().get(free.id()).hundredths();
        long low = from;
        long high = 10_001;
        while (low < high) {
            long middle = (low + high) / 2;
            changes.put(free, Score.ofHundredths(Math.min(10_000, middle)));
            Assessment changed = Changes.of(engine.framework(), result, changes).result();
            boolean isThere = engine.analyse(changed).scores().overall().shown().compareTo(target) >= 0;
            if (isThere && middle <= 10_000) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low > 10_000
                ? null
                : passed.add(BigDecimal.valueOf(low - from, 2).multiply(weight));
    }

    /** An agency of which everything is known that the year has; figures were published of some. */
    private static Assessment agency(Framework framework, Random random) {
        Map<String, Score> scores = new LinkedHashMap<>();
        int height = 5_500 + random.nextInt(4_000);
        for (Subject subject : framework.subjects().values()) {
            if (isLeaf(subject, framework)) {
                scores.put(subject.id(), score(subject, height, random));
            }
        }
        Result result = new Result(framework, scores);
        if (random.nextInt(3) == 0) {
            framework.subjects(Subject.Kind.INDICATOR).forEach(indicator -> {
                Score known = result.scored().sheet().of(indicator);
                if (known.isPresent() && random.nextBoolean()) {
                    long near = known.hundredths() + random.nextInt(5) - 2;
                    scores.put(indicator.id(), Score.ofHundredths(Math.max(0, Math.min(10_000, near))));
                }
            });
        }
        return new Result(framework, scores).assessment();
    }

    private static boolean isLeaf(Subject subject, Framework framework) {
        boolean isPartOfKnown = subject.kind() == Subject.Kind.PART || subject.kind() == Subject.Kind.INDICATOR_PART;
        return !isPartOfKnown && Composition.of(framework).membersOf(subject).isEmpty();
    }

    private static Score score(Subject subject, int height, Random random) {
        if (subject.scale().filter(Scale::isPassFail).isPresent()) {
            return Score.of(random.nextInt(10_000) < height ? "100" : "0");
        }
        return Score.ofHundredths(Math.min(10_000, height + random.nextInt(1_500)));
    }
}
