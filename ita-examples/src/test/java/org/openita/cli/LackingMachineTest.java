package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said where memory, disk, fonts or parts of Java are lacking: a sentence and a remedy, never a stack trace. */
@EnabledOnOs(OS.LINUX)
class LackingMachineTest {

    @TempDir
    private Path folder;

    @Test
    void aFileThatIsTooBigForTheMemoryIsCalledSo() throws Exception {
        Files.writeString(folder.resolve("big.csv"), "agency,year,i1\n" + "ก้อ,2567,95.38\n".repeat(400_000));

        JavaProcess ita = ita("-Xmx24m", "assess big.csv");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err())
                .startsWith("ita: ข้อมูลใหญ่เกินหน่วยความจำที่ให้ไว้ (24 MB)")
                .contains("too big for the memory given (24 MB", "-Xmx", "JAVA_TOOL_OPTIONS")
                .doesNotContain("\tat ");
    }

    @Test
    void aJavaWithoutADesktopIsToldWhichPartItLacks() throws Exception {
        JavaProcess ita = ita("--limit-modules java.base,java.xml,java.logging", "assess \"$KO\"");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err())
                .startsWith("ita: Java เครื่องนี้ไม่มีส่วน java.desktop")
                .contains("this Java lacks its part java.desktop", "--add-modules java.desktop")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "docx", "odt", "pdf"})
    void reportsAreWrittenWhereTheSystemHasNoFonts(String format) throws Exception {
        withoutFontconfig();

        JavaProcess ita = JavaProcess.shell(
                folder, "C", "LD_LIBRARY_PATH=\"$PWD/lib\" ita report \"$KO\" --out . --format " + format);

        assertThat(ita.err()).doesNotContain("\tat ", "ita: ");
        assertThat(ita.status()).isZero();
        assertThat(folder.resolve("ko-2567." + format)).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "template --year 2567 --out /dev/full",
                "survey answers.csv --year 2567 --out /dev/full",
                "check form.xlsx --marked /dev/full",
                "report \"$KO\" --out full --format docx --force",
                "report \"$KO\" --out full --format html --force",
                "report \"$KO\" --out full --format md --force",
                "report \"$KO\" --out full --format odt --force",
                "report \"$KO\" --out full --format pdf --force",
                "report \"$KO\" --out full --format xlsx --force",
                "assess bad.csv --rejected /dev/full",
            })
    void aFullDiskIsCalledFull(String arguments) throws Exception {
        Files.writeString(folder.resolve("bad.csv"), "agency,year,i1\nก้อ,2567,95.38\nลี้,2567,195.38\n");
        Files.writeString(folder.resolve("answers.csv"), "agency,i1\nก้อ,6\nก้อ,6\n");
        Files.write(folder.resolve("form.xlsx"), filledIn());
        for (String format : List.of("docx", "html", "md", "odt", "pdf", "xlsx")) {
            Path full = Files.createDirectories(folder.resolve("full"));
            Files.createSymbolicLink(full.resolve("ko-2567." + format), Path.of("/dev/full"));
        }

        JavaProcess ita = ita("", arguments);

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err())
                .containsPattern("(/dev/full|full/ko-2567[.][a-z]+): ")
                .contains("ดิสก์เต็ม")
                .doesNotContain("\tat ", "mistake");
    }

    @Test
    void aFolderForTemporaryFilesThatIsNotThereIsNamed() throws Exception {
        JavaProcess ita = ita("-Djava.io.tmpdir=none", "report \"$KO\" --out . --format html");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err())
                .contains("a file cannot be read or written", "the folder for temporary files, none")
                .doesNotContain("\tat ", "fontconfig");
    }

    @Test
    void aWorkbookIsNotCalledDamagedWhereNoTemporaryCopyCanBeMade() throws Exception {
        ita("", "template --year 2567 --out form.xlsx");

        JavaProcess ita = ita("-Djava.io.tmpdir=none", "check form.xlsx --marked marked.xlsx --lang en");

        assertThat(ita.status()).isEqualTo(1);
        assertThat(ita.err())
                .contains("form.xlsx: no temporary copy of it can be made in none", "-Djava.io.tmpdir=FOLDER")
                .doesNotContain("damaged", "marked.xlsx", "\tat ");
    }

    /** A library of that name is found, and cannot be loaded. */
    private void withoutFontconfig() throws IOException {
        Path lib = Files.createDirectories(folder.resolve("lib"));
        Files.writeString(lib.resolve("libfontconfig.so.1"), "none", StandardCharsets.UTF_8);
        Files.writeString(lib.resolve("libfontconfig.so"), "none", StandardCharsets.UTF_8);
    }

    private static byte[] filledIn() throws IOException {
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(book, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("S");
            List<String> headings = List.of("agency", "year", "i1", "i2");
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 2567);
            sheet.value(1, 2, 95.38);
            sheet.value(1, 3, 96.4);
        }
        return book.toByteArray();
    }

    private JavaProcess ita(String options, String arguments) throws IOException, InterruptedException {
        return JavaProcess.shell(folder, "C", "\"$JAVA\" " + options + " -cp \"$CP\" org.openita.cli.Ita " + arguments);
    }
}
