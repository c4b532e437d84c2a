package org.openita.workbench.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.workbench.mutation.Candidate.Base;

/**
 * Results on which a rule and a mutant of it may differ: those around their thresholds, in what they look at, and nothing else.
 *
 * <p>The simplest come first: one score on top of nothing, of full marks, of no marks or of a case of the pack, then two, then more,
 * as many as the bound allows; where there are more, those of a fixed random order. Immutable and thread-safe.
 */
final class Candidates {

    private static final Score FULL = Score.of("100");
    private static final Score NONE = Score.of("0");
    private static final int MOST_LISTED = 100_000;

    /** How many are tried of one score, of two and so on; of one all are. */
    private static final List<Integer> MOST = List.of(1_000, 3_000, 3_000, 1_500, 500);

    private final List<List<Setting>> levers;

    private Candidates(List<List<Setting>> levers) {
        this.levers = levers;
    }

    /**
     * The candidates, one after the other as they are asked for: all of them would fill the memory.
     *
     * @param levers what can be moved, and to what
     * @param cases cases of the pack to start from
     */
    static Stream<Candidate> of(List<List<Setting>> levers, List<Base> cases, Years years) {
        Framework framework = years.now();
        Base nothing = new Base("", years.nothing(framework), Optional.empty());
        List<Base> bases = new ArrayList<>(List.of(nothing));
        if (!framework.items().isEmpty()) {
            bases.add(new Base("all: 100", all(years, FULL), Optional.empty()));
            bases.add(new Base("all: 0", all(years, NONE), Optional.empty()));
        }
        Stream<Candidate> plain = bases.stream().skip(1).map(base -> Candidate.of(base, Setting.NOTHING, years));
        bases.addAll(cases);
        Stream<Candidate> moved = new Candidates(levers)
                .settings()
                .flatMap(setting -> bases.stream()
                        .filter(base -> !(base.equals(nothing) && setting.isAbsence()))
                        .map(base -> Candidate.of(base, setting, years)));
        return Stream.concat(plain, moved);
    }

    private Stream<Setting> settings() {
        return Stream.iterate(List.of(Map.<Integer, Integer>of()), this::larger)
                .limit(Math.min(MOST.size(), levers.size()) + 1L)
                .skip(1)
                .flatMap(List::stream)
                .map(this::setting);
    }

    private Setting setting(Map<Integer, Integer> choice) {
        Setting setting = Setting.NOTHING;
        for (Map.Entry<Integer, Integer> chosen : choice.entrySet()) {
            setting = setting.and(levers.get(chosen.getKey()).get(chosen.getValue()));
        }
        return setting;
    }

    /** Each with one lever more, by the numbers of levers and of what they are set to. */
    private List<Map<Integer, Integer>> larger(List<Map<Integer, Integer>> smaller) {
        int size = smaller.isEmpty() ? 0 : smaller.get(0).size();
        int most = MOST.get(Math.min(size, MOST.size() - 1));
        long ways =
                (long) smaller.size() * levers.stream().mapToLong(List::size).sum();
        return ways > MOST_LISTED ? drawn(smaller, most) : listed(smaller, most);
    }

    /** Some of more than can be listed, drawn in a fixed random order. */
    private List<Map<Integer, Integer>> drawn(List<Map<Integer, Integer>> smaller, int most) {
        Random random = new Random(smaller.size());
        Set<Map<Integer, Integer>> drawn = new LinkedHashSet<>();
        for (int i = 0; i < 2 * most && drawn.size() < most; i++) {
            Map<Integer, Integer> choice = smaller.get(random.nextInt(smaller.size()));
            int lever = random.nextInt(levers.size());
            if (!choice.containsKey(lever)) {
                drawn.add(with(choice, lever, random.nextInt(levers.get(lever).size())));
            }
        }
        return List.copyOf(drawn);
    }

    private List<Map<Integer, Integer>> listed(List<Map<Integer, Integer>> smaller, int most) {
        List<Map<Integer, Integer>> larger = new ArrayList<>();
        for (Map<Integer, Integer> choice : smaller) {
            int next = choice.keySet().stream().mapToInt(lever -> lever).max().orElse(-1) + 1;
            IntStream.range(next, levers.size())
                    .forEach(lever -> IntStream.range(0, levers.get(lever).size())
                            .forEach(to -> larger.add(with(choice, lever, to))));
        }
        if (larger.size() > most) {
            Collections.shuffle(larger, new Random(larger.size()));
        }
        return larger.subList(0, Math.min(most, larger.size()));
    }

    private static Map<Integer, Integer> with(Map<Integer, Integer> choice, int lever, int to) {
        Map<Integer, Integer> more = new LinkedHashMap<>(choice);
        more.put(lever, to);
        return more;
    }

    /** A result in which every item has the same score. */
    private static Assessment all(Years years, Score score) {
        Framework framework = years.now();
        Map<String, Score> scores = new LinkedHashMap<>();
        framework.subjects(Kind.ITEM).forEach(item -> scores.put(item.id(), score));
        return new Assessment(framework.fiscalYear(), years.nothing(framework).agency(), scores, Map.of());
    }
}
