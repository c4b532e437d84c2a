package org.openita.scoring.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Subject.Kind;
import org.openita.model.score.Score;

/** Complete FY2567 sheets: low, middling and high agencies, many figures at the very edge of a threshold. */
public final class RandomSheets {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final int[] EDGES = {8499, 8500, 8501, 9499, 9500, 9501, 10_000, 0, 6999, 7000};

    private RandomSheets() {}

    /** The sheet of a seed. */
    public static Map<String, Score> of(long seed) {
        Random random = new Random(seed);
        int floor = random.nextInt(4) * 2_500 + random.nextInt(2_000);
        int chanceOfFail = random.nextInt(3) == 0 ? 2 : 30;
        Map<String, Score> items = new LinkedHashMap<>();
        FRAMEWORK.subjects().values().stream()
                .filter(subject -> subject.kind() == Kind.ITEM)
                .forEach(subject -> items.put(
                        subject.id(),
                        Score.ofHundredths(
                                subject.id().startsWith("o")
                                        ? (random.nextInt(chanceOfFail) == 0 ? 0 : 10_000)
                                        : figure(random, floor))));
        return items;
    }

    private static int figure(Random random, int floor) {
        return random.nextInt(4) == 0
                ? Math.max(floor, EDGES[random.nextInt(EDGES.length)])
                : floor + random.nextInt(10_001 - floor);
    }
}
