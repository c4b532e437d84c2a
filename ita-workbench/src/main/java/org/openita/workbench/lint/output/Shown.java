package org.openita.workbench.lint.output;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.workbench.lint.Alarm;
import org.openita.workbench.lint.PackCheck;

/**
 * The alarms of a check that are shown, so that what is written stays short whatever the pack.
 *
 * @param alarms the first of each lint, in order
 * @param more how many others there are, by lint
 */
record Shown(List<Alarm> alarms, Map<String, Integer> more) {

    Shown {
        alarms = List.copyOf(alarms);
        more = ImmutableMap.copyOf(more);
    }

    static Shown of(PackCheck check, int mostOfALint) {
        List<Alarm> shown = new ArrayList<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        Map<String, Integer> more = new LinkedHashMap<>();
        for (Alarm alarm : check.alarms()) {
            if (count.merge(alarm.lint(), 1, Integer::sum) <= mostOfALint) {
                shown.add(alarm);
            } else {
                more.merge(alarm.lint(), 1, Integer::sum);
            }
        }
        return new Shown(shown, more);
    }
}
