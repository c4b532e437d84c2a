package org.openita.scoring.reading;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.result.AnalysisView;

/** Reads which version of the form an analysis has; of an unknown one nothing else is read, since nothing is known of it. */
final class VersionReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(AnalysisReader.class);

    private static final String KEY = "schemaVersion";
    private static final BigDecimal NEWEST = BigDecimal.valueOf(AnalysisView.SCHEMA_VERSION);
    private static final Supplier<Text> NO_ANALYSIS = TEXTS.later("no-analysis");
    private static final Supplier<Text> NEWER = TEXTS.later("newer-version");

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
        log.add(TEXTS.problem(
                json.place(),
                "unknown-schema-version",
                json.described(),
                AnalysisView.SCHEMA_VERSION,
                newer ? NEWER : NO_ANALYSIS));
        return Optional.empty();
    }

    private static boolean isKnown(BigDecimal version) {
        return version.stripTrailingZeros().scale() <= 0 && version.signum() > 0 && version.compareTo(NEWEST) <= 0;
    }
}
