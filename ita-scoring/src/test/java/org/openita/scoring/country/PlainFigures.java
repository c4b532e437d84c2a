package org.openita.scoring.country;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.openita.model.assessment.Assessment;
import org.openita.model.score.Score;

/** What scores of FY2567 add up to and how they spread, by hand: long decimals, no engine, no framework. */
final class PlainFigures {

    private static final MathContext LONG = new MathContext(60);
    private static final int[] OIT = {6, 7, 4, 4, 4, 8, 2};

    private PlainFigures() {}

    /** All scores that there are by subject; of items those given, of all else what they add up to, else what is published. */
    static Map<String, BigDecimal> scores(Assessment result) {
        Map<String, BigDecimal> scores = new TreeMap<>();
        result.published().forEach((subject, score) -> scores.put(subject, points(score)));
        if (result.items().isEmpty()) {
            return scores;
        }
        result.items().forEach((item, score) -> scores.put(item, points(score)));
        for (int n = 0; n < 5; n++) {
            scores.put("" + (n + 1), mean(of(scores, "i", 3 * n, 3, "")));
        }
        for (int n = 0; n < 3; n++) {
            BigDecimal one = mean(of(scores, "e", 3 * n, 3, ".part1"));
            BigDecimal two = mean(of(scores, "e", 3 * n, 3, ".part2"));
            scores.put("EIT1-" + n, one);
            scores.put("EIT2-" + n, two);
            scores.put("" + (n + 6), mean(List.of(one, two)));
        }
        List<BigDecimal> subs = new ArrayList<>();
        int from = 0;
        for (int size : OIT) {
            subs.add(mean(of(scores, "o", from, size, "")));
            from += size;
        }
        scores.put("9", mean(subs.subList(0, 5)));
        scores.put("10", mean(subs.subList(5, 7)));
        scores.put("IIT", mean(of(scores, "", 0, 5, "")));
        scores.put("EIT", mean(of(scores, "", 5, 3, "")));
        scores.put("OIT", mean(of(scores, "", 8, 2, "")));
        for (String part : List.of("EIT1", "EIT2")) {
            scores.put(
                    part,
                    mean(List.of(take(scores, part + "-0"), take(scores, part + "-1"), take(scores, part + "-2"))));
        }
        scores.put(
                "overall",
                take(scores, "IIT")
                        .multiply(new BigDecimal("0.3"))
                        .add(take(scores, "EIT").multiply(new BigDecimal("0.3")))
                        .add(take(scores, "OIT").multiply(new BigDecimal("0.4"))));
        return scores;
    }

    private static BigDecimal take(Map<String, BigDecimal> scores, String key) {
        return Optional.ofNullable(scores.get(key)).orElseThrow();
    }

    private static List<BigDecimal> of(
            Map<String, BigDecimal> scores, String letter, int from, int count, String part) {
        List<BigDecimal> some = new ArrayList<>();
        for (int i = from + 1; i <= from + count; i++) {
            some.add(take(scores, letter + i + part));
        }
        return some;
    }

    private static BigDecimal points(Score score) {
        return score.shown();
    }

    static BigDecimal mean(List<BigDecimal> figures) {
        return figures.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(figures.size()), LONG);
    }

    /** A quantile as spreadsheets define QUARTILE.INC. */
    static BigDecimal quantile(List<BigDecimal> figures, String share) {
        List<BigDecimal> sorted = figures.stream().sorted().toList();
        BigDecimal place = new BigDecimal(share).multiply(BigDecimal.valueOf(sorted.size() - 1L));
        int below = place.intValue();
        BigDecimal lower = sorted.get(below);
        BigDecimal upper = sorted.get(Math.min(below + 1, sorted.size() - 1));
        return lower.add(upper.subtract(lower).multiply(place.subtract(BigDecimal.valueOf(below))));
    }

    /** Two decimals, half up; what the length of decimals leaves over is cut first, so that a tie is a tie. */
    static BigDecimal shown(BigDecimal figure) {
        return figure.setScale(30, RoundingMode.HALF_UP).setScale(2, RoundingMode.HALF_UP);
    }
}
