package org.openita.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.framework.Framework;
import org.openita.tables.survey.SurveyReader;
import org.openita.tables.survey.SurveyScores;

/**
 * How long the country's survey takes to become scores, beside DuckDB's aggregation of the same file.
 *
 * <p>Each way is a process of its own with 512 MB of heap, two threads and the quick compiler alone, as the launcher {@code ita}
 * starts it; they take turns, so that whatever else the machine
 * does strikes all of them alike. DuckDB reads UTF-8 only, and its time is that of the query, without the start of its process.
 */
public final class SurveySpeed {

    private static final int ROUNDS = 5;
    private static final int QUESTIONS = 15;
    private static final String[] CHARSETS = {"UTF-8", "x-windows-874", "UTF-16LE"};
    private static final String COUNT = "count";
    private static final String DUCKDB = "duckdb";

    private SurveySpeed() {}

    /** Prints the least, the middle and the most seconds of each way; run it with {@code -cp} of the benchmarks. */
    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        if (arguments.length == 2) {
            System.out.println(arguments[0].equals(COUNT) ? count(arguments[1]) : query(arguments[1]));
            return;
        }
        Path folder = Files.createTempDirectory("survey-");
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        Map<String, Path> files = files(folder);
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, Path> file : files.entrySet()) {
                run(file.getKey(), COUNT, file.getValue(), seconds);
            }
            run(CHARSETS[0], DUCKDB, files.get(CHARSETS[0]), seconds);
        }
        seconds.forEach(Seconds::print);
    }

    private static Map<String, Path> files(Path folder) throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        for (String charset : CHARSETS) {
            Path file = folder.resolve(charset + ".csv");
            SurveyFile.write(file, Charset.forName(charset));
            file.toFile().deleteOnExit();
            System.out.printf(Locale.ROOT, "%s: %d MB%n", charset, Files.size(file) / 1_000_000);
            files.put(charset, file);
        }
        folder.toFile().deleteOnExit();
        return files;
    }

    /** Notes the seconds that the way itself took, and those of its whole process. */
    private static void run(String charset, String way, Path file, Map<String, List<Double>> seconds)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SurveySpeed.class.getName(),
                        way,
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            double inner = Double.parseDouble(out.readLine());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(way + " failed on " + file);
            }
            note(seconds, way + " " + charset, inner);
            note(seconds, way + " " + charset + ", whole process", (System.nanoTime() - start) / 1e9);
        }
    }

    private static void note(Map<String, List<Double>> seconds, String way, double value) {
        seconds.computeIfAbsent(way, key -> new ArrayList<>()).add(value);
    }

    private static double count(String file) {
        long start = System.nanoTime();
        SurveyScores scores = SurveyReader.of(Framework.of(2567)).withThreads(2).read(Path.of(file));
        check(scores.assessments().size(), scores.problems().size());
        return (System.nanoTime() - start) / 1e9;
    }

    private static double query(String file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads = 2");
            statement.execute("SET memory_limit = '512MB'");
            long start = System.nanoTime();
            try (ResultSet rows = statement.executeQuery(sql(file))) {
                int agencies = 0;
                while (rows.next()) {
                    agencies++;
                }
                check(agencies, 0);
            }
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** The mean of each of the 15 questions by agency; polarity aside, which costs nothing. */
    private static String sql(String file) {
        String means = IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(i -> "round(avg(" + points("i" + i, i == 3 || i == 9) + "), 2)")
                .collect(Collectors.joining(", "));
        return "SELECT agency_id, any_value(agency), count(*), " + means + " FROM read_csv('" + file
                + "', header = true, all_varchar = true) GROUP BY agency_id";
    }

    private static String points(String column, boolean isYesNo) {
        return isYesNo
                ? "CASE " + column + " WHEN 'มี' THEN 0 WHEN '2' THEN 0 WHEN 'ไม่มี' THEN 100 WHEN '1' THEN 100 END"
                : "CASE " + column + " WHEN 'มากที่สุด' THEN 100 WHEN '6' THEN 100 WHEN 'มาก' THEN 80 WHEN '5' THEN 80"
                        + " WHEN 'ค่อนข้างมาก' THEN 60 WHEN '4' THEN 60 WHEN 'ค่อนข้างน้อย' THEN 40 WHEN"
                        + " '3' THEN 40 WHEN 'น้อย' THEN 20 WHEN '2' THEN 20 WHEN 'น้อยที่สุดหรือไม่มีเลย'"
                        + " THEN 0 WHEN '1' THEN 0 END";
    }

    private static void check(int agencies, int problems) {
        if (agencies != SurveyFile.AGENCIES || problems > 0) {
            throw new IllegalStateException(agencies + " agencies, " + problems + " problems");
        }
    }
}
