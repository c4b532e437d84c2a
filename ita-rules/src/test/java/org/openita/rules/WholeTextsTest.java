package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;

/** A code that has some of its texts has all of them, or the pack does not load. */
@Tag("text")
class WholeTextsTest {

    private static final String RULE = """
            rule "IIT is to be perfect"
            when
                InstrumentScore( instrument == "IIT", value < 100 )
            then
                findings.note("not-perfect");
            end
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "recommend.i99.title, recommend.i99.text",
        "recommend.i99.text, recommend.i99.title",
        "action.own.title, action.own.steps",
        "action.own.title, action.own.follow",
        "action.own.steps, action.own.title",
        "action.own.follow, action.own.steps",
    })
    void aCodeWithOneTextOfSeveralIsToldWhereTheOneStands(String there, String missing) throws IOException {
        writePack("# texts\n" + there + " = ก\n", "# texts\n\n" + there + " = a\n");

        assertThat(problemsOfLoading()).anySatisfy(problem -> {
            assertThat(problem.place()).hasToString(directory.getFileName() + "/messages_th.properties:2:1");
            assertThat(problem.found().en()).isEqualTo("the text " + there + " without " + missing);
            assertThat(problem.remedy().en())
                    .contains("add the line " + missing + " = … to messages_th.properties, messages_en.properties");
            assertThat(problem.describe(Locale.forLanguageTag("th"))).contains("แต่ไม่มี " + missing);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "level.OWN.name",
        "remark.improve.IIT2",
        "remark.maintain.IIT2",
        "target.own.name",
        "note.own.text",
        "limit.own.text",
    })
    void aTextInOneLanguageAloneIsToldInTheFileThatHasIt(String key) throws IOException {
        writePack("", key + " = a\n");
        assertThat(problemsOfLoading())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(directory.getFileName() + "/messages_en.properties:1:1")
                        .contains("add the line " + key + " = … to messages_th.properties, or delete"));

        writePack(key + " = ก\n", "");
        assertThat(problemsOfLoading())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(directory.getFileName() + "/messages_th.properties:1:1")
                        .contains("to messages_en.properties"));
    }

    @Test
    void whatABaseHasNeedNotBeSaidAgain() throws IOException {
        writePack("recommend.e1.title = ชื่อใหม่\n", "recommend.e1.title = A new name\n");

        assertThat(RulePack.load(directory).messages().keys())
                .contains("recommend.e1.title")
                .doesNotContain("recommend.e1.text");
    }

    @Test
    void anActionHasAsManyStepsInOneLanguageAsInTheOther() throws IOException {
        String rest = "action.own.title = x\naction.own.follow = x\naction.own.steps = ";
        writePack(rest + "หนึ่ง | สอง\n", rest + "one | two | three\n");

        assertThat(problemsOfLoading())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(directory.getFileName() + "/messages_th.properties:3:1")
                        .contains("action.own.steps with 2 steps in Thai and 3 in English"));

        writePack(rest + " | \n", rest + "|\n");
        assertThat(problemsOfLoading()).singleElement().asString().contains("no text after action.own.steps");
    }

    @ParameterizedTest
    @CsvSource({
        "'x {0', a single {",
        "'x }', a single }",
        "'{{0}}', a single {",
        "'x {0|a|b}', the place {0|a|b}",
        "'x { 0 }', the place { 0 }",
        "'x {}', the place {}",
        "'x {1}', the place {1}",
    })
    void aPlaceThatNobodyFillsIsTold(String text, String found) throws IOException {
        String line = "note.not-perfect.text = " + text + "\n";
        writePack(line, line);

        assertThat(problemsOfLoading())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().toString()).contains("messages_"))
                .anySatisfy(problem -> assertThat(problem.found().en()).startsWith(found));
    }

    @Test
    void aBackslashThatSwallowsTheNextTextIsToldAndTheTextIsRead() throws IOException {
        writePack(
                "note.not-perfect.text = ก \\\nnote.other.text = ข\n",
                "note.not-perfect.text = a \\\n    and more\nnote.other.text = b\n");

        assertThat(problemsOfLoading())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .startsWith(directory.getFileName() + "/messages_th.properties:1:27")
                        .contains("which makes the next line, note.other.text = …, a part of this text"));
    }

    @Test
    void rulesThatComeFromNoPackAreHeldAgainstTheirTextsToo() {
        Messages half = Messages.of(
                Map.of("recommend.i99.title", "ก", "note.a.text", "ข"),
                Map.of("recommend.i99.title", "a", "note.a.text", "b"));

        InputException refused =
                catchThrowableOfType(InputException.class, () -> RuleBase.of(Framework.of(2567), half, List.of()));

        assertThat(refused.problems())
                .singleElement()
                .asString()
                .contains("the text recommend.i99.title without recommend.i99.text");
    }

    private void writePack(String thai, String english) throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", RULE);
        String note = "\nnote.not-perfect.text = IIT\n";
        boolean given = thai.contains("not-perfect");
        write("messages_th.properties", thai + (given ? "" : note));
        write("messages_en.properties", english + (given ? "" : note));
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
    }

    private List<Problem> problemsOfLoading() {
        return catchThrowableOfType(InputException.class, () -> RulePack.load(directory))
                .problems();
    }
}
