package org.openita.report.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.scoring.report.PlannedAction;

/** How many things are to be done, of what kind and by which instrument: one count from the memo to the plan. */
final class Counted {

    private Counted() {}

    /** "11 things: to be improved 7 (EIT 7); to be developed further 4 (IIT 4)". */
    static String of(ChapterContext pages) {
        List<String> kinds = new ArrayList<>();
        for (boolean weak : new boolean[] {true, false}) {
            long count = pages.improvements(weak);
            if (count > 0) {
                kinds.add(pages.words().say(weak ? "count.weak" : "count.better", count, instruments(pages, weak)));
            }
        }
        return pages.words().say("count", pages.improvements().size(), pages.and(kinds));
    }

    private static String instruments(ChapterContext pages, boolean weak) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (PlannedAction action : pages.improvements()) {
            if (action.urgency().isWeakness() == weak) {
                counts.merge(action.action().instrument(), 1, Integer::sum);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((instrument, count) ->
                told.add(counts.size() == 1 ? instrument : pages.words().say("count.of", instrument, count)));
        return pages.and(told);
    }
}
