package org.openita.workbench.lint.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;
import org.openita.workbench.lint.Lints;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Severity;

/** A check as text, JSON and SARIF, of a pack that compiles and of one that does not. */
@Tag("text")
class CheckOutputTest {

    private static final String RULE = """
            rule "ซ้ำ"
            @source("มติที่ประชุม")
            when
                ItemScore( item == "i1", value < 80 )
            then
                findings.recommend("i1");
            end
            """;

    @TempDir
    private Path folder;

    private Path house;

    @BeforeEach
    void writePack() throws IOException {
        house = Files.createDirectories(folder.resolve("house"));
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("rules.drl", RULE);
    }

    @Test
    void asTextItSaysWhatWhereHowBadAndWhatToDo() {
        String text = PackCheckText.of(PackCheck.of(house), Locale.ENGLISH);

        assertThat(text)
                .contains("house/rules.drl:6:14: whenever \"ซ้ำ\" fires, \"IIT, an item below 85\"")
                .contains("    remedy: delete the narrower rule")
                .contains("    warning [wider-rule], more: ita rules check --explain wider-rule")
                .endsWith("house 1: compiles; 0 errors, 2 warnings, 0 informations\n");
        assertThat(PackCheckText.of(PackCheck.of(house), Locale.forLanguageTag("th")))
                .contains("เตือน [wider-rule]")
                .endsWith("house 1: ใช้งานได้ พบที่ผิด 0 รายการ คำเตือน 2 รายการ ข้อสังเกต 0 รายการ\n");
    }

    @Test
    void whatIsNotBadEnoughIsLeftOut() {
        PackCheck check = PackCheck.of(house);

        assertThat(check.isFine()).isFalse();
        assertThat(check.atLeast(Severity.ERROR).isFine()).isTrue();
        assertThat(PackCheckText.of(check.atLeast(Severity.ERROR), Locale.ENGLISH))
                .isEqualTo("levels, targets and advice are proved monotone over all scores:"
                        + " raising one never makes a result worse\n"
                        + "house 1: compiles, and no lint has anything to report\n");
    }

    @Test
    void asJsonEveryAlarmHasItsPlaceAndBothLanguages() {
        JsonObject root = read(PackCheckJson.of(PackCheck.of(house)));

        assertThat(elements(root, "problems")).isEmpty();
        assertThat(text(root, "monotone")).isEqualTo("proved");
        JsonObject violation = elements(root, "lints").get(1);
        assertThat(text(violation, "id")).isEqualTo("wider-rule");
        assertThat(text(violation, "severity")).isEqualTo("warning");
        assertThat(text(violation, "file")).isEqualTo("house/rules.drl");
        assertThat(number(violation, "line")).isEqualTo(6);
        assertThat(number(violation, "column")).isEqualTo(14);
        assertThat(text(object(violation, "remedy"), "th")).contains("ลบกฎที่แคบกว่า");
        assertThat(text(object(violation, "remedy"), "en")).contains("delete the narrower rule");
    }

    @Test
    void asSarifEveryAlarmIsAResultOfARuleThatIsExplained() {
        JsonObject root = read(CheckSarif.of(PackCheck.of(house), Locale.ENGLISH, file -> "packs/" + file));

        assertThat(text(root, "version")).isEqualTo("2.1.0");
        JsonObject run = elements(root, "runs").get(0);
        List<JsonObject> rules = elements(object(object(run, "tool"), "driver"), "rules");
        assertThat(rules).hasSize(1 + Lints.all().size());
        assertThat(rules.subList(1, rules.size())).allSatisfy(rule -> {
            assertThat(text(rule, "helpUri")).isEqualTo("urn:openita:lint:" + text(rule, "id"));
            assertThat(text(object(rule, "fullDescription"), "text")).isNotBlank();
            assertThat(text(object(rule, "help"), "markdown")).contains("## How to fix it");
        });
        JsonObject result = elements(run, "results").get(1);
        assertThat(text(result, "ruleId")).isEqualTo("wider-rule");
        assertThat(text(rules.get(number(result, "ruleIndex")), "id")).isEqualTo("wider-rule");
        assertThat(text(result, "level")).isEqualTo("warning");
        JsonObject location = object(elements(result, "locations").get(0), "physicalLocation");
        assertThat(text(object(location, "artifactLocation"), "uri")).isEqualTo("packs/house/rules.drl");
        assertThat(number(object(location, "region"), "startLine")).isEqualTo(6);
        assertThat(number(object(location, "region"), "startColumn")).isEqualTo(14);
    }

    @Test
    void aResultAboutAFileAsAWholeHasNoRegion() {
        JsonObject run = elements(read(CheckSarif.of(PackCheck.of(house), Locale.ENGLISH, file -> file)), "runs")
                .get(0);

        JsonObject result = elements(run, "results").get(0);
        JsonObject location = object(elements(result, "locations").get(0), "physicalLocation");
        assertThat(text(object(location, "artifactLocation"), "uri")).isEqualTo("house/pack.json");
        assertThat(location.get("region")).isEmpty();
    }

    @Test
    void problemsOfAPackThatDoesNotCompileStandInEveryFormat() throws IOException {
        write("rules.drl", RULE.replace("value < 80", "vallue < 80").replace("\"i1\");", "\"i1\")"));
        PackCheck check = PackCheck.of(house);

        assertThat(check.isFine()).isFalse();
        assertThat(PackCheckText.of(check, Locale.ENGLISH))
                .contains("house/rules.drl:4:30, rule \"ซ้ำ\": the property vallue")
                .endsWith("house 1: does not compile, 2 problems\n");
        assertThat(elements(read(PackCheckJson.of(check)), "problems")).allSatisfy(problem -> {
            assertThat(text(problem, "file")).isEqualTo("house/rules.drl");
            assertThat(number(problem, "line")).isIn(4, 6);
        });
        JsonObject run = elements(read(CheckSarif.of(check, Locale.ENGLISH, file -> file)), "runs")
                .get(0);
        assertThat(elements(run, "results")).hasSize(2).allSatisfy(result -> {
            assertThat(text(result, "ruleId")).isEqualTo("compile");
            assertThat(text(result, "level")).isEqualTo("error");
        });
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(house.resolve(name), text, StandardCharsets.UTF_8);
    }

    private static JsonObject read(String json) {
        ProblemLog log = new ProblemLog();
        Json read = new JsonReader().parse(json, "check", log).orElseThrow();
        log.throwIfAny();
        return (JsonObject) read;
    }

    private static List<JsonObject> elements(JsonObject object, String name) {
        return ((JsonArray) object.get(name).orElseThrow())
                .elements().stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject object(JsonObject object, String name) {
        return (JsonObject) object.get(name).orElseThrow();
    }

    private static String text(JsonObject object, String name) {
        return ((JsonText) object.get(name).orElseThrow()).value();
    }

    private static int number(JsonObject object, String name) {
        return ((JsonNumber) object.get(name).orElseThrow()).value().intValueExact();
    }
}
