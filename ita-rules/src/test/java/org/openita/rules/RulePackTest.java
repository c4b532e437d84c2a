package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.score.InstrumentScore;
import org.openita.model.score.OverallScore;
import org.openita.rules.finding.Finding;
import org.openita.rules.language.Rule;

class RulePackTest {

    private static final Framework FRAMEWORK = Framework.of(2567);
    private static final String HOUSE_RULE = """
            rule "IIT is to be perfect"
            when
                InstrumentScore( instrument == "IIT", value < 100 )
            then
                findings.note("not-perfect");
            end
            """;

    @TempDir
    private Path directory;

    @Test
    void aPackExtendsABuiltInOneAndAddsToIt() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", HOUSE_RULE);
        writeMessages("note.not-perfect.text = IIT");

        RuleBase base = RuleBase.of(FRAMEWORK, List.of(RulePack.load(directory)));

        assertThat(base.packs())
                .extracting(RulePack::name)
                .containsExactly("indicators", "levels", "disclosures", "2567", "house");
        assertThat(base.evaluate(List.of(new InstrumentScore("IIT", "IIT", 99.99))))
                .extracting(Finding::code)
                .containsExactly("not-perfect");
    }

    @Test
    void aRuleReplacesTheRuleOfTheSameName() throws IOException {
        String replaced = RuleBase.builtIn(FRAMEWORK).rules().stream()
                .map(Rule::name)
                .filter(name -> name.startsWith("Level"))
                .findFirst()
                .orElseThrow();
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", HOUSE_RULE.replace("IIT is to be perfect", replaced));
        writeMessages("note.not-perfect.text = IIT");

        RuleBase base = RuleBase.of(FRAMEWORK, List.of(RulePack.load(directory)));

        assertThat(base.rules()).hasSameSizeAs(RuleBase.builtIn(FRAMEWORK).rules());
        assertThat(base.rules().stream().filter(rule -> rule.name().equals(replaced)))
                .singleElement()
                .satisfies(rule -> assertThat(rule.place().source()).endsWith("house.drl"));
    }

    @Test
    void windowsLineEndsTabsAndAByteOrderMarkAreFine() throws IOException {
        write("pack.json", "\uFEFF{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567}");
        write("house.drl", "\uFEFF" + HOUSE_RULE.replace("\n", "\r\n").replace("    ", "\t"));
        writeMessages("\uFEFFnote.not-perfect.text = IIT");

        assertThat(RuleBase.of(FRAMEWORK, List.of(RulePack.load(directory))).rules())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.json | {\"name\": \"house\", \"version\": \"2\", \"fiscalYear\": 2567}",
                "house.drl | rule \"x\" when OverallScore( value < 85 ) then findings.note(\"not-perfect\"); end",
                "more.drl | rule \"x\" when OverallScore( value < 85 ) then findings.note(\"not-perfect\"); end",
                "messages_th.properties | note.not-perfect.text = OIT",
                "messages_en.properties | note.not-perfect.text = OIT"
            })
    void theHashChangesWithEveryFileThatJudgesOrSpeaks(String file, String text) throws IOException {
        writePack();
        String hash = RulePack.load(directory).hash();

        write(file, text);

        assertThat(RulePack.load(directory).hash()).isNotEqualTo(hash);
    }

    @Test
    void theHashChangesWithTheNameOfARuleFileWhichReasonsQuote() throws IOException {
        writePack();
        String hash = RulePack.load(directory).hash();

        Files.move(directory.resolve("house.drl"), directory.resolve("home.drl"));

        assertThat(RulePack.load(directory).hash()).isNotEqualTo(hash);
    }

    /** Cases try a pack and pages explain it: it finds the same with others. */
    @Test
    void theHashChangesWithNothingElse(@TempDir Path elsewhere) throws IOException {
        writePack();
        String hash = RulePack.load(directory).hash();

        Files.createDirectories(directory.resolve("cases"));
        write("cases/one.yaml", "- {name: a, given: {i1: 90}, expect: {level: PASS}}");
        write("README.md", "House rules");
        Files.setLastModifiedTime(directory.resolve("house.drl"), FileTime.fromMillis(0));
        assertThat(RulePack.load(directory).hash()).isEqualTo(hash).matches("[0-9a-f]{64}");

        for (String file :
                List.of("messages_en.properties", "messages_th.properties", "house.drl", "pack.json", "README.md")) {
            Files.copy(directory.resolve(file), elsewhere.resolve(file));
        }
        assertThat(RulePack.load(elsewhere).hash()).isEqualTo(hash);
    }

    @Test
    void everyRuleOfABuiltInPackSaysWhereItComesFrom() {
        assertThat(Frameworks.years())
                .allSatisfy(year -> assertThat(
                                RuleBase.builtIn(Frameworks.of(year)).rules())
                        .isNotEmpty()
                        .allSatisfy(rule ->
                                assertThat(rule.source()).as(rule.name()).isPresent()));
    }

    @Test
    void aYearWithoutAPackIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> RulePack.builtIn(FiscalYear.of(2560)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("No rule pack is built in for fiscal year 2560")
                .hasMessageContaining("pack(directory)");
    }

    @Test
    void whatIsWrongWithAPackIsToldAllAtOnce() throws IOException {
        write("pack.json", "{\"nam\": \"house\", \"version\": 1, \"fiscalYear\": \"2567\", \"extends\": \"2590\"}");
        Files.write(directory.resolve("house.drl"), "rule \"ก\"".getBytes(Charset.forName("x-windows-874")));

        assertThat(problems())
                .hasSize(6)
                .anyMatch(problem -> problem.contains("did you mean name?"))
                .anyMatch(problem -> problem.contains("no name"))
                .anyMatch(problem -> problem.contains("version is the number 1"))
                .anyMatch(problem -> problem.contains("write the year as a number"))
                .anyMatch(problem -> problem.contains("a pack that extends \"2590\""))
                .anyMatch(problem -> problem.contains("house.drl:1:7: a byte that is not UTF-8"));
    }

    @Test
    void aPackThatExtendsItselfIsRefused() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \".\"}");

        assertThat(problems()).singleElement().asString().contains("a pack that extends itself");
    }

    @Test
    void aDirectoryWithoutAPackIsRefused() {
        assertThat(problems()).singleElement().asString().contains("no rule pack here");
    }

    @Test
    void aPackForAnotherYearIsRefused() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2566}");
        write("house.drl", HOUSE_RULE);
        writeMessages("note.not-perfect.text = IIT");
        RulePack pack = RulePack.load(directory);

        assertThatThrownBy(() -> RuleBase.of(FRAMEWORK, List.of(pack)))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("a pack for fiscal year 2566")
                .hasMessageContaining("a pack for fiscal year 2567");
    }

    @Test
    void aThresholdIsComparedWithTheScoreAsShown() {
        RuleBase base = RuleBase.builtIn(FRAMEWORK);

        assertThat(base.evaluate(List.of(new OverallScore("overall", 69.99))))
                .extracting(Finding::code)
                .contains("IMPROVE_URGENTLY");
        assertThat(base.evaluate(List.of(new OverallScore("overall", 70.00))))
                .extracting(Finding::code)
                .contains("IMPROVE");
    }

    private List<String> problems() {
        return catchThrowableOfType(InputException.class, () -> RulePack.load(directory)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private void writePack() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567}");
        write("house.drl", HOUSE_RULE);
        writeMessages("note.not-perfect.text = IIT");
    }

    private void writeMessages(String line) throws IOException {
        write("messages_th.properties", line);
        write("messages_en.properties", line);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
    }
}
