package org.openita.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.cli.Ita;

/** The command line with this module beside it writes Parquet that another program reads. */
class ParquetTableTest {

    @TempDir
    private Path folder;

    @Test
    void theTableIsReadBackAsItIsInTheCsv() throws Exception {
        String ko = Files.readString(Path.of("..", "data", "ko-2567.json")).replace("\n", " ");
        Files.writeString(folder.resolve("a.jsonl"), ko + "\n" + ko.replace("เทศบาลตำบลก้อ", "ก'\\\"ข") + "\n");

        assertThat(batch("o.parquet")).contains("agencies: 2; not taken: 0");
        batch("o.csv");

        assertThat(rows("SELECT * FROM '" + folder.resolve("o.parquet") + "'"))
                .isEqualTo(rows("SELECT * FROM read_csv('" + folder.resolve("o.csv") + "', all_varchar = true)"))
                .hasSize(2)
                .anyMatch(row -> row.contains("ก'\"ข") && row.contains("95.11") && row.contains("PASS"));
        assertThat(rows("SELECT column_type FROM (DESCRIBE SELECT * FROM '" + folder.resolve("o.parquet") + "')"))
                .contains(List.of("DECIMAL(5,2)"), List.of("INTEGER"), List.of("VARCHAR"));
    }

    private String batch(String out) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ita.class.getName(),
                        "batch",
                        "a.jsonl",
                        "--out",
                        out,
                        "--brief",
                        "--lang",
                        "en")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String all = String.join("\n", said.lines().toList());
            assertThat(process.waitFor()).as(all).isZero();
            return all;
        }
    }

    private static List<List<String>> rows(String query) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(found.getString(column)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
