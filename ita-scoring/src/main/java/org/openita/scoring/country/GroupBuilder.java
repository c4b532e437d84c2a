package org.openita.scoring.country;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.framework.Subject;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.scoring.arithmetic.Fraction;
import org.openita.scoring.country.AgencyGroup.AdviceCount;
import org.openita.scoring.country.AgencyGroup.Changes;
import org.openita.scoring.country.AgencyGroup.ItemMean;
import org.openita.scoring.country.AgencyGroup.LevelCount;
import org.openita.scoring.country.AgencyGroup.Member;
import org.openita.scoring.country.AgencyGroup.Move;
import org.openita.scoring.country.AgencyGroup.Passed;

/**
 * Works out the figures of one group after the other.
 *
 * @param measures the scores that are looked at
 * @param levels the levels to count, best first
 * @param adviceTitles the titles of all advice by code
 * @param isNamed which agencies may be named
 * @param lastYear the scores of the year before, where they are given
 */
record GroupBuilder(
        Measures measures,
        List<Level.Named> levels,
        Map<String, Text> adviceTitles,
        Predicate<AgencyResult> isNamed,
        Optional<LastYear> lastYear) {

    private static final int WEAKEST = 5;
    private static final int MOST_MOVED = 10;

    AgencyGroup group(Cluster cluster, String id, Optional<String> within, Optional<Rank> rank) {
        List<AgencyResult> results = cluster.results();
        return new AgencyGroup(
                id,
                cluster.grouping(),
                cluster.name(),
                within,
                results.size(),
                overall(cluster),
                scores(results),
                passed(results),
                levelCounts(results),
                (int) results.stream().filter(GroupBuilder::isOpen).count(),
                weakest(results),
                advice(results),
                rank,
                members(results),
                lastYear.flatMap(last -> changes(results, last)));
    }

    /** Groups that are told have enough agencies with a score. */
    static ScoreSpread overall(Cluster cluster) {
        return ScoreSpread.of(
                        cluster.results().stream().map(AgencyResult::overall).toList())
                .orElseThrow();
    }

    private Map<String, ScoreSpread> scores(List<AgencyResult> results) {
        ImmutableMap.Builder<String, ScoreSpread> scores = ImmutableMap.builder();
        for (int i = 1; i < measures.aggregates(); i++) {
            int measure = i;
            String subject = measures.subjects().get(measure).id();
            ScoreSpread.of(results.stream().map(result -> result.score(measure)).toList())
                    .ifPresent(spread -> scores.put(subject, spread));
        }
        return scores.buildOrThrow();
    }

    private static Passed passed(List<AgencyResult> results) {
        List<Boolean> known =
                results.stream().flatMap(result -> result.isPassed().stream()).toList();
        return new Passed(
                known.size(), (int) known.stream().filter(passed -> passed).count());
    }

    private static boolean isOpen(AgencyResult result) {
        return result.level().code().equals(Level.UNDETERMINED);
    }

    private List<LevelCount> levelCounts(List<AgencyResult> results) {
        Map<String, Long> counts = results.stream()
                .collect(Collectors.groupingBy(result -> result.level().code(), Collectors.counting()));
        return levels.stream()
                .map(level -> new LevelCount(
                        level, counts.getOrDefault(level.code(), 0L).intValue()))
                .toList();
    }

    private List<ItemMean> weakest(List<AgencyResult> results) {
        List<ItemMean> all = IntStream.range(
                        measures.aggregates(), measures.subjects().size())
                .boxed()
                .flatMap(measure -> mean(results, measure).stream())
                .sorted(comparing(ItemMean::mean))
                .toList();
        return upTo(WEAKEST, all, ItemMean::mean);
    }

    private Optional<ItemMean> mean(List<AgencyResult> results, int measure) {
        ScoreSum sum = new ScoreSum();
        results.forEach(result -> sum.add(result.score(measure)));
        Subject subject = measures.subjects().get(measure);
        return sum.count() < Country.FEWEST
                ? Optional.empty()
                : Optional.of(new ItemMean(subject.id(), sum.mean(), sum.count()));
    }

    /** The first so many, and those that are equal to the last of them. */
    static <T> List<T> upTo(int most, List<T> sorted, Function<T, BigDecimal> figure) {
        if (sorted.size() <= most) {
            return sorted;
        }
        BigDecimal last = figure.apply(sorted.get(most - 1));
        long equal = sorted.stream()
                .skip(most)
                .takeWhile(each -> figure.apply(each).compareTo(last) == 0)
                .count();
        return sorted.stream().limit(most + equal).toList();
    }

    private List<AdviceCount> advice(List<AgencyResult> results) {
        Map<String, Long> counts = results.stream()
                .flatMap(result -> result.advice().stream().distinct())
                .collect(Collectors.groupingBy(code -> code, Collectors.counting()));
        return adviceTitles.keySet().stream()
                .filter(counts::containsKey)
                .map(code -> new AdviceCount(
                        code,
                        adviceTitles.getOrDefault(code, Text.same(code)),
                        counts.getOrDefault(code, 0L).intValue()))
                .sorted(comparing(AdviceCount::agencies, reverseOrder()))
                .toList();
    }

    private List<Member> members(List<AgencyResult> results) {
        List<AgencyResult> scored = results.stream()
                .filter(result -> result.overall().isPresent())
                .sorted(comparing(GroupBuilder::shown, reverseOrder()).thenComparing(GroupBuilder::nameOrder))
                .toList();
        List<Rank> ranks =
                Rank.ofSorted(scored.stream().map(GroupBuilder::shown).toList());
        List<Member> members = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            members.add(member(scored.get(i), Optional.of(ranks.get(i))));
        }
        results.stream()
                .filter(result -> result.overall().isMissing())
                .sorted(comparing(GroupBuilder::nameOrder))
                .forEach(result -> members.add(member(result, Optional.empty())));
        return members;
    }

    private Member member(AgencyResult result, Optional<Rank> rank) {
        Optional<Agency> named = isNamed.test(result) ? Optional.of(result.agency()) : Optional.empty();
        return new Member(rank, named, result.overall(), result.level());
    }

    private static BigDecimal shown(AgencyResult result) {
        return result.overall().shown();
    }

    private static String nameOrder(AgencyResult result) {
        return ThaiOrder.of(result.agency().name());
    }

    private Optional<Changes> changes(List<AgencyResult> results, LastYear last) {
        List<AgencyResult> compared = results.stream()
                .filter(result -> result.overall().isPresent()
                        && last.of(result).filter(Score::isPresent).isPresent())
                .toList();
        if (compared.size() < Country.FEWEST) {
            return Optional.empty();
        }
        List<Move> all = compared.stream().map(result -> move(result, last)).toList();
        long sum = all.stream()
                .mapToLong(move -> move.difference().movePointRight(2).longValueExact())
                .sum();
        List<Move> named = compared.stream()
                .filter(isNamed)
                .map(result -> move(result, last))
                .sorted(comparing(Move::difference, reverseOrder())
                        .thenComparing(move -> ThaiOrder.of(move.agency().name())))
                .toList();
        return Optional.of(new Changes(
                all.size(),
                Fraction.of(sum, 100L * all.size()).rounded(2),
                most(named, move -> move.difference().signum() > 0, reverseOrder()),
                most(named, move -> move.difference().signum() < 0, Comparator.naturalOrder())));
    }

    private static List<Move> most(List<Move> all, Predicate<Move> which, Comparator<BigDecimal> order) {
        List<Move> sorted = all.stream()
                .filter(which)
                .sorted(comparing(Move::difference, order))
                .toList();
        return upTo(MOST_MOVED, sorted, Move::difference);
    }

    private static Move move(AgencyResult result, LastYear last) {
        return new Move(
                result.agency(),
                last.of(result).orElseThrow().shown(),
                result.overall().shown());
    }
}
