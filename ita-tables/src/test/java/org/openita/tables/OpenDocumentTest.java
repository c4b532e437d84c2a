package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.openita.model.score.Score;
import org.openita.tables.score.LocatedAssessment;

/** OpenDocument spreadsheets as LibreOffice and others write them. */
class OpenDocumentTest {

    private static final String HEAD =
            "<office:document-content xmlns:office='urn:o' xmlns:table='urn:t' xmlns:text='urn:x'"
                    + " xmlns:style='urn:s' xmlns:calcext='urn:c' xmlns:draw='urn:d'><office:automatic-styles>"
                    + "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/>"
                    + "</style:style></office:automatic-styles><office:body><office:spreadsheet>";
    private static final String END = "</office:spreadsheet></office:body></office:document-content>";
    private static final String HEADINGS =
            row(text("หน่วยงาน") + text("ปีงบประมาณ") + text("i1") + text("i2") + text("o1"));
    private static final String GOOD = row(text("ก") + number("2567") + number("95.38") + number("96") + text("ผ่าน"));

    @Test
    void numbersTextsPercentagesAndFormulasAreReadAsTheyAreShown() {
        ResultFile file = ods(table(
                "ผล",
                HEADINGS
                        + row(text("ก")
                                + number("2567")
                                + cell("percentage", "0.953846153846154", "95.38%", "")
                                + cell("float", "97.4333333333333", "97.43", " table:formula='of:=AVERAGE([.A1:.A3])'")
                                + text("ผ่าน"))));

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results()).extracting(LocatedAssessment::place).containsExactly("scores.ods [ผล] 2");
        assertThat(item(file, 0, "i1")).isEqualTo(Score.of("95.38"));
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("97.43"));
        assertThat(item(file, 0, "o1")).isEqualTo(Score.of("100"));
    }

    @Test
    void aProblemNamesSheetAndCell() {
        assertThat(allEnglish(ods(table("S", HEADINGS + row(text("ก") + number("2567") + number("195"))))))
                .startsWith("scores.ods [S] C2 i1: the number 195");
    }

    @Test
    void repeatedRowsAndCellsCountAsOftenAsTheyStand() {
        String blankRows = "<table:table-row table:number-rows-repeated='1000'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>";
        ResultFile file = ods(table(
                "S",
                HEADINGS
                        + blankRows
                        + row(text("ก") + number("2567") + repeated(number("90"), 2))
                        + blankRows.replace("1000", "1040000")));

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results()).extracting(LocatedAssessment::place).containsExactly("scores.ods [S] 1002");
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("90"));
    }

    @Test
    void whatReachesOverSeveralCellsCountsForAll() {
        String spanning =
                "<table:table-cell office:value-type='string' table:number-rows-spanned='2'><text:p>ก</text:p>"
                        + "</table:table-cell>";
        ResultFile file = ods(table(
                "S",
                row(text("หน่วยงาน") + text("ปีงบประมาณ") + text("ข้อ") + text("คะแนน"))
                        + row(spanning + number("2567") + text("i1") + number("90"))
                        + row("<table:covered-table-cell/>" + number("2567") + text("i2") + number("91"))));

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.only().items()).hasSize(2);
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreTold() {
        String hiddenRow = GOOD.replace("<table:table-row>", "<table:table-row table:visibility='filter'>");
        ResultFile file = ods(table(
                        "S",
                        "<table:table-column/><table:table-column table:visibility='collapse'/>" + HEADINGS
                                + GOOD.replace(">ก<", ">ข<") + hiddenRow)
                + table("T", HEADINGS + GOOD).replace("<table:table ", "<table:table table:style-name='ta2' "));

        assertThat(file.results()).hasSize(2);
        assertThat(file.unread().toString()).contains("hidden sheet scores.ods [T]");
        assertThat(file.remarks().toString()).contains("hidden");
    }

    @Test
    void commentsDatesErrorsAndUncomputedFormulasAreNoScores() {
        String commented =
                "<table:table-cell office:value-type='float' office:value='95.38'><office:annotation><text:p>12.00"
                        + "</text:p></office:annotation><text:p>95.38</text:p></table:table-cell>";
        String date =
                "<table:table-cell office:value-type='date' office:date-value='2024-02-01'><text:p>1 ก.พ. 67</text:p>"
                        + "</table:table-cell>";
        String failed = "<table:table-cell table:formula='of:=1/0' office:value-type='string' office:string-value=''"
                + " calcext:value-type='error'><text:p>#DIV/0!</text:p></table:table-cell>";
        String uncomputed = "<table:table-cell table:formula='of:=A1'/>";

        assertThat(item(ods(table("S", HEADINGS + row(text("ก") + number("2567") + commented))), 0, "i1"))
                .isEqualTo(Score.of("95.38"));
        assertThat(allEnglish(ods(table("S", HEADINGS + row(text("ก") + number("2567") + date)))))
                .contains("C2 i1: a date");
        assertThat(allEnglish(ods(table("S", HEADINGS + row(text("ก") + number("2567") + failed)))))
                .contains("#DIV/0!");
        assertThat(allEnglish(ods(table("S", HEADINGS + row(text("ก") + number("2567") + uncomputed)))))
                .contains("a formula that was never computed");
    }

    @Test
    void rowsToBeMendedAreWrittenAsAWorkbook() throws IOException {
        ResultFile file = ods(table("S", HEADINGS + GOOD + row(text("ข") + number("2567") + number("195"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeRejected(out, Locale.ENGLISH);

        assertThat(allEnglish(read("rejected.xlsx", out.toByteArray())))
                .contains("rejected.xlsx [S] C2 i1: the number 195");
    }

    @Test
    void bombsEntitiesPasswordsAndDamageEndInAProblem() {
        String wide = "<table:table-row table:number-rows-repeated='1048576'>"
                + "<table:table-cell table:number-columns-repeated='2000' office:value-type='float' office:value='1'>"
                + "<text:p>1</text:p></table:table-cell></table:table-row>";
        assertThat(allEnglish(ods(table("S", wide)))).contains("more than 10000000 cells");
        assertThat(allEnglish(ods(table("S", wide.replace("'2000'", "'16384'")))))
                .contains("more than 2000 columns");
        assertThat(allEnglish(ods(table("S", wide.replace("'2000'", "'99999999999'")))))
                .contains("damaged");
        assertThat(allEnglish(ods(table("S", wide.replace("'2000'", "'-5'"))))).contains("damaged");
        assertThat(allEnglish(read(
                        "a.ods",
                        zip("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + HEAD + table("&e;", "") + END)
                                .bytes())))
                .contains("a document type or an entity")
                .doesNotContain("root");
        assertThat(allEnglish(
                        read("a.ods", zip(HEAD + "<x>".repeat(200_000) + END).bytes())))
                .contains("damaged");
        assertThat(allEnglish(read("a.ods", zip(HEAD + table("S", HEADINGS)).bytes())))
                .contains("damaged");
        assertThat(allEnglish(read(
                        "a.ods",
                        zip("x").with(
                                        "META-INF/manifest.xml",
                                        "<manifest><file-entry><encryption-data/></file-entry></manifest>")
                                .bytes())))
                .contains("locked by a password");
        assertThat(allEnglish(ods(table("S", "").repeat(201)))).contains("more than 200 sheets");
    }

    @Test
    void aDamagedFileGivesNoOtherScores() {
        byte[] good = zip(HEAD + table("S", HEADINGS + GOOD) + END).bytes();
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] bad = i % 5 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            if (bad.length > 0) {
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            }
            ResultFile file = read("scores.ods", bad);
            assertThat(file.results().isEmpty() && file.problems().isEmpty()).isFalse();
            assertThat(file.results())
                    .allSatisfy(result ->
                            assertThat(result.assessment().items().get("i1")).isEqualTo(Score.of("95.38")));
        }
    }

    private static ResultFile ods(String tables) {
        return read("scores.ods", zip(HEAD + tables + END).bytes());
    }

    private static Zip zip(String content) {
        return Zip.empty()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("content.xml", content);
    }

    private static String table(String name, String rows) {
        return "<table:table table:name='" + name + "'>" + rows + "</table:table>";
    }

    private static String row(String cells) {
        return "<table:table-row>" + cells + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String number) {
        return cell("float", number, number, "");
    }

    private static String repeated(String cell, int times) {
        return cell.replace("<table:table-cell ", "<table:table-cell table:number-columns-repeated='" + times + "' ");
    }

    private static String cell(String type, String value, String shown, String more) {
        return "<table:table-cell office:value-type='" + type + "' office:value='" + value + "'" + more + "><text:p>"
                + shown + "</text:p></table:table-cell>";
    }
}
