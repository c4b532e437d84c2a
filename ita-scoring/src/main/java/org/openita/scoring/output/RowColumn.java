package org.openita.scoring.output;

import java.util.Optional;
import java.util.function.Function;
import org.openita.scoring.result.AnalysisView;

/**
 * A column of a table that has a row an agency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its heading
 * @param kind what its values are
 * @param value that of an analysis, of the type that the kind says; empty where there is none
 */
public record RowColumn(String name, Kind kind, Function<AnalysisView, Optional<?>> value) {

    /** What values are. */
    public enum Kind {
        /** Texts: {@link String}. */
        TEXT,
        /** Whole numbers: {@link Integer}. */
        COUNT,
        /** Points of a score with two decimals: {@link java.math.BigDecimal}. */
        POINTS
    }
}
