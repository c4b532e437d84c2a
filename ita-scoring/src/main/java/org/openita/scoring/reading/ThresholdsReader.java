package org.openita.scoring.reading;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.finding.Thresholds;
import org.openita.model.finding.Thresholds.Steps;

/** Reads what the rules of a stored analysis held scores against. */
final class ThresholdsReader {

    private ThresholdsReader() {}

    static Thresholds thresholds(StoredObject root) {
        return root.object("thresholds").map(ThresholdsReader::read).orElse(Thresholds.NONE);
    }

    private static Thresholds read(StoredObject stored) {
        Map<String, Steps> bySubject = new LinkedHashMap<>();
        for (StoredObject each : stored.objects("steps")) {
            List<String> subjects = each.texts("subjects");
            Steps steps = new Steps(each.allPoints("asked"), each.allPoints("beyond"));
            each.refuseOthers();
            subjects.forEach(subject -> bySubject.put(subject, steps));
        }
        Optional<BigDecimal> gap = stored.has("gap") ? Optional.of(stored.points("gap")) : Optional.empty();
        stored.refuseOthers();
        return new Thresholds(bySubject, gap);
    }
}
