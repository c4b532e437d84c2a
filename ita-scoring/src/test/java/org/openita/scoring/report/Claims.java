package org.openita.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.score.Score;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.oracle.RandomSheets;

/** What tests of generated sentences need: agencies to tell of, and a reader's way of taking sentences apart. */
final class Claims {

    static final int AGENCIES = 300;
    static final BigDecimal FULL = new BigDecimal(100);
    static final BigDecimal PASS = new BigDecimal("85");
    static final BigDecimal NATIONAL = new BigDecimal("89");
    static final BigDecimal EXCELLENT = new BigDecimal("95");
    static final String FIGURE = "([0-9]+\\.[0-9]{2})";

    private static final ItaEngine ENGINE = ItaEngine.forFiscalYear(2567);

    private Claims() {}

    /** What the scores of a made-up agency mean. */
    static Analysis analysed(Map<String, Score> items) {
        return ENGINE.analyse(new Assessment(FiscalYear.of(2567), Agency.named("หน่วยงานสมมติ"), items, Map.of()));
    }

    /** Every third agency lacks some scores, every fourth is excellent at most things. */
    static Map<String, Score> items(int seed) {
        Map<String, Score> items = new LinkedHashMap<>(RandomSheets.of(seed));
        Random random = new Random(seed);
        if (seed % 4 == 0) {
            items.replaceAll((id, score) -> random.nextInt(8) == 0
                    ? score
                    : Score.ofHundredths(id.startsWith("o") ? 10_000 : 8_800 + random.nextInt(1_200)));
        }
        if (seed % 3 == 0) {
            items.keySet().removeIf(id -> random.nextInt(12) == 0);
        }
        return items;
    }

    /** Where a score stands among marks, ascending: the distance to the one reached and to the one ahead. */
    static String standing(BigDecimal score, BigDecimal... marks) {
        if (score.compareTo(FULL) == 0) {
            return "the full score";
        }
        List<String> distances = new ArrayList<>();
        Stream.of(marks)
                .filter(mark -> mark.compareTo(score) <= 0)
                .reduce((lower, higher) -> higher)
                .ifPresent(reached -> distances.add(distance(score, reached)));
        Stream.of(marks)
                .filter(mark -> mark.compareTo(score) > 0)
                .findFirst()
                .ifPresent(ahead -> distances.add(distance(score, ahead)));
        return String.join(" but ", distances);
    }

    static String distance(BigDecimal score, BigDecimal mark) {
        String distance = score.subtract(mark).abs().toPlainString();
        int side = score.compareTo(mark);
        return side == 0
                ? "exactly at the mark of " + mark
                : distance + " points " + (side > 0 ? "above" : "below") + " the mark of " + mark;
    }

    static Map<String, BigDecimal> shown(Map<String, Score> all) {
        Map<String, BigDecimal> shown = new LinkedHashMap<>();
        all.forEach((id, score) -> {
            if (score.isPresent()) {
                shown.put(id, score.shown());
            }
        });
        return shown;
    }

    /** The subjects whose score is such. */
    static Set<String> having(Map<String, BigDecimal> known, Predicate<BigDecimal> which) {
        Set<String> ids = new TreeSet<>();
        known.forEach((id, score) -> {
            if (which.test(score)) {
                ids.add(id);
            }
        });
        return ids;
    }

    static Set<String> groups(Pattern pattern, String text) {
        return new TreeSet<>(
                pattern.matcher(text).results().map(found -> found.group(1)).toList());
    }

    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return matcher;
    }
}
