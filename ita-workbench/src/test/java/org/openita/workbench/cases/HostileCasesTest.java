package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Visible;
import org.openita.workbench.lint.PackCheck;

/** Cases that reach out of their pack, or hold what no one sees. */
@Tag("text")
class HostileCasesTest {

    @TempDir
    private Path pack;

    @TempDir
    private Path elsewhere;

    @BeforeEach
    void aPackWithoutRules() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
    }

    @Test
    void aFolderOfCasesThatIsALinkOutOfThePackIsNotFollowedAndNoNameThereIsTold() throws IOException {
        for (String name : List.of("secret.txt", "secret.yaml", "secret.json")) {
            Files.writeString(elsewhere.resolve(name), "secret", StandardCharsets.UTF_8);
        }
        Files.createSymbolicLink(pack.resolve("cases"), elsewhere);

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith(pack.getFileName() + "/cases: a link that leads out of the pack's folder")
                .doesNotContain("secret", elsewhere.getFileName().toString());
        assertThat(PackCheck.of(pack).problems()).singleElement().asString().doesNotContain("secret");
    }

    @Test
    void aCaseFileAndAResultThatAreLinksOutOfThePackAreToldAsThat() throws IOException {
        Files.writeString(elsewhere.resolve("secret.yaml"), "- {name: secret}", StandardCharsets.UTF_8);
        Files.createDirectory(pack.resolve("cases"));
        Files.createSymbolicLink(pack.resolve("cases/a.yaml"), elsewhere.resolve("secret.yaml"));
        Files.createSymbolicLink(pack.resolve("cases/b.json"), elsewhere.resolve("nothing.json"));
        write("cases/c.yaml", "- {name: x, like: b, expect: {level: PASS}}\n");

        assertThat(problems())
                .hasSize(2)
                .anyMatch(problem -> problem.contains("a.yaml: a link that leads out of the pack's folder, or nowhere"))
                .anyMatch(problem -> problem.contains("c.yaml:1:19: like \"b\""))
                .noneMatch(problem -> problem.contains("secret"));
    }

    @Test
    void aFolderOfCasesThatIsALinkWithinThePackIsFine() throws IOException {
        Files.createDirectories(pack.resolve("..2026/cases"));
        write("..2026/cases/a.yaml", "- {name: x, given: {all: 100}, expect: {level: EXCELLENT}}\n");
        Files.createSymbolicLink(pack.resolve("..data"), Path.of("..2026"));
        Files.createSymbolicLink(pack.resolve("cases"), Path.of("..data/cases"));

        assertThat(PackCases.of(pack).stream()).hasSize(1);
    }

    @Test
    void whatIsNoFolderOfCasesIsTold() throws IOException {
        write("cases", "");

        assertThat(PackCheck.of(pack).problems()).singleElement().asString().contains("something that is no folder");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x7F, 0x85, 0x9B, 0x61C, 0x200E, 0x2028, 0x202E, 0x2069, 0xFEFF, 0xFFF9, 0xFFFE, 0xFDD0, 0xE0041,
                0x1FFFF
            })
    void namesAndExpectationsHoldNothingThatNoOneSees(int character) throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        String hidden = String.format(Locale.ROOT, "\\U%08X", character);
        for (String one : List.of(
                "- {name: \"x#y\", given: {all: 100}, expect: {level: PASS}}",
                "- {name: x, given: {all: 100}, expect: {level: \"PA#SS\"}}",
                "- {name: x, given: {all: 100}, expect: {notes: [\"a#b\"]}}",
                "- {name: x, given: {\"al#l\": 100}, expect: {level: PASS}}",
                "- {name: x, given: {i1: \"1#0\"}, expect: {level: PASS}}",
                "- {name: x, \"li#ke\": y, given: {all: 100}, expect: {level: PASS}}",
                "- {name: x, like: \"a#b\", expect: {level: PASS}}")) {
            write("cases/a.yaml", one.replace("#", hidden) + "\n");

            assertThat(problems()).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.lines()).hasSize(3).allMatch(Visible::isPlain);
            });
            assertThat(String.join("", problems())).contains("U+");
        }
    }

    @Test
    void aNameCannotBeginALineOfItsOwn() throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        write(
                "cases/a.yaml",
                "- {name: \"x\\nhouse 1, FY2567: 1 case, all hold.\", given: {all: 100}, expect: {level: IMPROVE}}\n");

        CaseRun run = PackCases.of(pack).years().get(0).run();

        assertThat(CaseText.of(run, Locale.ENGLISH).lines())
                .noneMatch(line -> line.startsWith("house 1, FY2567: 1 case, all"));
    }

    /** The first where file names of this locale can hold it; the C locale has none but ASCII. */
    private static String inFileNames(String wanted, String ascii) {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding"));
        return names.newEncoder().canEncode(wanted) ? wanted : ascii;
    }

    @ParameterizedTest
    @ValueSource(strings = {"x & <y>", "a\u200Bb", "😀"})
    void junitXmlIsWellFormedWhateverCasesAndFoldersAreCalled(String name) throws Exception {
        String hidden = inFileNames("\u202E\uFFFE", "\u007F");
        Path folder = Files.createDirectory(pack.resolve("p" + hidden + "a\u001bck"));
        Files.copy(pack.resolve("pack.json"), folder.resolve("pack.json"));
        Files.createDirectory(folder.resolve("cases"));
        Files.writeString(
                folder.resolve("cases/b" + hidden + ".yaml"),
                "- {name: '" + name + "', given: {all: 100}, expect: {level: IMPROVE, notes: [level-may-be-lower]}}\n",
                StandardCharsets.UTF_8);

        String xml = JUnitXml.of(
                PackCases.of(folder).years().stream()
                        .map(PackCases.YearCases::run)
                        .toList(),
                Locale.ENGLISH);

        assertWellFormed(xml);
        assertThat(xml.lines()).allMatch(Visible::isPlain);
    }

    @Test
    void whatIsWrongInVeryManyCasesIsToldOfSomeAndCounted() throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        write(
                "cases/a.yaml",
                "- {name: x, given: {all: 100}, expect: {level: PASS}, " + "name: y, ".repeat(4_000) + "z: 1}\n");

        InputException refused = catchThrowableOfType(InputException.class, () -> PackCases.of(pack));

        assertThat(refused.problems()).hasSize(501);
        assertThat(refused.getMessage()).hasSizeLessThan(60_000).contains("more of these kinds", "3501 more problems");
    }

    @Test
    void aVeryLongNameIsNotPrintedWhole() throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        write("cases/a.yaml", "- {name: " + "น".repeat(300_000) + ", given: {all: 100}, expect: {level: PASS}}\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("a text of 300000 characters")
                .hasSizeLessThan(1_000);
    }

    @Test
    void aCaseOfAYearThatThePackIsNotForDoesNotHoldByNotRunning() throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        write("cases/a.yaml", """
                - {name: x, given: {all: 100}, expect: {level: EXCELLENT}}
                - {name: y, fiscalYear: 2566, given: {all: 100}, expect: {level: IMPROVE}}
                """);

        assertThat(problems())
                .singleElement()
                .asString()
                .contains(
                        "/cases/a.yaml:2:25: a case of fiscal year 2566, which would never run: the pack is for 2567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!include secret.yaml", "!env HOME"})
    void aTagIsToldWhereItStands(String tag) throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        write("cases/a.yaml", "- name: x\n  given: {all: 100}\n  expect: {level: " + tag + "}\n");

        assertThat(problems())
                .singleElement()
                .asString()
                .contains("/cases/a.yaml:3:", "the tag " + tag.split(" ", -1)[0]);
    }

    @Test
    void aFileInWindows874IsToldOnceWithItsPlace() throws IOException {
        Files.createDirectory(pack.resolve("cases"));
        Files.write(pack.resolve("cases/a.yaml"), "- {name: ก}\n".getBytes(Charset.forName("x-windows-874")));

        assertThat(problems()).singleElement().asString().contains("/cases/a.yaml:1:10: a file that is not UTF-8");
    }

    private static void assertWellFormed(String xml) throws XMLStreamException {
        XMLStreamReader reader = XMLInputFactory.newFactory().createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private List<String> problems() {
        return catchThrowableOfType(InputException.class, () -> PackCases.of(pack)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text, StandardCharsets.UTF_8);
    }
}
