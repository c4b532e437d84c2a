package org.openita.spark;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Analyses JSON lines into a folder: {@code taken=true} holds the analyses, {@code taken=false} what was not taken; or, in brief, a
 * table as Parquet.
 */
public final class AnalyseNation {

    private AnalyseNation() {}

    /**
     * Runs it.
     *
     * @param arguments the results, the folder to make, and {@code brief} for a table
     */
    public static void main(String[] arguments) {
        boolean isBrief = arguments.length == 3 && arguments[2].equals("brief");
        if (arguments.length != 2 && !isBrief) {
            throw new IllegalArgumentException("Give the results, the folder to make and, for a table, the word brief");
        }
        SparkSession spark = SparkSession.builder().appName("OpenITA").getOrCreate();
        write(spark, arguments[0], arguments[1], isBrief);
        spark.stop();
    }

    static void write(SparkSession spark, String results, String folder, boolean isBrief) {
        SparkAnalyses analyses = new SparkAnalyses(AnalysisSettings.builtIn());
        Dataset<Row> documents = spark.read().text(results);
        if (isBrief) {
            analyses.brief(documents).all().write().parquet(folder);
        } else {
            lines(analyses.whole(documents).all()).write().partitionBy("taken").text(folder);
        }
    }

    /** Both halves in one column, so that they are written in one go. */
    private static Dataset<Row> lines(Dataset<Row> outcomes) {
        Column isTaken = functions.col(Outcomes.REJECTED).isNull();
        Column line = functions.coalesce(functions.col("analysis"), functions.col(Outcomes.REJECTED));
        return outcomes.select(isTaken.as("taken"), line.as("value"));
    }
}
