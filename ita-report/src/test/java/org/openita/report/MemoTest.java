package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openita.model.profile.Profile;
import org.openita.report.block.Cover;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Report;
import org.openita.report.block.Signatures;
import org.openita.report.block.Signatures.Place;
import org.openita.report.block.Table;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.html.HtmlWriter;
import org.openita.report.markdown.MarkdownWriter;
import org.openita.scoring.report.ReportFacts;

/** The memo as it is signed in offices. */
@Tag("text")
class MemoTest {

    private static final Profile OWN = Profile.parse(
            "{\"signatories\": [\"นักวิเคราะห์นโยบายและแผน\", \"ผู้อำนวยการกอง\", \"ปลัดเทศบาล\", \"นายกเทศมนตรี\"],"
                    + " \"number\": \"ลพ 55605/\", \"phone\": \"0 5300 0000\"}",
            "profile.json",
            Path.of("."));

    @Test
    void goesToPostsThatBearTheAgencysName() {
        MemoHead head = memo(OWN).blocks(MemoHead.class).get(0);

        assertThat(head.fields())
                .extracting(MemoHead.Field::value)
                .last()
                .isEqualTo("ปลัดเทศบาลตำบลก้อ / นายกเทศมนตรีตำบลก้อ");
        assertThat(head.fields().get(0).value()).contains("โทร. 0 5300 0000");
        assertThat(head.fields().get(1).value()).isEqualTo("ลพ 55605/");
        assertThat(head.fields().get(1).beside().orElseThrow().value()).isEqualTo("5 มกราคม 2568");
    }

    @Test
    void eachHandsItOnToTheNextWithACommentOfItsOwn() {
        List<Place> places = memo(OWN).blocks(Signatures.class).get(0).places();

        assertThat(places).extracting(Place::post).endsWith("ปลัดเทศบาลตำบลก้อ", "นายกเทศมนตรีตำบลก้อ");
        assertThat(places).extracting(Place::before).doesNotHaveDuplicates();
        assertThat(places.get(1).before()).first().isEqualTo("เรียน ปลัดเทศบาลตำบลก้อ");
        assertThat(places.get(2).before()).first().isEqualTo("เรียน นายกเทศมนตรีตำบลก้อ");
        assertThat(places).extracting(Place::name).allMatch(name -> name.matches("\\(\\.+\\)"));
    }

    @Test
    void withoutAProfileAPostSignsAndTheClerkIsNotPassedOver() {
        assertThat(memo(Profile.NONE).blocks(Signatures.class).get(0).places())
                .extracting(Place::post)
                .containsExactly(
                        "ผู้จัดทำรายงาน",
                        "ผู้อำนวยการกองยุทธศาสตร์และงบประมาณ",
                        "ปลัดเทศบาลตำบลก้อ",
                        "นายกเทศมนตรีตำบลก้อ");
    }

    @Test
    void saysWhichItemsAskForTheReportAndCountsAsThePlanDoes() {
        String memo = MarkdownWriter.of(memo(OWN)).replace('\u00a0', ' ');

        assertThat(memo).contains("o27", "o28", "11 เรื่อง", "ปรับปรุง 7 เรื่อง", "พัฒนาต่อเนื่อง 4 เรื่อง");
        Report report = ReportBuilder.of(request(OWN));
        assertThat(report.blocks(Table.class).stream()
                        .filter(table -> table.name().equals("plan"))
                        .findFirst()
                        .orElseThrow()
                        .rows())
                .hasSize(11);
    }

    @Test
    void canBeLeftOutAndComesLastOnTheWeb() {
        Report without = ReportBuilder.of(request(OWN).withMemo(false));
        assertThat(without.blocks(MemoHead.class)).isEmpty();
        assertThat(without.blocks(Cover.class)).hasSize(1);

        String page = HtmlWriter.of(ReportBuilder.of(request(OWN)));
        assertThat(page.indexOf("memo-title", page.indexOf("<body"))).isGreaterThan(page.indexOf("บทสรุปผู้บริหาร"));
    }

    @Test
    void nothingBeginsBeforeTheReportsDate() {
        String report = MarkdownWriter.of(ReportBuilder.of(request(OWN))).replace('\u00a0', ' ');

        assertThat(report).contains("5 มกราคม 2568 – 30 กันยายน 2568").doesNotContain("1 ต.ค. 2567 –");
    }

    private static Report memo(Profile profile) {
        return ReportBuilder.memo(request(profile));
    }

    private static ReportRequest request(Profile profile) {
        return ReportRequest.of(ReportFacts.of(Samples.analysis(Samples.ko()), profile, List.of()))
                .dated(LocalDate.of(2025, 1, 5));
    }
}
