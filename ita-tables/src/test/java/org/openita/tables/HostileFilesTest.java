package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, or made to do harm: told in a sentence, within bounds. */
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Test
    void theWorkbookMadeByHandIsGood() {
        ResultFile file = read("a.xlsx", Zip.workbook(Zip.table()).bytes());
        assertThat(file.problems()).isEmpty();
        assertThat(file.results()).hasSize(1);
    }

    @Test
    void aZipBombStopsAtTheBound() {
        byte[] zeros = new byte[1 << 16];
        byte[] bomb = Zip.workbook("")
                .with(SHEET, out -> {
                    out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
                    byte[] rows = "<x/>".repeat(1 << 14).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 13_000; i++) {
                        out.write(rows);
                    }
                })
                .bytes();
        assertThat(bomb.length).isLessThan(4_000_000);
        assertThat(allEnglish(read("a.xlsx", bomb))).contains("bytes when unpacked");
        byte[] blank =
                Zip.workbook("").with(SHEET, out -> repeat(out, zeros, 200)).bytes();
        assertThat(allEnglish(read("a.xlsx", blank))).contains("a.xlsx: ");
    }

    @Test
    void anAttributeWithoutEndStopsAtTheBound() {
        byte[] letters = "a".repeat(1 << 16).getBytes(StandardCharsets.UTF_8);
        byte[] file = Zip.workbook("")
                .with(SHEET, out -> {
                    out.write("<worksheet><sheetData><row r='".getBytes(StandardCharsets.UTF_8));
                    repeat(out, letters, 5_000);
                })
                .bytes();
        assertThat(allEnglish(read("a.xlsx", file))).contains("bytes without a tag");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><worksheet><sheetData><row r='1'><c"
                        + " t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>",
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><worksheet/>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b"
                        + " '&a;&a;&a;&a;&a;&a;&a;&a;'>]><worksheet><sheetData><row><c><v>&b;</v></c></row></sheetData></worksheet>",
                "<worksheet><sheetData><row r='1'><c"
                        + " t='inlineStr'><is><t>&e;</t></is></c></row></sheetData></worksheet>"
            })
    void documentTypesAndEntitiesAreRefused(String xml) {
        ResultFile file = read("a.xlsx", Zip.workbook("").with(SHEET, xml).bytes());
        assertThat(allEnglish(file)).contains("damaged or cut off").doesNotContain("root:");
        assertThat(file.results()).isEmpty();
    }

    @Test
    void aSheetOutsideTheFileIsNotLookedFor() {
        String outside = "<Relationships><Relationship Id='s' Type='x/worksheet' TargetMode='External'"
                + " Target='file:///etc/passwd'/></Relationships>";
        byte[] file =
                Zip.workbook("").with("xl/_rels/workbook.xml.rels", outside).bytes();
        assertThat(allEnglish(read("a.xlsx", file))).contains("the sheet 'S' is missing");
        String above =
                "<Relationships><Relationship Id='s' Type='x/worksheet' Target='../../../etc/passwd'/></Relationships>";
        byte[] climbing =
                Zip.workbook("").with("xl/_rels/workbook.xml.rels", above).bytes();
        assertThat(allEnglish(read("a.xlsx", climbing))).contains("is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<row r='1'><c r='ZZZZZZZ1'><v>1</v></c></row>|outside the sheet",
                "<row r='1'><c r='XFE1'><v>1</v></c></row>|outside the sheet",
                "<row r='1'><c r='1'><v>1</v></c></row>|outside the sheet",
                "<row r='1'><c r='XFD1'><v>1</v></c></row>|columns",
                "<row r='2000000'><c><v>1</v></c></row>|out of range",
                "<row r='-5'><c><v>1</v></c></row>|out of range",
                "<row r='3'><c><v>1</v></c></row><row r='2'><c><v>1</v></c></row>|out of order",
                "<row r='1'><c t='s'><v>2147483647</v></c></row>|out of range",
                "<row r='1'><c t='s'><v>-1</v></c></row>|out of range",
                "<row r='1'><c t='q'><v>1</v></c></row>|unknown type",
                "<row r='1'><c><v>1e999999999</v></c></row>|out of range",
                "<row r='1'><c><v>abc</v></c></row>|none",
                "<row r='1'><c><v>NaN</v></c></row>|out of range",
                "<row r='1'><c><v>|damaged",
                "<row r='1'|damaged"
            })
    void aSheetThatNoProgramWritesIsRefused(String rows, String why) {
        ResultFile file = read("a.xlsx", Zip.workbook(rows).bytes());
        assertThat(allEnglish(file)).contains("a.xlsx: ", why);
        assertThat(file.results()).isEmpty();
    }

    @Test
    void numbersWithHugeExponentsAreOnlyNumbersOutOfRange() {
        ResultFile file = read(
                "a.xlsx",
                Zip.workbook(Zip.row(1, "agency", "year", "i1")
                                + "<row r='2'><c"
                                + " t='inlineStr'><is><t>A</t></is></c><c><v>2567</v></c><c><v>1E300</v></c></row>")
                        .bytes());
        assertThat(allEnglish(file)).contains("C2 i1", "outside 0 to 100");
    }

    @Test
    void mergedCellsOverTheWholeSheetCostNothing() {
        String merged = "<worksheet><sheetData>" + Zip.table() + "</sheetData><mergeCells>"
                + "<mergeCell ref='A1:XFD1048576'/>".repeat(20_000) + "</mergeCells></worksheet>";
        ResultFile file = read("a.xlsx", Zip.workbook("").with(SHEET, merged).bytes());
        assertThat(file.results()).hasSize(1);
    }

    @Test
    void aWorkbookCutOffAnywhereIsToldAsSuch() {
        byte[] whole = Zip.workbook(Zip.table()).bytes();
        for (int length = 4; length < whole.length; length += 7) {
            ResultFile file = read("a.xlsx", Arrays.copyOf(whole, length));
            assertThat(file.results()).as("%d bytes", length).isEmpty();
            assertThat(allEnglish(file)).as("%d bytes", length).contains("damaged or cut off");
        }
    }

    @Test
    void anyBitOfAWorkbookMayBeWrong() {
        byte[] whole = Zip.workbook(Zip.table()).bytes();
        for (int at = 0; at < whole.length; at++) {
            byte[] wrong = whole.clone();
            wrong[at] ^= 0x41;
            ResultFile file = read("a.xlsx", wrong);
            assertThat(file.results().isEmpty() && file.problems().isEmpty())
                    .as("byte %d", at)
                    .isFalse();
        }
    }

    @Test
    void bytesThatAreNoTextArePartOfNoWorkbook() {
        byte[] file = Zip.workbook("")
                .with(SHEET, out -> out.write(new byte[] {'<', 'a', '>', (byte) 0xE0, 'x', '<', '/', 'a', '>'}))
                .bytes();
        PrintStream before = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            assertThat(allEnglish(read("a.xlsx", file))).contains("no XML");
        } finally {
            System.setErr(before);
        }
        assertThat(said.toByteArray()).isEmpty();
    }

    @Test
    void aWorkbookInUtf16IsOneToo() {
        byte[] sheet = ("\uFEFF<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData>" + Zip.table()
                        + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(read(
                                "a.xlsx",
                                Zip.workbook("")
                                        .with(SHEET, out -> out.write(sheet))
                                        .bytes())
                        .results())
                .hasSize(1);
    }

    @Test
    void aMillionColumnsAreTooMany() {
        assertThat(allEnglish(read("a.csv", ("i1" + ",".repeat(1_000_000) + "\n1\n").getBytes(StandardCharsets.UTF_8))))
                .contains("a.csv:1: ", "too wide");
        String row = "<row r='1'>" + "<c><v>1</v></c>".repeat(1_000_000) + "</row>";
        assertThat(allEnglish(read("a.xlsx", Zip.workbook(row).bytes()))).contains("columns");
    }

    @Test
    void aLineWithoutEndStopsAtTheBound() {
        assertThat(allEnglish(ResultFile.read(new Endless((byte) 'a'), "pipe")))
                .contains("longer than 67,108,864 bytes");
        assertThat(allEnglish(read("a.csv", "a".repeat(40_000_000).getBytes(StandardCharsets.UTF_8))))
                .contains("a.csv:1: ");
        assertThat(allEnglish(
                        read("a.csv", ("agency,i1\n\"" + "\n".repeat(3_000_000)).getBytes(StandardCharsets.UTF_8))))
                .contains("a.csv:2: ", "quotation mark");
    }

    @Test
    void nulsAreNoText() {
        assertThat(allEnglish(read("a.csv", "agency,year,i1\nA,2567,9\u00005\n".getBytes(StandardCharsets.UTF_8))))
                .contains("a.csv:2:9: the character U+0000");
        assertThat(allEnglish(read("a.csv", new byte[5_000]))).contains("a.csv");
        assertThat(allEnglish(ResultFile.read(new Endless((byte) 0), "/dev/zero")))
                .contains("longer than");
    }

    @Test
    void aTextThatEndsWithinARowIsNotHalfTaken() {
        ResultFile file = read("a.csv", "agency,year,i1,i2\nA,2567,95,96\nB,2567,9".getBytes(StandardCharsets.UTF_8));
        assertThat(file.results()).isEmpty();
        assertThat(allEnglish(file)).contains("a.csv:3: the file ends within a row, with 3 of 4 cells");
    }

    @Test
    void aTextWithoutALastLineBreakIsWhole() {
        assertThat(read("a.csv", "agency,year,i1,i2\nA,2567,95,96".getBytes(StandardCharsets.UTF_8))
                        .results())
                .hasSize(1);
    }

    @Test
    void aPipeThatBreaksIsTold() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThat(allEnglish(ResultFile.read(broken, "pipe"))).contains("pipe: the file cannot be read");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7|a PDF file",
                "<rss><table>|a web page",
                "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1|an .xls workbook that is damaged",
                "''|the file is empty",
                "' '|the file is empty"
            })
    void otherFormsAreCalledByTheirNames(String beginning, String what) {
        assertThat(allEnglish(read("a.xlsx", beginning.getBytes(StandardCharsets.ISO_8859_1))))
                .contains(what);
    }

    @Test
    void aZipFileThatIsNoWorkbookIsToldAsSuch() {
        byte[] document = Zip.workbook("")
                .with(
                        "_rels/.rels",
                        "<Relationships><Relationship Id='a' Type='x/officeDocument'"
                                + " Target='word/document.xml'/></Relationships>")
                .bytes();
        assertThat(allEnglish(read("a.xlsx", document))).contains("a DOCX file, which is no XLSX");
    }

    @Test
    void aFolderAndAMissingFileAreTold(@TempDir Path folder) {
        assertThat(allEnglish(ResultFile.read(folder))).contains("no file in it");
        assertThat(allEnglish(ResultFile.read(folder.resolve("no.csv")))).contains("there is no such file");
    }

    @Test
    void charactersLostInAnotherEncodingAreTold() {
        ResultFile file = read("a.csv", "agency,year,i1\nเทศบาล\uFFFD,2567,95\n".getBytes(StandardCharsets.UTF_8));
        assertThat(allEnglish(file)).contains("a.csv:2:1 agency: characters that were lost");
    }

    @Test
    void aFullDiskLeavesNothingBehind(@TempDir Path folder) throws IOException {
        ResultFile file = Samples.csv("agency,year,i1", "A,2567,950");
        Path full = Path.of("/dev/full");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> file.writeRejected(full, Locale.ENGLISH))
                .isInstanceOf(IOException.class);
        assertThat(Files.exists(full)).isTrue();
        assertThat(Files.isRegularFile(full)).isFalse();
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> file.writeRejected(folder.resolve("no").resolve("a.csv"), Locale.ENGLISH))
                .isInstanceOf(IOException.class);
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    private static void repeat(OutputStream out, byte[] chunk, int times) throws IOException {
        for (int i = 0; i < times; i++) {
            out.write(chunk);
        }
    }

    /** A stream that never ends. */
    private static final class Endless extends InputStream {

        private final byte what;

        Endless(byte what) {
            this.what = what;
        }

        @Override
        public int read() {
            return what;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, what);
            return length;
        }
    }
}
