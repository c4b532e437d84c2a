package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;

/** What is wrong with case files, told with its place. */
@Tag("text")
class BadCasesTest {

    /** Stands in the cases below where the slip should be told. */
    private static final String MARK = "▸";

    @TempDir
    private Path pack;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - {▸nam: x, given: {all: 100}, expect: {level: PASS}}                                 | the key "nam"              | did you mean name?
            - {name: x, ▸name: y, given: {all: 100}, expect: {level: PASS}}                       | "name" a second time       | each key once
            - ▸{given: {all: 100}, expect: {level: PASS}}                                         | a case without name        | name, given
            - ▸{name: x, expect: {level: PASS}}                                                   | a case without given       | name, given
            - ▸{name: x, given: {all: 100}}                                                       | a case without expect      | and expect
            - {name: x, given: ▸{}, expect: {level: PASS}}                                        | gives no scores            | all: 100
            - {name: x, given: {all: 100}, expect: ▸{}}                                           | nothing is expected        | something that
            - {name: x, given: {all: 1}, previous: ▸{}, expect: {level: PASS}}                   | gives no scores            | all: 100
            - {name: x, given: {all: 1}, previous: {▸i99: 1}, expect: {level: PASS}}               | "i99", which fiscal year 2566 | one that it has
            - {name: x, given: {▸e1: 85}, expect: {level: PASS}}                                  | e1, an item that is scored | e1.part1, e1.part2
            - {name: x, given: {▸e10.part1: 85}, expect: {level: PASS}}                           | "e10.part1"                | one that it has
            - {name: x, given: {▸IIT: 85}, expect: {level: PASS}}                                 | IIT, which adds up         | under instruments
            - {name: x, given: {i1: 85,▸5}, expect: {level: PASS}}                                | a decimal comma           | a decimal point
            - {name: x, given: {i1: ▸101}, expect: {level: PASS}}                                 | "101", outside             | from 0 to 100
            - {name: x, given: {i1: ▸-1}, expect: {level: PASS}}                                  | "-1", outside              | from 0 to 100
            - {name: x, given: {i1: ▸84.999}, expect: {level: PASS}}                              | more than two decimals     | two decimals
            - {name: x, given: {i1: ▸๘๕}, expect: {level: PASS}}                                  | "๘๕"                       | a score from 0
            - {name: x, given: {i1: ▸[85]}, expect: {level: PASS}}                                | a list                     | a score from 0
            - {name: x, given: {i1: ▸1e1}, expect: {level: PASS}}                                 | "1e1"                      | a score from 0
            - {name: x, given: {o1: ▸85}, expect: {level: PASS}}                                  | can only pass or fail      | 100 or pass
            - {name: x, given: {parts: {▸EIT3: 85}}, expect: {level: PASS}}                       | "EIT3"                     | EIT1, EIT2
            - {name: x, given: {parts: ▸85}, expect: {level: PASS}}                               | "85"                       | "key: value" lines
            - {name: x, given: ▸85, expect: {level: PASS}}                                        | "85"                       | "key: value" lines
            - {name: x, given: {all: 100}, expect: {level: ▸GOD}}                                 | "GOD"                      | did you mean GOOD?
            - {name: x, given: {all: 100}, expect: {▸levels: GOOD}}                               | the key "levels"           | did you mean level?
            - {name: x, given: {all: 100}, expect: {level: ▸[GOOD]}}                              | a list                     | a text
            - {name: x, given: {all: 100}, expect: {recommendations: {▸exact: []}}}               | the key "exact"            | did you mean exactly?
            - {name: x, given: {all: 100}, expect: {recommendations: {with: [▸e99]}}}             | "e99"                      | one that they have
            - {name: x, given: {all: 100}, expect: {recommendations: {with: ▸[]}}}                | nothing is expected        | something that
            - {name: x, given: {all: 100}, expect: {recommendations: ▸e1}}                        | "e1"                       | "key: value" lines
            - {name: x, given: {all: 100}, expect: {recommendations: ▸{exactly: [], with: [e1]}}} | exactly together           | exactly alone
            - {name: x, given: {all: 100}, expect: {remarks: {▸8/IIT: improve}}}                  | "8/IIT"                    | 1/IIT, 1/EIT
            - {name: x, given: {all: 100}, expect: {remarks: {1/IIT: ▸good}}}                     | "good"                     | maintain, improve
            - {name: x, given: {all: 100}, expect: {targets: {▸pass-86: missed}}}                 | "pass-86"                  | pass-85
            - {name: x, given: {all: 100}, expect: {targets: {▸pass-85/x: missed}}}               | "x"                        | one that they have
            - {name: x, given: {all: 100}, expect: {targets: {pass-85: ▸hit}}}                    | "hit"                      | reached, missed
            - {name: x, given: {all: 100}, expect: {notes: [▸level-may-be-lowr]}}                 | "level-may-be-lowr"        | did you mean level-may-be-lower?
            - {name: x, given: {all: 100}, expect: {why: ▸{threshold: 85}}}                       | a reason without a rule    | name of the rule
            - {name: x, given: {all: 100}, expect: {why: {rule: ▸Target 85 is reached}}}          | "Target 85 is reached"     | did you mean Target: 85 is reached?
            - {name: x, given: {like: ▸y}, expect: {level: PASS}}                                 | like "y"                   | the name of a case
            - {name: x, given: {like: ▸../pack}, expect: {level: PASS}}                           | like "../pack"             | the name of a case
            - {name: x, given: {like: ▸x}, expect: {level: PASS}}                                 | comes back to this case    | does not start
            - {name: x, like: y, given: {▸like: y}, expect: {level: PASS}}                        | like twice                 | one result
            - {name: x, fiscalYear: ▸67, given: {all: 100}, expect: {level: PASS}}                | "67"                       | a Buddhist fiscal year
            - ▸just a text                                                                        | "just a text"              | "key: value" lines
            ▸name: x                                                                              | a mapping                  | a list
            ▸[]                                                                                   | a file without cases       | "- name:"
            - {name: x, given: {all: 100}, expect: {level: PASS}▸                                 | bracket is not closed      | closing bracket
            - name: x▸: y                                                 | colon                      | "key: value"
            - name: "x▸                                                                           | a quote that is not closed | a closing quote
            - &a [▸*a]                                                                            | an alias                   | written out
            - {name: x, given: {▸i1:85}, expect: {level: PASS}}                                   | i1:85, a key and           | i1: 85
            - {name: x, given: {▸all 100}, expect: {level: PASS}}                                 | all 100, a key and         | all: 100
            - {name: x, given: {parts: {▸EIT1=85}}, expect: {level: PASS}}                        | EIT1=85, a key and         | EIT1: 85
            - ▸!!javax.script.ScriptEngineManager {name: x}                                       | something that is not YAML | a list of cases
            """)
    void aSlipIsToldWithItsPlace(String marked, String found, String expected) throws IOException {
        Problem problem = problems(marked.replace(MARK, "") + "\n").get(0);

        assertThat(problem.place()).hasToString(at("cases.yaml") + place(marked));
        assertThat(problem.found().en()).contains(found);
        assertThat(problem.expected().en()).contains(expected);
        assertThat(problem.found().th()).isNotEmpty();
        assertThat(problem.describe(Locale.ENGLISH)).doesNotContain("snakeyaml", "{0}", "Exception");
    }

    @Test
    void allSlipsOfAllFilesAreToldAtOnce() throws IOException {
        write("a.yaml", "- {name: x, given: {i1: 101, i99: 5}, expect: {level: GOD}}\n");
        write("b.yaml", "- {name: x, given: {all: 100}, expect: {level: GOOD}}\n- [\n");
        write("c.yml", "");

        assertThat(problems())
                .extracting(problem -> problem.place().toString())
                .containsExactlyInAnyOrder(
                        at("c.yml"),
                        at("b.yaml") + ":3:1",
                        at("a.yaml") + ":1:25",
                        at("a.yaml") + ":1:30",
                        at("a.yaml") + ":1:55");
    }

    @Test
    void twoCasesOfOneNameAreToldWithBothPlaces() throws IOException {
        write("a.yaml", "- {name: x, given: {all: 100}, expect: {level: GOOD}}\n");
        write("b.yaml", "- {name: x, given: {all: 100}, expect: {level: GOOD}}\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString(at("b.yaml") + ":1:3");
            assertThat(problem.found().en()).contains("\"x\"", at("a.yaml") + ":1:3");
        });
    }

    @Test
    void aSecondDocumentIsToldAtTheLineThatBeginsIt() throws IOException {
        write("a.yaml", "- {name: x, given: {all: 100}, expect: {level: GOOD}}\n---\n- {name: y}\n");

        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString(at("a.yaml") + ":2:1");
            assertThat(problem.remedy().en()).contains("delete the line ---");
        });
    }

    @Test
    void aPackWithoutCasesIsNoTest() {
        assertThatThrownBy(this::read).isInstanceOf(InputException.class).hasMessageContaining("the pack has no cases");
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() throws IOException {
        Files.createDirectories(pack.resolve("cases"));
        Files.write(pack.resolve("cases/a.yaml"), new byte[] {'-', ' ', (byte) 0xA1});

        assertThat(problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().en()).contains("not UTF-8"));
    }

    @Test
    void aLinkOutOfThePackIsNoFileOfIt(@TempDir Path elsewhere) throws IOException {
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}", StandardCharsets.UTF_8);
        Files.createDirectories(pack.resolve("cases"));
        Files.createSymbolicLink(pack.resolve("cases/secret.json"), secret);

        assertThat(problems("- {name: x, given: {like: secret}, expect: {level: GOOD}}\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.found().en()).contains("like \"secret\""));
    }

    @Test
    void aFileOfManyMegabytesIsRefused() throws IOException {
        assertThat(problems("#".repeat(2 << 20)).get(0).found().en()).contains("more than");
    }

    private List<Problem> problems(String yaml) throws IOException {
        write("cases.yaml", yaml);
        return problems();
    }

    private List<Problem> problems() {
        return catchThrowableOfType(InputException.class, this::read).problems();
    }

    private PackCases read() throws IOException {
        write(
                "../pack.json",
                "{\"name\": \"own\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        return PackCases.of(pack);
    }

    private void write(String file, String text) throws IOException {
        Files.createDirectories(pack.resolve("cases"));
        Files.writeString(pack.resolve("cases").resolve(file), text, StandardCharsets.UTF_8);
    }

    /** Behind the last mark there is only the end of the file, which is the next line. */
    private static String place(String marked) {
        int mark = marked.indexOf(MARK);
        return mark < 0 ? "" : mark == marked.length() - 1 ? ":2:1" : ":1:" + (mark + 1);
    }

    private String at(String file) {
        return pack.getFileName() + "/cases/" + file;
    }
}
