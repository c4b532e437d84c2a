package org.openita.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.score.Score;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;

/** A fiscal year that this library does not hold, from wherever it comes. */
@Tag("text")
class YearKitTest {

    private static final Path KIT = Path.of("src/test/resources/org/openita/scoring/kit-2570");
    private static final String FOLDER = "org/openita/scoring/kit-2570";
    private static final String RESULT = """
            {"fiscalYear": 2570, "agency": {"name": "เทศบาลสมมติ"},
             "items": {"i1": 90, "i2": 80, "e1": {"part1": 100, "part2": 90}, "o1": "fail", "o2": "pass"}}
            """;

    @TempDir
    private Path folder;

    private final ItaEngine engine = ItaEngine.builder().year(KIT).build();

    @Test
    void scoresAndAdvisesByTheKit() {
        Analysis analysis = engine.analyse(result());

        assertThat(analysis.scores().overall().toString()).isEqualTo("70.00");
        assertThat(analysis.level().code()).isEqualTo("LOW");
        assertThat(analysis.recommendations())
                .extracting(advice -> advice.code())
                .containsExactly("o1");
    }

    @Test
    void everyAnalysisNamesTheKit() {
        Analysis analysis = engine.analyse(result());
        YearKit kit = YearKit.load(KIT);

        assertThat(analysis.engine().framework()).isEqualTo("FY2570 made-up-2570 0.1.0 " + kit.hash());
        assertThat(analysis.toText(Locale.ENGLISH))
                .contains("FY2570 from the year kit made-up-2570 0.1.0 "
                        + kit.hash().substring(0, 12))
                .doesNotContain("stands in");
        assertThat(analysis.toJson())
                .contains("\"hash\": \"" + kit.hash() + "\"", "\"standsIn\": false", "\"name\": \"made-up-2570\"");
    }

    @Test
    void anAnalysisOfAKitIsReadBack() {
        Analysis analysis = engine.analyse(result());
        KnownYears known = engine.framework().years();

        assertThat(Analysis.parse(analysis.toJson(), "stored", known).toJson()).isEqualTo(analysis.toJson());
        assertThatThrownBy(() -> Analysis.parse(analysis.toJson(), "stored"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("--year-kit");
    }

    @Test
    void theSameKitComesFromAnyPlace() throws IOException {
        YearKit kit = YearKit.load(KIT);
        Map<String, byte[]> files = files();

        assertThat(List.of(
                        YearKit.of("in memory", files),
                        YearKit.load(zip("kit.zip", "", files)),
                        YearKit.load(zip("kit.jar", "some/folder/", files))))
                .extracting(YearKit::hash)
                .containsOnly(kit.hash());
        files.put(
                "pack.json",
                text("{\"name\": \"n\", \"version\": \"1\", \"fiscalYear\": 2570, \"rules\": [\"rules.drl\"]}"));
        assertThat(YearKit.of("in memory", files).name()).isEqualTo("n");
    }

    @Test
    void aKitOnTheClassPathListsItsRules() {
        assertThat(YearKit.ofResources(YearKitTest.class.getClassLoader(), FOLDER)
                        .hash())
                .isEqualTo(YearKit.load(KIT).hash());
        assertThatThrownBy(() -> YearKit.ofResources(YearKitTest.class.getClassLoader(), "org/openita/nowhere"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("org/openita/nowhere/framework.json: no framework.json here");
    }

    @Test
    void frameworkAndPackCanBeValues() throws IOException {
        Framework framework = Frameworks.read(KIT.resolve("framework.json"));
        ItaEngine own = ItaEngine.builder()
                .framework(framework)
                .pack(RulePack.of("mine", files()))
                .build();

        assertThat(own.framework()).isSameAs(framework);
        assertThat(own.analyse(result()).scores())
                .hasToString(engine.analyse(result()).scores().toString());
        assertThat(own.info().framework()).isEqualTo("FY2570 (from the program)");
        assertThat(own.info().kit()).isEmpty();
    }

    @Test
    void aKitMayStandInForABuiltInYear() throws IOException {
        Map<String, byte[]> files = files();
        files.remove("crosswalk.json");
        for (String name : List.of("framework.json", "pack.json")) {
            files.put(name, text(string(files.get(name)).replace("2570", "2567")));
        }
        ItaEngine own = ItaEngine.builder().year(YearKit.of("own", files)).build();
        Assessment result = Assessment.parse(
                RESULT.replace("2570", "2567"), "result", own.framework().years());

        assertThat(own.analyse(result).toText(Locale.ENGLISH).replaceAll("\\s+", " "))
                .contains("which stands in for the built-in year");
        assertThat(own.analyse(result).toJson()).contains("\"standsIn\": true");
        assertThat(own.analyse(result).scores().overall().toString()).isEqualTo("70.00");
    }

    @Test
    void theYearBeforeMayBeFromAKitToo() throws IOException {
        Map<String, byte[]> files = files();
        for (String name : List.of("framework.json", "pack.json", "crosswalk.json")) {
            files.put(name, text(string(files.get(name)).replace("2570", "2569")));
        }
        YearKits kits = YearKits.of(List.of(YearKit.of("before", files), YearKit.load(KIT)));
        ItaEngine now = ItaEngine.builder().years(kits).fiscalYear(2570).build();
        Assessment before = Assessment.parse(RESULT.replace("2570", "2569"), "before", kits.known());

        assertThat(now.analyse(result(), before).level().code()).isEqualTo("LOW");
        assertThat(now.framework()
                        .years()
                        .crosswalk()
                        .of(FiscalYear.of(2570), "o1")
                        .orElseThrow()
                        .in(FiscalYear.of(2569)))
                .containsExactly("o1");
        assertThatThrownBy(() -> ItaEngine.builder().years(kits).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("say which is meant with fiscalYear");
        assertThat(EnginesByYear.builder().years(kits).build().analyse(List.of(result(), before)))
                .extracting(analysis -> analysis.fiscalYear().year())
                .containsExactly(2569, 2570);
    }

    @Test
    void twoKitsOfOneYearAreRefused() {
        assertThatThrownBy(() -> ItaEngine.builder().year(KIT).year(KIT).build())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a second year kit of fiscal year 2570");
    }

    @Test
    void aPackMayExtendWhatHoldsForAllLaterYears() throws IOException {
        Map<String, byte[]> pack = new TreeMap<>();
        pack.put(
                "pack.json",
                text("{\"name\": \"n\", \"version\": \"1\", \"fiscalYear\": 2599, \"extends\": \"letters\"}"));
        Framework far = Framework.of(2567);
        assertThat(RulePack.of("n", pack).years().listed()).containsExactly(FiscalYear.of(2599));
        assertThatThrownBy(() -> ItaEngine.builder()
                        .framework(far)
                        .pack(RulePack.of("n", pack))
                        .build())
                .isInstanceOf(InputException.class)
                .hasMessageContaining("extend a pack that holds for the year, such as \"levels\"");
        Map<String, byte[]> files = files();
        files.put(
                "framework.json",
                text(string(Files.readAllBytes(
                                Path.of("../ita-model/src/main/resources/org/openita/model/framework/2568.json")))
                        .replace("\"fiscalYear\": 2568", "\"fiscalYear\": 2599")));
        files.remove("crosswalk.json");
        files.remove("rules.drl");
        files.put(
                "pack.json",
                text("{\"name\": \"n\", \"version\": \"1\", \"fiscalYear\": 2599, \"extends\": \"levels\"}"));
        ItaEngine later = ItaEngine.builder().year(YearKit.of("later", files)).build();
        assertThat(later.analyse(Assessment.builder(later.framework())
                                .agency(Agency.Field.NAME, "เทศบาลสมมติ")
                                .score("overall", 96)
                                .score("IIT", 96)
                                .score("EIT", 96)
                                .score("OIT", 96)
                                .build())
                        .level()
                        .code())
                .isEqualTo("EXCELLENT");
    }

    @Test
    void aResultOfAKitIsWrittenWithItsFramework() {
        Assessment result = result();

        assertThat(Assessment.parse(
                        result.toJson(engine.framework()),
                        "again",
                        engine.framework().years()))
                .isEqualTo(result);
        assertThatThrownBy(result::toJson)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("year kit");
        assertThat(Assessment.builder(engine.framework())
                        .agency(Agency.Field.NAME, "เทศบาลสมมติ")
                        .score("i1", Score.of("90"))
                        .build()
                        .fiscalYear()
                        .year())
                .isEqualTo(2570);
    }

    @Test
    void aResultOfAnotherYearThanTheFrameworksIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("r.json"), RESULT);

        assertThat(Assessment.read(file, engine.framework())).isEqualTo(result());
        assertThatThrownBy(() -> Assessment.read(file, Framework.of(2567)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("2567");
        assertThat(Assessment.readAll(
                        new ByteArrayInputStream(text("[" + RESULT + "]")),
                        "in",
                        engine.framework().years()))
                .containsExactly(result());
    }

    @Test
    void anEngineSaysHowToGetThatOfAYearFromOutside() {
        assertThatThrownBy(() -> ItaEngine.forFiscalYear(2570))
                .hasMessageContaining("ItaEngine.builder().year(directory of its year kit)");
        assertThatThrownBy(() -> ItaEngine.forFiscalYear(2567).analyse(result()))
                .hasMessageContaining("ItaEngine.builder().year(the year kit of 2570)");
    }

    @Test
    void everythingThatIsWrongWithAKitIsToldAtOnce() throws IOException {
        Map<String, byte[]> files = files();
        files.put("framework.json", text(string(files.get("framework.json")).replace("0.25", "0.26")));
        files.put("pack.json", text("{\"name\": \"n\", \"fiscalYear\": 2569}"));
        files.put("rules.drl", text("rule x when"));

        assertThatThrownBy(() -> YearKit.of("bad", files))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("bad/framework.json")
                .hasMessageContaining("bad/pack.json")
                .hasMessageContaining("bad/rules.drl:1");
    }

    @Test
    void aWatchedKitIsTakenUpAnew() throws IOException {
        Path copy = Files.createDirectories(folder.resolve("watched"));
        for (Map.Entry<String, byte[]> file : files().entrySet()) {
            Files.write(copy.resolve(file.getKey()), file.getValue());
        }
        try (ReloadingEngine watched = ReloadingEngine.watch(ItaEngine.builder().year(copy), new Deaf())) {
            assertThat(watched.analyse(result()).scores().overall().toString()).isEqualTo("70.00");
            String framework = string(files().get("framework.json"));
            Files.write(
                    copy.resolve("framework.json"),
                    text(framework.replace("0.25", "0.4").replace("0.5,", "0.2,")));
            assertThat(watched.reload()).isEmpty();
            assertThat(watched.analyse(result()).scores().overall().toString()).isEqualTo("82.00");
            Files.write(copy.resolve("framework.json"), text("[]"));
            assertThat(watched.reload()).isPresent();
            assertThat(watched.analyse(result()).scores().overall().toString()).isEqualTo("82.00");
        }
    }

    private static final class Deaf implements ReloadListener {

        @Override
        public void reloaded(ItaEngine engine) {
            // the test asks the watch itself
        }

        @Override
        public void refused(InputException problems) {
            // the test asks the watch itself
        }
    }

    private Assessment result() {
        return Assessment.parse(RESULT, "result", engine.framework().years());
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(KIT)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private Path zip(String name, String within, Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(within + entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return file;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
