package org.openita.model.framework;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;

/** Reads the scales of a framework file, and finds them by id. */
final class ScaleReader {

    private static final Pattern WHOLE_UP_TO_HUNDRED = Pattern.compile("[0-9]{1,2}|100");

    private final ProblemLog log;
    private final FrameworkProblems problems;
    private final Map<String, Scale> scales = new LinkedHashMap<>();

    ScaleReader(ProblemLog log) {
        this.log = log;
        this.problems = new FrameworkProblems(log);
    }

    void read(Fields framework) {
        for (Fields fields : framework.objectsIfAny("scales", Expected.SCALES)) {
            JsonText id = fields.text("id", Expected.ID);
            Scale scale = new Scale(
                    id.value(), points(fields), fields.flag("scoredOnce", Expected.SCORED_ONCE), fields.provenance());
            fields.noOthers();
            if (scales.put(scale.id(), scale) != null) {
                problems.twiceInList(id.place(), scale.id());
            }
        }
    }

    /** All scales, by id. */
    Map<String, Scale> all() {
        return scales;
    }

    /** The scale that an item names. */
    Scale scaleOf(Fields item) {
        JsonText id = item.text("scale", Expected.SCALE);
        Scale scale = scales.get(id.value());
        if (scale == null && !id.value().isEmpty()) {
            new FieldProblems(log).unknownWord(id, Expected.among(Expected.SCALE, scales.keySet()), scales.keySet());
        }
        return scale == null ? new Scale(id.value(), List.of(), false, new Provenance("", Confidence.C)) : scale;
    }

    private List<Integer> points(Fields fields) {
        return fields.array("points", Expected.POINTS).map(this::points).orElse(List.of());
    }

    private List<Integer> points(JsonArray list) {
        List<Json> wrong =
                list.elements().stream().filter(each -> !isPoints(each)).toList();
        wrong.forEach(problems::points);
        if (!wrong.isEmpty()) {
            return List.of();
        }
        List<Integer> points = list.elements().stream()
                .map(each -> Integer.valueOf(((JsonNumber) each).literal()))
                .toList();
        if (points.size() < 2 || !Comparators.isInStrictOrder(points, Comparator.naturalOrder())) {
            problems.points(list);
        }
        return points;
    }

    private static boolean isPoints(Json json) {
        return json instanceof JsonNumber number
                && WHOLE_UP_TO_HUNDRED.matcher(number.literal()).matches();
    }
}
