package org.openita.scoring.reading;

import java.math.BigDecimal;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.scoring.result.AnalysisView;

/** Reads which version of the form an analysis has; of an unknown one nothing else is read, since nothing is known of it. */
final class VersionReader {

    private static final String KEY = "schemaVersion";
    private static final BigDecimal NEWEST = BigDecimal.valueOf(AnalysisView.SCHEMA_VERSION);
    private static final Text KNOWN = new Text(
            "รุ่นของรูปแบบ 1 ถึง " + AnalysisView.SCHEMA_VERSION,
            "a version of the form, 1 to " + AnalysisView.SCHEMA_VERSION);
    private static final Text NO_ANALYSIS = new Text(
            "ตรวจว่าเป็นผลวิเคราะห์ที่ OpenITA เขียน ถ้าเป็นผลคะแนนที่ยังไม่วิเคราะห์ ให้อ่านด้วย Assessment.read",
            "check that it is an analysis as OpenITA wrote it; a result that is not analysed yet is read with Assessment.read");
    private static final Text NEWER = new Text(
            "อ่านด้วย OpenITA รุ่นที่เขียนผลนี้ (ดู engine.version) หรือรุ่นใหม่กว่า",
            "read it with the release of OpenITA that wrote it (see engine.version), or a newer one");

    private final ProblemLog log;

    VersionReader(ProblemLog log) {
        this.log = log;
    }

    /** The version, or empty if it is missing or unknown, which is noted. */
    Optional<Integer> read(StoredObject root) {
        root.members().require(KEY, NO_ANALYSIS);
        return root.members().value(KEY).flatMap(this::version);
    }

    private Optional<Integer> version(Json json) {
        if (json instanceof JsonNumber number && isKnown(number.value())) {
            return Optional.of(number.value().intValueExact());
        }
        boolean newer = json instanceof JsonNumber number && number.value().compareTo(NEWEST) > 0;
        log.add(json.place(), json.described(), KNOWN, newer ? NEWER : NO_ANALYSIS);
        return Optional.empty();
    }

    private static boolean isKnown(BigDecimal version) {
        return version.stripTrailingZeros().scale() <= 0 && version.signum() > 0 && version.compareTo(NEWEST) <= 0;
    }
}
