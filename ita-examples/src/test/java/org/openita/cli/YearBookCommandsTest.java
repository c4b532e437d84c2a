package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.Frameworks;

/** A fiscal year that goes through a spreadsheet on the command line. */
class YearBookCommandsTest {

    private static final Path MADE_UP = Path.of("src/test/resources/org/openita/cli/made-up-2570");

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void aMadeUpYearComesBackAsItWas() {
        exported("2570", "--year-kit", MADE_UP.toString());
        assertThat(run("year", "import", file("year.xlsx"), "--out", file("kit")))
                .as(said())
                .isZero();

        assertThat(Frameworks.read(folder.resolve("kit/framework.json")))
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
                .isEqualTo(Frameworks.read(MADE_UP.resolve("framework.json")));
        assertThat(folder.resolve("kit/crosswalk.json")).doesNotExist();
    }

    @Test
    void aKitsOwnFilesStayWhereOnlyItsFrameworkIsImported() throws IOException {
        Path kit = copyOfTheMadeUpKit();
        exported("2570", "--year-kit", kit.toString());
        TypedCells.type(folder.resolve("year.xlsx"), "ข้อ Items", "D4", "ถามใหม่");

        assertThat(run("year", "import", file("year.xlsx"), "--out", kit.toString(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(said()).contains("framework.json", "--force");
        assertThat(Files.readString(kit.resolve("framework.json"))).doesNotContain("ถามใหม่");
        assertThat(run("year", "import", file("year.xlsx"), "--out", kit.toString(), "--force"))
                .as(said())
                .isZero();
        assertThat(Files.readString(kit.resolve("framework.json"))).contains("ถามใหม่");
        assertThat(kit.resolve("advice.drl")).hasSameTextualContentAs(MADE_UP.resolve("advice.drl"));
        assertThat(run("rules", "test", kit.toString())).as(said()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2562", "2564", "2566", "2567", "2568", "2569"})
    void aDraftThatNobodyChangedPassesItsChecksAndItsCases(String from) {
        exported(from, "--as", "2571");
        assertThat(run("year", "import", file("year.xlsx"), "--from", from, "--out", file("kit"), "--lang", "en"))
                .as(said())
                .isZero();
        assertThat(said()).contains("fiscal year 2571", "FY" + from).doesNotContain("with another name");
        assertThat(run("year", "check", file("kit"))).as(said()).isZero();
        assertThat(run("rules", "test", file("kit"))).as(said()).isZero();
    }

    @Test
    void nothingIsWrittenOfAWorkbookThatIsWrong() throws IOException {
        exported("2569", "--as", "2570");
        TypedCells.type(folder.resolve("year.xlsx"), "เครื่องมือ Instruments", "D4", "35");
        TypedCells.type(folder.resolve("year.xlsx"), "ข้อ Items", "K5", "note");

        assertThat(run("year", "import", file("year.xlsx"), "--from", "2569", "--out", file("kit")))
                .isEqualTo(1);
        assertThat(said()).contains("[เครื่องมือ Instruments] D4", "น้ำหนักรวมกันได้ร้อยละ 105", "คอลัมน์ K");
        assertThat(folder.resolve("kit")).doesNotExist();
    }

    @Test
    void aWorkbookThatIsThereIsNotWrittenOver() {
        exported("2569");
        assertThat(run("year", "export", "2568", "--out", file("year.xlsx"))).isEqualTo(1);
        assertThat(run("year", "export", "2568", "--out", file("year.xlsx"), "--force"))
                .isZero();
    }

    @Test
    void whatIsNoWorkbookOfAYearIsToldSo() throws IOException {
        assertThat(run("year", "import", file("none.xlsx"), "--out", file("kit")))
                .isEqualTo(1);
        Files.writeString(folder.resolve("text.xlsx"), "id,name\no1,x\n");
        assertThat(run("year", "import", file("text.xlsx"), "--out", file("kit"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(said()).contains("text.xlsx", "expected:", "remedy:");
        assertThat(run("template", "--year", "2569", "--out", file("form.xlsx")))
                .isZero();
        assertThat(run("year", "import", file("form.xlsx"), "--out", file("kit"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(said()).contains("the sheet \"ผลคะแนน\" is not used", "no sheet ข้อ Items");
        assertThat(folder.resolve("kit")).doesNotExist();
    }

    @Test
    void aYearThatIsNotKnownOrLiesInAZipFileIsToldSo() throws IOException {
        assertThat(run("year", "export", "2599", "--out", file("year.xlsx"), "--lang", "en"))
                .isEqualTo(1);
        assertThat(said()).contains("--year-kit DIR");
        assertThat(run("year", "export", "2569", "--as", "2027", "--out", file("year.xlsx")))
                .isEqualTo(2);
        String zip = zipped().toString();
        assertThat(run("year", "export", "2570", "--year-kit", zip, "--out", file("year.xlsx")))
                .as(said())
                .isZero();
        assertThat(run(
                        "year",
                        "import",
                        file("year.xlsx"),
                        "--from",
                        "2570",
                        "--year-kit",
                        zip,
                        "--out",
                        file("kit"),
                        "--lang",
                        "en"))
                .isEqualTo(1);
        assertThat(said()).contains("in a zip file", "unzip it");
        assertThat(run("year", "new", "2571", "--from", "2570", "--year-kit", zip, "--out", file("kit")))
                .isEqualTo(1);
        assertThat(folder.resolve("kit")).doesNotExist();
    }

    private Path copyOfTheMadeUpKit() throws IOException {
        Path kit = folder.resolve("made-up");
        try (Stream<Path> files = Files.walk(MADE_UP)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = kit.resolve(MADE_UP.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return kit;
    }

    private Path zipped() throws IOException {
        Path zip = folder.resolve("kit.zip");
        try (OutputStream to = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(to);
                Stream<Path> files = Files.walk(MADE_UP)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new ZipEntry(MADE_UP.relativize(file).toString()));
                entries.write(Files.readAllBytes(file));
            }
        }
        return zip;
    }

    private void exported(String... year) {
        String[] command = Stream.of(
                        Stream.of("year", "export"), Stream.of(year), Stream.of("--out", file("year.xlsx")))
                .flatMap(words -> words)
                .toArray(String[]::new);
        assertThat(run(command)).as(said()).isZero();
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private int run(String... arguments) {
        out.reset();
        return Ita.run(Map.of(), InputStream.nullInputStream(), out, out, arguments);
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
