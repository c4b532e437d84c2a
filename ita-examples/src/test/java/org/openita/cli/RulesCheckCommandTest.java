package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ita rules check} as an analyst meets it. */
@Tag("text")
class RulesCheckCommandTest {

    private static final String RULE = """
            rule "ข้อ i1 ต่ำมาก"
            @source("มติที่ประชุม")
            when
                ItemScore( item == "i1", value < 80 )
            then
                findings.recommend("i1");
            end
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aBuiltInPackIsFine() {
        assertThat(ita("rules", "check", "--lang", "en", "2567")).isZero();
        assertThat(out())
                .isEqualTo("levels, targets and advice are proved monotone over all scores:"
                        + " raising one never makes a result worse\n"
                        + "2567 1.0.0: compiles, and no lint has anything to report\n");
        assertThat(err()).isEmpty();
    }

    @Test
    void whatALintReportsIsShownInThaiAndFailsTheCheck() throws IOException {
        assertThat(ita("rules", "check", house(RULE))).isEqualTo(1);
        assertThat(out()).contains("rules.drl:6:14: ทุกครั้งที่ \"ข้อ i1 ต่ำมาก\" ทำงาน", "เตือน [wider-rule]");
    }

    @Test
    void whereOnlyErrorsCountAWarningDoesNotFail() throws IOException {
        assertThat(ita("rules", "check", "--severity", "error", house(RULE))).isZero();
    }

    @Test
    void aPackThatDoesNotCompileIsAProblemInEveryFormat() throws IOException {
        String house = house(RULE.replace("ItemScore", "ItemScor"));

        assertThat(ita("rules", "check", "--lang", "en", house)).isEqualTo(1);
        assertThat(ita("rules", "check", "--format", "json", house)).isEqualTo(1);
        assertThat(ita("rules", "check", "--format", "sarif", house)).isEqualTo(1);
        assertThat(out())
                .contains("did you mean ItemScore?", "\"fine\": false", "\"ruleId\": \"compile\"", "\"startLine\": 4");
    }

    @Test
    void sarifNamesTheFileAsTheUserWouldOpenIt() throws IOException {
        String house = house(RULE);

        ita("rules", "check", "--format", "sarif", house);

        assertThat(out()).contains("\"uri\": \"" + house + "/rules.drl\"");
    }

    @Test
    void aPackThatIsNotThereIsAProblem() {
        assertThat(ita("rules", "check", "--lang", "en", "no-such-pack")).isEqualTo(1);
        assertThat(out()).contains("no-such-pack: neither a folder nor a year");
    }

    @Test
    void aLintIsExplainedOnTheScreen() {
        assertThat(ita("rules", "check", "--explain", "wider-rule", "--lang", "en"))
                .isZero();
        assertThat(out()).contains("# wider-rule: A finding that a wider rule makes already", "## How to fix it");
    }

    @Test
    void wrongUsageEndsWithTwo() {
        assertThat(ita("rules", "check")).isEqualTo(2);
        assertThat(ita("rules", "check", "--format", "xml", "2567")).isEqualTo(2);
        assertThat(ita("rules", "check", "--explain", "no-such-lint")).isEqualTo(2);
        assertThat(err()).contains("There is no lint 'no-such-lint'");
    }

    @Test
    void itsHelpSaysWhenItFails() {
        assertThat(ita("rules", "check", "--help")).isZero();
        assertThat(out()).contains("DIR", "--format", "--severity", "--explain", "Exit status 1");
    }

    private String house(String rules) throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Files.writeString(
                house.resolve("pack.json"),
                "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}",
                StandardCharsets.UTF_8);
        Files.writeString(house.resolve("rules.drl"), rules, StandardCharsets.UTF_8);
        return house.toString();
    }

    private int ita(String... arguments) {
        return Ita.run(new ByteArrayInputStream(new byte[0]), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
