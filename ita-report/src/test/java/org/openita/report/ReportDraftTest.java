package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.report.block.Cover;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.markdown.MarkdownWriter;

@Tag("text")
class ReportDraftTest {

    @Test
    void theMunicipalitysReportHasTheOrderOfTheOneWrittenByHand() {
        assertThat(Samples.withYears().headings(1).stream().map(Heading::text))
                .containsExactly(
                        "บทสรุปผู้บริหาร",
                        "ความเป็นมาของการประเมิน",
                        "ผลการประเมิน ประจำปีงบประมาณ พ.ศ.\u00a02567",
                        "ส่วนที่\u00a01 การวิเคราะห์ผลการประเมินรายประเด็น",
                        "ส่วนที่\u00a02 การนำผลการวิเคราะห์ไปสู่การปฏิบัติ ประจำปีงบประมาณ พ.ศ.\u00a02568",
                        "ส่วนที่\u00a03 ข้อจำกัดในการดำเนินการประเมินของเทศบาลตำบลก้อ",
                        "ส่วนที่\u00a04 ข้อเสนอแนะจากผลการประเมินของเทศบาลตำบลก้อ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"th", "en"})
    void theCoverSaysWhichYearItIs(String language) {
        ReportRequest brief = ReportRequest.of(Samples.analysis(Samples.ko())).in(Locale.forLanguageTag(language));

        List<String> title = ReportBuilder.of(brief).blocks(Cover.class).get(0).title();

        assertThat(title).hasSize(4);
        assertThat(title.get(3)).contains("2567");
    }

    @Test
    void saysWhatTheNumbersSayAndWhatItsAuthorsOverlooked() {
        String text = MarkdownWriter.of(Samples.thai()).replace('\u00a0', ' ');
        assertThat(text)
                .contains("95.11", "“ผ่าน”", "EIT ส่วนที่ 2 ได้ 82.44 คะแนน ต่ำกว่า 85")
                .contains("ข้อ e9 (การใช้บริการ E-Service) ใน EIT ส่วนที่ 1 ได้ 62.50 คะแนน")
                .contains("1 ตุลาคม 2567 – 30 กันยายน 2568")
                .doesNotContain("Text[", "Optional[", "{0}", "{1}");
    }

    @Test
    void whatIsPublishedHoldsNoDoubtNoRuleAndNoVersion() {
        for (Report published : List.of(Samples.thai(), Samples.english(), Samples.withYears())) {
            assertThat(MarkdownWriter.of(published))
                    .doesNotContain(".drl", "SHA-256", "SNAPSHOT", "profile", "หากเป็น 96.15", "พิมพ์ผิด", "misprint");
        }
    }

    @Test
    void theWorkingPapersHoldDoubtsAndQuestionsAndTheReasonOfEveryClaim() {
        assertThat(MarkdownWriter.of(Samples.workingPapers()).replace('\u00a0', ' '))
                .contains("หากเป็น 96.15", "หากเป็น 97.69", "levels/levels.drl:", "SHA-256", "สอบถามสำนักงาน ป.ป.ช.");
    }

    @Test
    void speaksEnglishThroughout() {
        String text = MarkdownWriter.of(Samples.english());
        assertThat(text.replace("เทศบาลตำบลก้อ", "").replace("ลี้", "").replace("ลำพูน", ""))
                .contains("1 October 2024 – 30 September 2025")
                .doesNotContainPattern("[ก-๛]");
    }

    @Test
    void writesThaiDigitsAndLeavesCodesAlone() {
        Report report = ReportBuilder.of(ReportRequest.of(Samples.analysis(Samples.ko()))
                .withThaiDigits(true)
                .dated(LocalDate.of(2025, 1, 5)));
        MemoHead head = report.blocks(MemoHead.class).get(0);
        assertThat(head.fields().get(1).beside().orElseThrow().value()).isEqualTo("๕ มกราคม ๒๕๖๘");
        assertThat(MarkdownWriter.of(report)).contains("๙๕.๑๑", "e4, e5");
        assertThat(MarkdownWriter.of(Samples.workingPapers())).contains("levels/levels.drl:");
    }

    @Test
    void missingInputGivesAShorterReportWithoutEmptyTables() {
        Report full = Samples.thai();
        for (Assessment sparse : List.of(
                Samples.parsed(2567, "\"overall\": 95.11"),
                Samples.parsed(2567, "\"items\": {\"i1\": 90}"),
                Samples.indicatorsOnly(2567),
                Samples.indicatorsOnly(2564),
                Samples.parsed(2562, "\"overall\": 70"),
                Samples.parsed(2568, "\"instruments\": {\"IIT\": 90, \"EIT\": 88, \"OIT\": 80}"))) {
            Report report = ReportBuilder.of(ReportRequest.of(Samples.analysis(sparse)));
            assertThat(report.blocks()).hasSizeLessThan(full.blocks().size());
            assertThat(report.blocks(Table.class))
                    .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
            assertThat(report.blocks(ItemList.class))
                    .allSatisfy(list -> assertThat(list.texts()).isNotEmpty());
            assertThat(report.blocks(Figure.class))
                    .allSatisfy(it -> assertThat(it.chart().description()).isNotBlank());
            for (ReportFormat format : ReportFormat.values()) {
                assertThat(Samples.written(report, format)).isNotEmpty();
            }
        }
    }

    @Test
    void theSameAnalysisAlwaysGivesTheSameReport() {
        assertThat(MarkdownWriter.of(Samples.thai())).isEqualTo(MarkdownWriter.of(Samples.thai()));
    }
}
