package org.openita.spark;

import com.google.common.collect.Iterators;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.openita.scoring.output.AnalysisJson;

/**
 * Analyses the results of a data set, each by the rules of its year. Immutable and thread-safe.
 *
 * <p>Results come as documents, a data set with one column of texts such as {@code spark.read().text(…)} gives; as rows of the same
 * form, such as {@code spark.read().json(…)} gives; or as rows with a column a score: {@code fiscalYear}, {@code name}, and what else is
 * known of the agency, then {@code i1}, {@code e1.part2}, {@code overall} … Of several years the columns of all stand side by side.
 */
public final class SparkAnalyses {

    private static final String AGENCY = "agency";

    private final AnalysisSettings settings;

    /** Makes one that analyses by the rules and years of its settings. */
    public SparkAnalyses(AnalysisSettings settings) {
        this.settings = settings;
    }

    /** Returns whole analyses, in the column {@code analysis}: JSON on one line, as {@code ita batch} writes it. */
    public Outcomes whole(Dataset<?> results) {
        StructType schema =
                new StructType().add("analysis", DataTypes.StringType).add(Outcomes.REJECTED, DataTypes.StringType);
        return outcomes(results, new Whole(), schema);
    }

    /** Returns the columns that {@code ita batch --brief} writes: scores as decimals, what is missing as null. */
    public Outcomes brief(Dataset<?> results) {
        return outcomes(results, new BriefRows.Of(), BriefRows.schema(ExecutorEngines.of(settings).known()));
    }

    /** What rows are made of analyses; it goes to the executors. */
    interface RowsOf extends Serializable {

        DocumentWork work(ExecutorEngines engines, AnalysisSettings settings);
    }

    private static final class Whole implements RowsOf {

        private static final long serialVersionUID = 1L;

        @Override
        public DocumentWork work(ExecutorEngines engines, AnalysisSettings settings) {
            return new DocumentWork(
                    engines,
                    analysis -> SparkRows.of(line(AnalysisJson.line(analysis, settings.languages())), null),
                    rejected -> SparkRows.of(null, rejected));
        }

        /** Without its end, which whoever writes lines adds. */
        private static String line(byte[] json) {
            return new String(json, 0, json.length - 1, StandardCharsets.UTF_8);
        }
    }

    private Outcomes outcomes(Dataset<?> results, RowsOf rows, StructType schema) {
        AnalysisSettings of = settings;
        Dataset<Row> given = results.toDF();
        boolean isTable = !isDocuments(given.schema()) && !hasAgencies(given.schema());
        if (isTable) {
            requireOnce(given.columns());
        }
        MapPartitionsFunction<Row, Row> work = isTable
                ? part -> table(part, ExecutorEngines.of(of), rows, of)
                : part -> documents(part, rows.work(ExecutorEngines.of(of), of));
        return new Outcomes((isTable ? given : bytes(given)).mapPartitions(work, Encoders.row(schema)));
    }

    /** The bytes as they stand in the file: a text would hide those that are no UTF-8. */
    private static Dataset<Row> bytes(Dataset<Row> given) {
        return isDocuments(given.schema())
                ? given.select(functions.col("`" + given.columns()[0] + "`").cast(DataTypes.BinaryType))
                : given.toJSON().toDF().select(functions.col("value").cast(DataTypes.BinaryType));
    }

    private static Iterator<Row> documents(Iterator<Row> part, DocumentWork work) {
        Iterator<byte[]> documents = Iterators.transform(part, row -> row.isNullAt(0) ? new byte[0] : row.getAs(0));
        return Iterators.transform(Iterators.filter(documents, document -> !isBlank(document)), work::row);
    }

    private static Iterator<Row> table(
            Iterator<Row> part, ExecutorEngines engines, RowsOf rows, AnalysisSettings settings) {
        RowDocument document = new RowDocument(engines.known());
        DocumentWork work = rows.work(engines, settings);
        return Iterators.transform(part, row -> work.row(document.of(row)));
    }

    private static boolean isBlank(byte[] document) {
        for (byte one : document) {
            if (one > ' ' || one < 0) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDocuments(StructType schema) {
        return schema.length() == 1
                && (schema.apply(0).dataType() instanceof StringType
                        || schema.apply(0).dataType() instanceof BinaryType);
    }

    private static boolean hasAgencies(StructType schema) {
        for (StructField field : schema.fields()) {
            if (field.name().equals(AGENCY) && field.dataType() instanceof StructType) {
                return true;
            }
        }
        return false;
    }

    /** Of two columns of one name it cannot be told which is meant. */
    private static void requireOnce(String[] columns) {
        Set<String> names = new TreeSet<>();
        for (String column : columns) {
            String name = column.equals(AGENCY) ? "name" : column;
            if (!names.add(name)) {
                throw new IllegalArgumentException("Two columns are called " + name + "; drop or rename one");
            }
        }
    }
}
