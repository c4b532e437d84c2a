package org.openita.parquet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.openita.cli.TableFormat;
import org.openita.scoring.output.RowColumn;

/** Writes a table as Parquet: scores as decimals, counts as whole numbers, what is missing as null. */
public final class ParquetTable implements TableFormat {

    private static final int DECIMALS = 2;

    @Override
    public String ending() {
        return "parquet";
    }

    @Override
    public void write(Path file, List<RowColumn> columns, Iterator<List<Optional<Object>>> rows) throws IOException {
        try (DuckDBConnection connection = (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE agencies (" + types(columns) + ")");
            try (DuckDBAppender appender = connection.createAppender("agencies")) {
                while (rows.hasNext()) {
                    append(appender, columns, rows.next());
                }
            }
            statement.execute("COPY agencies TO '" + file.toString().replace("'", "''") + "' (FORMAT parquet)");
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private static void append(DuckDBAppender appender, List<RowColumn> columns, List<Optional<Object>> row)
            throws SQLException {
        appender.beginRow();
        for (int i = 0; i < columns.size(); i++) {
            append(appender, columns.get(i).kind(), row.get(i));
        }
        appender.endRow();
    }

    private static void append(DuckDBAppender appender, RowColumn.Kind kind, Optional<Object> value)
            throws SQLException {
        if (value.isEmpty()) {
            appender.appendNull();
        } else {
            switch (kind) {
                case COUNT -> appender.append(((BigDecimal) value.get()).intValueExact());
                case POINTS -> appender.append(((BigDecimal) value.get()).setScale(DECIMALS));
                case TEXT -> appender.append(value.get().toString());
            }
        }
    }

    private static String types(List<RowColumn> columns) {
        return columns.stream()
                .map(column -> '"' + column.name().replace("\"", "\"\"") + "\" " + type(column.kind()))
                .collect(Collectors.joining(", "));
    }

    private static String type(RowColumn.Kind kind) {
        return switch (kind) {
            case COUNT -> "INTEGER";
            case POINTS -> "DECIMAL(5,2)";
            case TEXT -> "VARCHAR";
        };
    }
}
