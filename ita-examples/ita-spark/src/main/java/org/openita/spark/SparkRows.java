package org.openita.spark;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.jspecify.annotations.Nullable;

/** Makes rows, in which null is what there is not. */
final class SparkRows {

    private SparkRows() {}

    @SuppressWarnings("NullAway") // Spark's rows hold nulls, and do not say so
    static Row of(@Nullable Object... values) {
        return RowFactory.create(values);
    }
}
