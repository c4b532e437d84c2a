package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.read;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.score.Score;
import org.openita.tables.score.LocatedAssessment;

/** Tables of web pages, as portals give them under the name of a workbook. */
class PageTest {

    private static final String TABLE =
            "<table border=1><tr><th>หน่วยงาน</th><th>ปีงบประมาณ</th><th>i1</th><th>i2</th></tr>"
                    + "<tr><td>เทศบาล&nbsp;ก</td><td>2567</td><td align=\"right\">95.38</td><td> 96 </td></tr></table>";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "x-windows-874", "UTF-16LE", "UTF-16"})
    void aPageIsReadInItsEncoding(String charset) {
        String page = "<html><head><meta http-equiv='Content-Type' content='text/html; charset=" + charset
                + "'><style>td {x: \"<table>\"}</style></head><body>" + TABLE + "</body></html>";

        ResultFile file = read("scores.xls", page.getBytes(Charset.forName(charset)));

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results()).extracting(LocatedAssessment::place).containsExactly("scores.xls [1] 2");
        assertThat(file.only().agency().name()).isEqualTo("เทศบาล ก");
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("96"));
    }

    @Test
    void tagsThatAreLeftOutAndCellsThatReachFartherAreAsBrowsersShowThem() {
        ResultFile file = page("<h3>ปีงบประมาณ พ.ศ. 2567</h3><table><tr><td>หน่วยงาน<td>ข้อ<td>คะแนน"
                + "<tr><td rowspan=2>ก<td>i1<td>95.38<tr><td>i2<td>90<tr><td>ข<td>i1<td>80</table>");

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results()).hasSize(2);
        assertThat(file.results().get(0).assessment().items()).hasSize(2);
    }

    @Test
    void tablesWithinTablesAreReadApartAndHiddenRowsAreTold() {
        ResultFile file = page("<table><tr><td>เมนู<td>" + TABLE.replace("<tr><td>", "<tr style='display:none'><td>")
                + "</td></tr></table>");

        assertThat(file.results()).hasSize(1);
        assertThat(file.remarks().toString()).contains("hidden");
    }

    @Test
    void whatIsNoPageOrHoldsNoTableIsTold() {
        assertThat(allEnglish(page("<html><body>95.11</body></html>"))).startsWith("scores.xls: no table in it");
        assertThat(allEnglish(page("<?xml version='1.0'?><Workbook/>"))).contains("XML, whatever its name says");
    }

    @Test
    void hostilePagesEndInAProblem() {
        assertThat(allEnglish(page("<table>".repeat(100_000)))).contains("more than 32 deep");
        assertThat(allEnglish(page("<table><tr><td>1</table>".repeat(300)))).contains("more than 200 tables");
        assertThat(allEnglish(page("<table><tr>" + "<td>1".repeat(3_000)))).contains("more than 2000 columns");
        assertThat(allEnglish(page("<table>" + "<tr><td colspan=2000>1".repeat(6_000))))
                .contains("more than 10000000 cells");
        assertThat(allEnglish(page("<table>" + "<tr><td rowspan=9999999 colspan=1999>1".repeat(60))))
                .isNotEmpty();
        assertThat(allEnglish(page("<table><tr><td>" + "x".repeat(5_000_000)))).isNotEmpty();
        assertThat(allEnglish(page("<table>" + "<".repeat(200_000)))).isNotEmpty();
        assertThat(allEnglish(page("<table>" + "<!--".repeat(200_000)))).isNotEmpty();
        assertThat(allEnglish(page("<table>" + "<script></".repeat(200_000)))).isNotEmpty();
        assertThat(allEnglish(page("<table><tr><td>&#0;&#x110000;&#99999999;&unknown;&")))
                .isNotEmpty();
    }

    @Test
    void aBrokenPageGivesRowsOrAProblemAndThrowsNothing() {
        byte[] good = TABLE.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k <= i % 4; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            ResultFile file = read("scores.xls", bad);
            assertThat(file.results().isEmpty() && file.problems().isEmpty()).isFalse();
        }
    }

    private static ResultFile page(String page) {
        return read("scores.xls", page.getBytes(StandardCharsets.UTF_8));
    }
}
