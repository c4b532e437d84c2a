package org.openita.spark;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * What became of results. Nothing is computed before Spark is asked to: write or keep {@link #all} once where both halves are needed.
 *
 * @param all a row a result; {@code rejected} is null where it was analysed, and all other columns are null where it was not
 */
public record Outcomes(Dataset<Row> all) {

    /** The column with what was not taken. */
    static final String REJECTED = "rejected";

    /** Returns the analyses. */
    public Dataset<Row> good() {
        return all.filter(functions.col(REJECTED).isNull()).drop(REJECTED);
    }

    /**
     * Returns what was not taken: a line of JSON each, with {@code problems} and the {@code record}, which is the {@code text} where it
     * is no JSON.
     */
    public Dataset<Row> bad() {
        return all.filter(functions.col(REJECTED).isNotNull()).select(REJECTED);
    }
}
