package org.openita.spark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.openita.model.assessment.Assessment;

/** Results as a table with a column a score, of decimals as data bases have them. */
final class TableRows {

    private TableRows() {}

    static List<Map<String, Object>> of(List<Assessment> results) {
        return results.stream().map(TableRows::row).toList();
    }

    private static Map<String, Object> row(Assessment result) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("fiscalYear", result.fiscalYear().year());
        row.put("id", result.agency().id().orElseThrow());
        row.put("name", result.agency().name());
        row.put("kind", result.agency().kind().orElseThrow());
        row.put("district", result.agency().district().orElseThrow());
        row.put("province", result.agency().province().orElseThrow());
        result.items().forEach((id, score) -> row.put(id, score.shown()));
        result.published().forEach((id, score) -> row.put(id, score.shown()));
        return row;
    }

    static Dataset<Row> dataset(SparkSession spark, List<Map<String, Object>> rows) {
        Set<String> texts = Set.of("id", "name", "kind", "district", "province");
        Set<String> columns = new TreeSet<>();
        rows.forEach(row -> columns.addAll(row.keySet()));
        StructType schema = new StructType();
        for (String column : columns) {
            schema = schema.add(
                    column,
                    texts.contains(column)
                            ? DataTypes.StringType
                            : column.equals("fiscalYear") ? DataTypes.IntegerType : DataTypes.createDecimalType(38, 18));
        }
        List<Row> all = new ArrayList<>();
        for (Map<String, Object> row : rows) {
            all.add(SparkRows.of(columns.stream().map(row::get).toArray()));
        }
        return spark.createDataFrame(all, schema);
    }
}
