package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.draft.ReportBuilder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

class DocxWriterTest {

    private static Report report;
    private static XWPFDocument document;

    @BeforeAll
    static void write() throws IOException {
        report = Samples.withYears();
        document = new XWPFDocument(new ByteArrayInputStream(Samples.written(report, ReportFormat.DOCX)));
    }

    @Test
    void headingsAreHeadingsInOrder() {
        List<String> written = document.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(XWPFParagraph::getText)
                .toList();
        assertThat(written)
                .containsExactlyElementsOf(report.headings(3).stream()
                        .map(heading -> heading.text().replace('\u00a0', ' '))
                        .toList());
    }

    @Test
    void theTableOfContentsIsAFieldWithEveryHeadingInIt() {
        assertThat(xml()).contains("TOC \\o \"1-2\"");
        assertThat(document.getParagraphs().stream()
                        .filter(paragraph ->
                                String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                        .count())
                .isEqualTo(report.headings(2).size());
    }

    @Test
    void theTableOfContentsSaysPagesBeforeAWordProcessorHasSeenIt() {
        List<Integer> pages = document.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("TOC"))
                .map(paragraph -> paragraph.getText())
                .map(line -> Integer.valueOf(line.substring(line.lastIndexOf('\t') + 1)))
                .toList();
        assertThat(pages).isSorted();
        assertThat(pages.get(pages.size() - 1)).isBetween(15, 80);
    }

    @Test
    void spacesAreOrdinary() {
        assertThat(xml()).doesNotContain("\u00a0");
    }

    @Test
    void thaiHasItsFontSizeAndWeightAsAComplexScript() {
        CTRPr defaults = document.getStyles()
                .getCtStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        assertThat(defaults.getRFontsArray(0).getCs()).isEqualTo("TH Sarabun New");
        assertThat(defaults.getSzCsArray(0).getVal()).hasToString("32");
        assertThat(defaults.getLangArray(0).getBidi()).isEqualTo("th-TH");
        List<XWPFRun> bold = document.getTables().stream()
                .flatMap(table -> table.getRow(0).getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .filter(XWPFRun::isBold)
                .toList();
        assertThat(bold)
                .hasSizeGreaterThan(20)
                .allSatisfy(run ->
                        assertThat(run.getCTR().getRPr().sizeOfBCsArray()).isPositive());
    }

    @Test
    void tablesRepeatTheirHeadsAndHoldWhatTheReportHolds() {
        List<Table> tables = report.blocks(Table.class);
        List<XWPFTable> written = document.getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .toList();
        assertThat(written).hasSameSizeAs(tables);
        for (int i = 0; i < tables.size(); i++) {
            assertThat(written.get(i).getNumberOfRows())
                    .isEqualTo(tables.get(i).rows().size() + 1);
            assertThat(written.get(i).getRow(0).getCell(0).getText())
                    .isEqualTo(tables.get(i).columns().get(0).head());
        }
    }

    @Test
    void everyHeadingHasItsLevelInTheOutline() {
        List<Integer> written = document.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .map(paragraph -> document.getStyles()
                                .getStyle(paragraph.getStyle())
                                .getCTStyle()
                                .getPPr()
                                .getOutlineLvl()
                                .getVal()
                                .intValue()
                        + 1)
                .toList();
        assertThat(written)
                .containsExactlyElementsOf(
                        report.headings(3).stream().map(Heading::level).toList())
                .contains(1, 2, 3);
    }

    @Test
    void everyChartIsAPictureWithItsDescription() {
        List<String> descriptions = document.getParagraphs().stream()
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .flatMap(run -> Stream.of(run.getCTR().getDrawingArray()))
                .flatMap(drawing -> Stream.of(drawing.getInlineArray()))
                .map(inline -> inline.getDocPr().getDescr())
                .toList();
        assertThat(descriptions)
                .hasSizeGreaterThanOrEqualTo(4)
                .containsExactlyElementsOf(report.blocks(Figure.class).stream()
                        .map(figure -> figure.chart().description().replace('\u00a0', ' '))
                        .toList());
        assertThat(document.getAllPictures()).hasSameSizeAs(descriptions);
    }

    @Test
    void whatIntroducesSomethingStaysWithItAndRowsAreNotCut() {
        assertThat(List.of("Heading1", "Heading2", "Heading3", "Caption"))
                .allSatisfy(style -> assertThat(document.getStyles()
                                .getStyle(style)
                                .getCTStyle()
                                .getPPr()
                                .isSetKeepNext())
                        .isTrue());
        List<XWPFTable> tables = document.getTables().stream()
                .filter(table -> table.getRow(0).isRepeatHeader())
                .toList();
        assertThat(tables)
                .allSatisfy(table -> assertThat(table.getRow(0)
                                .getCell(0)
                                .getParagraphs()
                                .get(0)
                                .isKeepNext())
                        .isTrue());
        assertThat(tables.stream().flatMap(table -> table.getRows().stream()).filter(XWPFTableRow::isCantSplitRow))
                .hasSizeGreaterThan(150);
    }

    @Test
    void latinWordsInThaiAreEnglishAndThaiDigitsReachThePageNumbers() throws IOException {
        assertThat(document.getStyles()
                        .getCtStyles()
                        .getDocDefaults()
                        .getRPrDefault()
                        .getRPr()
                        .getLangArray(0)
                        .getVal())
                .isEqualTo("en-GB");
        Report thai = ReportBuilder.of(
                ReportRequest.of(Samples.analysis(Samples.ko())).withThaiDigits(true));
        try (XWPFDocument written =
                new XWPFDocument(new ByteArrayInputStream(Samples.written(thai, ReportFormat.DOCX)))) {
            assertThat(written.getDocument().xmlText().split("thaiNumbers", -1)).hasSize(1 + 3);
        }
    }

    @Test
    void thePlanLiesOnItsSideAndPagesAreNumbered() {
        List<CTSectPr> sections = document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().isSetPPr()
                        && paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .toList();
        assertThat(sections.stream().map(section -> section.getPgSz().getOrient()))
                .containsExactly(STPageOrientation.PORTRAIT, STPageOrientation.LANDSCAPE);
        assertThat(document.getFooterList()).isNotEmpty();
        assertThat(document.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE");
    }

    @Test
    void nothingRunsAndNothingLinksElsewhere() throws Exception {
        for (PackagePart part : document.getPackage().getParts()) {
            assertThat(part.getPartName().getName()).doesNotContainIgnoringCase("vba");
            if (!part.isRelationshipPart()) {
                for (PackageRelationship relation : part.getRelationships()) {
                    assertThat(relation.getTargetMode()).isEqualTo(TargetMode.INTERNAL);
                }
            }
        }
    }

    private static String xml() {
        return document.getDocument().xmlText();
    }
}
