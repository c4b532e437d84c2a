package org.openita.scoring.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.Thresholds.Steps;
import org.openita.model.json.JsonWriter;

/** Writes what the rules hold scores against; subjects that have the same figures stand together. */
final class ThresholdsJson {

    private ThresholdsJson() {}

    /** Nothing where nothing is known of the rules. */
    static void write(JsonWriter json, Thresholds thresholds) {
        if (!thresholds.equals(Thresholds.NONE)) {
            json.object("thresholds", members -> {
                members.array(
                        "steps", all -> alike(thresholds).forEach((steps, subjects) -> steps(all, steps, subjects)));
                thresholds.gap().ifPresent(gap -> ScoresJson.points(members, "gap", gap));
            });
        }
    }

    private static Map<Steps, List<String>> alike(Thresholds thresholds) {
        Map<Steps, List<String>> alike = new LinkedHashMap<>();
        thresholds
                .bySubject()
                .forEach((subject, steps) ->
                        alike.computeIfAbsent(steps, none -> new ArrayList<>()).add(subject));
        return alike;
    }

    private static void steps(JsonWriter json, Steps steps, List<String> subjects) {
        json.object(members -> {
            members.array("subjects", all -> subjects.forEach(all::text));
            points(members, "asked", steps.asked());
            points(members, "beyond", steps.beyond());
        });
    }

    private static void points(JsonWriter json, String name, List<BigDecimal> points) {
        json.array(name, all -> points.forEach(all::number));
    }
}
