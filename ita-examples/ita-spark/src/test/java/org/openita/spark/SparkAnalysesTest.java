package org.openita.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.text.JsonStyle;
import org.openita.model.text.Language;

/** Spark in this machine, two tasks at a time, gives what the command line gives. */
class SparkAnalysesTest {

    private static final Path HOUSE = Path.of("..", "packs", "ko-house-rules");

    @TempDir
    private static Path folder;

    private static SparkSession spark;

    @BeforeAll
    static void begin() throws IOException {
        spark = SparkSession.builder()
                .master("local[2]")
                .appName("OpenITA")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.files.maxPartitionBytes", 16_384)
                .config("spark.sql.files.openCostInBytes", 0)
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate();
        Files.write(folder.resolve("many.jsonl"), lines());
    }

    @AfterAll
    static void end() {
        spark.stop();
    }

    /** Many results, and four that are not taken: cut off, wrong in two places, not in UTF-8, of no known year. */
    private static byte[] lines() throws IOException {
        List<String> good = ManyYears.results().stream()
                .map(result -> result.toJson(JsonStyle.COMPACT).strip())
                .toList();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (String line : good) {
            all.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        String bad = "\n{\"fiscalYear\": 2567,\n"
                + "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"ก\"}, \"items\": {\"i1\": 101, \"zz\": 3}}\n"
                + "{\"fiscalYear\": 1999, \"agency\": {\"name\": \"ข\"}, \"overall\": 90}\n";
        all.write(bad.getBytes(StandardCharsets.UTF_8));
        all.write(good.get(0).replace("เทศบาล", "\u0080").getBytes(StandardCharsets.ISO_8859_1));
        all.write('\n');
        return all.toByteArray();
    }

    @Test
    void wholeAnalysesAreThoseOfTheBatchByteForByteAndWhatIsWrongIsToldTheSame() throws Exception {
        CommandLine.run(1, folder, "batch", "many.jsonl", "--out", "whole.jsonl");

        Outcomes outcomes = new SparkAnalyses(AnalysisSettings.builtIn()).whole(text());

        assertThat(outcomes.all().javaRDD().getNumPartitions()).isGreaterThan(4);
        assertThat(strings(outcomes.good())).hasSizeGreaterThan(90).isEqualTo(sorted("whole.jsonl"));
        assertThat(withoutPlaces(strings(outcomes.bad())))
                .hasSize(4)
                .isEqualTo(withoutPlaces(sorted("many.rejected.jsonl")));
    }

    @Test
    void rowsInBriefAreThoseOfTheBatch() throws Exception {
        CommandLine.run(1, folder, "batch", "many.jsonl", "--out", "brief.jsonl", "--brief", "--force");

        Dataset<Row> good =
                new SparkAnalyses(AnalysisSettings.builtIn()).brief(text()).good();

        assertThat(json(good)).isEqualTo(sorted("brief.jsonl"));
        assertThat(good.schema().apply("overall").dataType().sql()).isEqualTo("DECIMAL(5,2)");
        assertThat(good.schema().apply("notes").dataType().sql()).isEqualTo("INT");
    }

    @Test
    void documentsThatSparkHasReadGiveTheSame() throws Exception {
        List<String> results = ManyYears.results().stream()
                .map(result -> result.toJson(JsonStyle.COMPACT).strip())
                .toList();
        SparkAnalyses analyses = new SparkAnalyses(AnalysisSettings.builtIn());
        Dataset<String> texts = spark.createDataset(results, Encoders.STRING());

        Dataset<Row> asRows = analyses.whole(spark.read().json(texts)).all();

        assertThat(strings(asRows.select("analysis"))).isEqualTo(strings(analyses.whole(texts).good()));
    }

    @Test
    void aTableWithAColumnAScoreGivesTheSame() throws Exception {
        List<Map<String, Object>> rows = TableRows.of(ManyYears.results());
        Dataset<Row> table = TableRows.dataset(spark, rows);
        SparkAnalyses analyses = new SparkAnalyses(AnalysisSettings.builtIn());
        List<String> results = ManyYears.results().stream()
                .map(result -> result.toJson(JsonStyle.COMPACT).strip())
                .toList();

        Outcomes outcomes = analyses.whole(table);

        assertThat(strings(outcomes.bad())).isEmpty();
        assertThat(strings(outcomes.good()))
                .isEqualTo(strings(analyses.whole(spark.createDataset(results, Encoders.STRING()))
                        .good()));
    }

    @Test
    void aTableWithAWrongScoreOrYearSaysWhichAndKeepsTheRow() {
        Dataset<Row> table = spark.sql("SELECT 2567 fiscalYear, 'ก' name, double('NaN') i1, 90.0D overall, 5 zz"
                + " UNION ALL SELECT 2467, 'ข', 95.0D, 90.0D, NULL");

        List<String> bad =
                strings(new SparkAnalyses(AnalysisSettings.builtIn()).whole(table).bad());

        assertThat(bad).hasSize(2);
        assertThat(bad).anySatisfy(line -> assertThat(line)
                .contains("\"code\":\"unknown-id\"", "$.items.zz", "$.items.i1", "\"record\":{\"fiscalYear\":2567"));
        assertThat(bad).anySatisfy(line -> assertThat(line).contains("\"code\":\"unknown-year\""));
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        Dataset<Row> table = spark.sql("SELECT 2567 fiscalYear, 'ก' name, 'ข' agency, 90.0D overall");

        assertThatThrownBy(() -> new SparkAnalyses(AnalysisSettings.builtIn()).whole(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Two columns are called name");
    }

    @Test
    void ownRulesGoToTheExecutorsAndGiveWhatTheBatchGives() throws Exception {
        Assessment ko = Assessment.read(Path.of("..", "data", "ko-2567.json"));
        Files.writeString(folder.resolve("ko.jsonl"), ko.toJson(JsonStyle.COMPACT).strip() + "\n");
        String house = HOUSE.toAbsolutePath().toString();
        CommandLine.run(0, folder, "batch", "ko.jsonl", "--out", "house.jsonl", "--rules", house, "--lang", "none");

        AnalysisSettings settings = AnalysisSettings.builtIn().pack(HOUSE).texts(Set.of());
        Dataset<Row> good = new SparkAnalyses(settings)
                .whole(spark.read().text(folder.resolve("ko.jsonl").toString()))
                .good();

        assertThat(strings(good)).isEqualTo(sorted("house.jsonl"));
        assertThat(strings(good).get(0)).contains("ko-house-rules");
    }

    @Test
    void rulesThatAreOfAnotherYearAreToldWithEachResult() {
        AnalysisSettings settings = AnalysisSettings.builtIn().pack(HOUSE);

        Outcomes outcomes = new SparkAnalyses(settings).whole(text());

        assertThat(outcomes.good().count()).isEqualTo(12);
        assertThat(strings(outcomes.bad()))
                .hasSizeGreaterThan(80)
                .anyMatch(line -> line.contains("\"code\":\"pack-other-year\"") || line.contains("pack.json"));
    }

    @Test
    void wrongRulesAreRefusedWhereTheyAreGiven() throws IOException {
        Path wrong = Files.createDirectories(folder.resolve("wrong"));

        assertThatThrownBy(() -> AnalysisSettings.builtIn().pack(wrong)).isInstanceOf(InputException.class);
    }

    @Test
    void allTasksShareOneEngineAYear() {
        AnalysisSettings settings = AnalysisSettings.builtIn().texts(Set.of(Language.EN));
        SparkAnalyses analyses = new SparkAnalyses(settings);
        int before = ExecutorEngines.built();

        analyses.whole(text()).all().count();
        analyses.whole(text()).good().count();
        new SparkAnalyses(AnalysisSettings.builtIn().texts(Set.of(Language.EN))).whole(text()).bad().count();

        assertThat(ExecutorEngines.built() - before)
                .isEqualTo(ManyYears.results().stream()
                        .map(Assessment::fiscalYear)
                        .collect(Collectors.toSet())
                        .size());
    }

    @Test
    void theProgramWritesBothHalvesInOneGo() throws Exception {
        String out = folder.resolve("nation").toString();

        AnalyseNation.write(spark, folder.resolve("many.jsonl").toString(), out, false);

        assertThat(strings(spark.read().text(out + "/taken=true")))
                .isEqualTo(strings(new SparkAnalyses(AnalysisSettings.builtIn()).whole(text()).good()));
        assertThat(spark.read().text(out + "/taken=false").count()).isEqualTo(4);
    }

    private static Dataset<Row> text() {
        return spark.read().text(folder.resolve("many.jsonl").toString());
    }

    private static List<String> strings(Dataset<Row> column) {
        return column.as(Encoders.STRING()).collectAsList().stream().sorted().toList();
    }

    private static List<String> json(Dataset<Row> rows) {
        return strings(rows.select(functions.to_json(
                functions.struct(functions.col("*")), Map.of("ignoreNullFields", "false"))));
    }

    private static List<String> sorted(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8).lines().sorted().toList();
    }

    /** The batch knows file and line, Spark the document alone. */
    private static List<String> withoutPlaces(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("\"place\":\"[^\"]*\",", "")
                        .replaceAll("\"file\":\"[^\"]*\"(,\"line\":[0-9]+)?", "\"file\""))
                .sorted()
                .toList();
    }
}
