package org.openita.spark;

import java.math.BigDecimal;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.openita.model.framework.KnownYears;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.RowColumn;
import org.openita.scoring.output.RowColumns;

/**
 * An analysis in a row. Immutable and thread-safe.
 *
 * @param columns what the row tells
 */
record BriefRows(List<RowColumn> columns) {

    private static final int DIGITS = 5;
    private static final int DECIMALS = 2;

    /** These rows, on an executor. */
    static final class Of implements SparkAnalyses.RowsOf {

        private static final long serialVersionUID = 1L;

        @Override
        public DocumentWork work(ExecutorEngines engines, AnalysisSettings settings) {
            BriefRows rows = new BriefRows(RowColumns.brief(engines.known()));
            return new DocumentWork(engines, rows::good, rows::bad);
        }
    }

    static StructType schema(KnownYears years) {
        StructType schema = new StructType();
        for (RowColumn column : RowColumns.brief(years)) {
            schema = schema.add(column.name(), type(column.kind()));
        }
        return schema.add(Outcomes.REJECTED, DataTypes.StringType);
    }

    private Row good(Analysis analysis) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        for (int i = 0; i < columns.size(); i++) {
            values[i] = columns.get(i)
                    .value()
                    .apply(analysis)
                    .map(BriefRows::value)
                    .orElse(null);
        }
        return SparkRows.of(values);
    }

    private Row bad(String rejected) {
        @Nullable Object[] values = new @Nullable Object[columns.size() + 1];
        values[columns.size()] = rejected;
        return SparkRows.of(values);
    }

    private static Object value(Object value) {
        return value instanceof BigDecimal points ? points.setScale(DECIMALS) : value;
    }

    private static DataType type(RowColumn.Kind kind) {
        return switch (kind) {
            case COUNT -> DataTypes.IntegerType;
            case POINTS -> DataTypes.createDecimalType(DIGITS, DECIMALS);
            case TEXT -> DataTypes.StringType;
        };
    }
}
