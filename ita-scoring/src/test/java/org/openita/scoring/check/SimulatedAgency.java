package org.openita.scoring.check;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;
import org.openita.scoring.Result;

/** A made-up agency whose respondents answered by chance, each question at a level of its own. */
record SimulatedAgency(Result result) {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final MeasuredItems ITEMS = MeasuredItems.of(FRAMEWORK);

    /** An agency with so many respondents in each part, with the scores of its items and of all indicators. */
    static SimulatedAgency of(int respondents, Random random) {
        Map<String, Score> scores = new LinkedHashMap<>();
        double usual = 0.75 + 0.23 * random.nextDouble();
        for (MeasuredItem item : ITEMS.bySubject().values()) {
            int hundredths = item.isTelling()
                    ? score(item.step(), respondents, Math.min(0.995, usual + random.nextGaussian() / 20), random)
                    : random.nextInt(10) == 0 ? 0 : 10_000;
            scores.put(item.subject().id(), Score.ofHundredths(hundredths));
        }
        Result items = new Result(FRAMEWORK, scores);
        return new SimulatedAgency(items.and(indicators(items)));
    }

    private static int score(int step, int respondents, double level, Random random) {
        long steps = 0;
        int choices = 10_000 / step;
        for (int i = 0; i < respondents * choices; i++) {
            steps += random.nextDouble() < level ? 1 : 0;
        }
        return (int) Math.floorDiv(2 * steps * step + respondents, 2L * respondents);
    }

    private static Map<String, Score> indicators(Result items) {
        Map<String, Score> published = new LinkedHashMap<>();
        FRAMEWORK.subjects().values().stream()
                .filter(subject -> subject.kind() == Kind.INDICATOR)
                .forEach(subject -> published.put(
                        subject.id(),
                        Score.ofHundredths(items.scored().sheet().of(subject).hundredths())));
        return published;
    }

    /** The items whose scores a survey gave. */
    static List<MeasuredItem> surveyed() {
        return ITEMS.groups().stream().flatMap(group -> group.items().stream()).toList();
    }

    /** Rows of a group from some row of the first third to the last. */
    List<MeasuredItem> rowsToShift(Random random) {
        List<ItemGroup> groups = ITEMS.groups().stream()
                .filter(group -> !group.items().isEmpty())
                .toList();
        List<MeasuredItem> items = groups.get(random.nextInt(groups.size())).items();
        return items.subList(random.nextInt(items.size() / 3), items.size());
    }

    /** The result with rows as they are when the first was skipped and the last left empty, or the first typed twice. */
    Result shifted(List<MeasuredItem> rows, boolean isSkipped) {
        List<MeasuredItem> order = isSkipped ? rows : Lists.reverse(rows);
        Result shifted = result;
        for (int i = 0; i < order.size() - 1; i++) {
            shifted = shifted.and(Map.of(order.get(i).subject().id(), Score.ofHundredths(score(order.get(i + 1)))));
        }
        return isSkipped ? shifted.without(order.get(order.size() - 1).subject().id()) : shifted;
    }

    int score(MeasuredItem item) {
        return (int) result.scores().get(item.subject().id()).hundredths();
    }

    /** The item in the row below, in the same part. */
    static MeasuredItem below(MeasuredItem item) {
        List<MeasuredItem> group = new ArrayList<>(ITEMS.beside(item).items());
        return group.get((group.indexOf(item) + 1) % group.size());
    }
}
