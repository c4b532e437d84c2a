package org.openita.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.language.RuleLimits;

/** A folder of packs with one slip each, and packs that no folder can keep. */
@Tag("text")
class BadPacksTest {

    private static final String RULE = """
            rule "low e1"
            when
                ItemScore( item == "e1", part == "EIT2", value < 85 )
            then
                findings.recommend("e1");
            end
            """;

    @TempDir
    private Path directory;

    @ParameterizedTest
    @MethodSource("badPacks")
    void aSlipIsToldOnceWithItsPlaceAndRemedyInBothLanguages(Path pack) {
        ProblemFolder.assertAsExpected(ProblemFolder.problemsOfPack(pack), pack.resolve(".expect"));
    }

    @Test
    void theFolderHoldsAtLeastThirtyFivePacks() {
        assertThat(badPacks()).hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void slipsOfThePackAndOfItsRulesAreToldTogether() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2590\"}");
        write("a.drl", RULE.replace("when", "wen"));
        Files.write(directory.resolve("b.drl"), new byte[] {'/', '/', (byte) 0xFF});

        assertThat(problems())
                .hasSize(3)
                .anyMatch(problem -> problem.contains("pack.json:1:66"))
                .anyMatch(problem -> problem.contains("a.drl:2:1"))
                .anyMatch(problem -> problem.contains("b.drl:1:3"));
    }

    @Test
    void linesAreCountedAlikeWhateverEndsThem() throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            write(
                    "pack.json",
                    "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
            write("house.drl", RULE.replace("value", "valu").replace("\n", end));
            write("messages_th.properties", "# x" + end + "note.a.text = {0}" + end);

            assertThat(problemsOfRules(0)).startsWith(directory.getFileName() + "/messages_th.properties:2:1");
            write("messages_th.properties", "");
            assertThat(problemsOfRules(0)).startsWith(directory.getFileName() + "/house.drl:3:46");
        }
    }

    @Test
    void aLinkOutOfTheDirectoryIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(elsewhere.resolve("secret.drl"), RULE, StandardCharsets.UTF_8);
        writePack();
        Files.createSymbolicLink(directory.resolve("secret.drl"), elsewhere.resolve("secret.drl"));
        Files.createSymbolicLink(directory.resolve("nowhere.drl"), elsewhere.resolve("nothing.drl"));
        Files.createSymbolicLink(directory.resolve("messages_th.properties"), elsewhere.resolve("secret.drl"));

        assertThat(problems())
                .hasSize(3)
                .allMatch(problem -> problem.contains("a link that leads out of the pack's directory, or nowhere"));
    }

    @Test
    void aLinkWithinTheDirectoryIsFine() throws IOException {
        writePack();
        write("notes.txt", RULE.replace("low e1", "low e1, linked"));
        Files.createSymbolicLink(directory.resolve("linked.drl"), Path.of("notes.txt"));

        assertThat(RulePack.load(directory).ruleFiles()).hasSize(2);
    }

    @Test
    void aFileOfFiftyMegabytesIsRefusedWithoutBeingRead() throws IOException {
        writePack();
        grow("large.drl", 50L << 20);

        List<String> problems = assertTimeoutPreemptively(Duration.ofMinutes(1), () -> problems(directory));

        assertThat(problems).singleElement().asString().contains("large.drl: a file of more than 1048576 bytes");
    }

    @Test
    void aPackJsonOfFiftyMegabytesIsRefusedToo() throws IOException {
        grow("pack.json", 50L << 20);

        assertThat(problems()).singleElement().asString().contains("pack.json: a file of more than 1048576 bytes");
    }

    @Test
    void filesThatAreTooLargeTogetherAreRefused() throws IOException {
        writePack();
        for (int i = 0; i < 5; i++) {
            write("file" + i + ".drl", "// " + "x".repeat(RuleLimits.LARGEST_FILE - 10));
        }

        assertThat(problems()).isNotEmpty().allMatch(problem -> problem.contains("files of more than 2097152 bytes"));
    }

    @Test
    void aDirectoryOfTenThousandFilesIsRefused() throws IOException {
        writePack();
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(directory.resolve("photo" + i + ".jpg"));
        }

        assertThat(problems()).singleElement().asString().contains("a directory of more than 1,000 files");
    }

    @Test
    void aPackOfTooManyRuleFilesIsRefused() throws IOException {
        writePack();
        for (int i = 0; i < RuleLimits.MOST_FILES; i++) {
            write("rules" + i + ".drl", RULE);
        }

        assertThat(problems()).singleElement().asString().contains("101 rule files", "at most 100");
    }

    @Test
    void aChainOfTooManyPacksIsRefused() throws IOException {
        for (int i = 0; i <= RuleLimits.MOST_BASES; i++) {
            Path pack = Files.createDirectories(directory.resolve("pack" + i));
            Files.writeString(
                    pack.resolve("pack.json"),
                    "{\"name\": \"p\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"../pack" + (i + 1)
                            + "\"}",
                    StandardCharsets.UTF_8);
        }

        assertThat(problems(directory.resolve("pack0")))
                .singleElement()
                .asString()
                .contains("at most 8 packs that extend one another");
    }

    @Test
    void aChainThatEndsInABuiltInPackIsCountedThroughItWhateverWasReadBefore() throws IOException {
        for (int i = 0; i < 6; i++) {
            Path pack = Files.createDirectories(directory.resolve("pack" + i));
            String base = i == 5 ? "2567" : "../pack" + (i + 1);
            Files.writeString(
                    pack.resolve("pack.json"),
                    "{\"name\": \"p\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"" + base + "\"}",
                    StandardCharsets.UTF_8);
        }

        List<String> first = problems(directory.resolve("pack0"));
        RulePack.builtIn(FiscalYear.of(2567));

        assertThat(first).singleElement().asString().contains("at most 8 packs that extend one another");
        assertThat(problems(directory.resolve("pack0"))).isEqualTo(first);
    }

    @Test
    void aCircleThroughALinkIsSeen() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"again\"}");
        Files.createSymbolicLink(directory.resolve("again"), directory);

        assertThat(problems()).singleElement().asString().contains("a pack that extends itself");
    }

    @Test
    void aDirectoryThatIsNotThereIsAFileOrIsEmptyIsToldApart() throws IOException {
        Path file = Files.createFile(directory.resolve("house.drl"));
        Path empty = Files.createDirectory(directory.resolve("empty"));

        assertThat(problems(directory.resolve("nowhere")))
                .singleElement()
                .asString()
                .contains("not there");
        assertThat(problems(file)).singleElement().asString().contains("give the directory that holds the file");
        assertThat(problems(empty)).singleElement().asString().contains("no rule pack here");
    }

    @Test
    void aDirectoryOrFileThatMayNotBeReadIsRefused() throws IOException {
        writePack();
        Path file = directory.resolve("house.drl");
        Assumptions.assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file), "all may be read here");

        assertThat(problems()).singleElement().asString().contains("house.drl: a file that cannot be read");
    }

    @Test
    void everyProblemIsWholeInThaiToo() {
        assertThat(catchThrowableOfType(InputException.class, () -> RulePack.load(directory))
                        .describe(Locale.forLanguageTag("th")))
                .contains("ไม่มีชุดกฎในที่นี้", "วิธีแก้:");
    }

    private void writePack() throws IOException {
        write("pack.json", "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", RULE);
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(directory.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void grow(String file, long size) throws IOException {
        try (RandomAccessFile large =
                new RandomAccessFile(directory.resolve(file).toFile(), "rw")) {
            large.setLength(size);
        }
    }

    private List<String> problems() {
        return problems(directory);
    }

    private static List<String> problems(Path pack) {
        return catchThrowableOfType(InputException.class, () -> RulePack.load(pack)).problems().stream()
                .map(Object::toString)
                .toList();
    }

    private String problemsOfRules(int index) {
        return ProblemFolder.problemsOfPack(directory).get(index).place().toString();
    }

    private static List<Path> badPacks() {
        return ProblemFolder.packs("bad-packs");
    }
}
