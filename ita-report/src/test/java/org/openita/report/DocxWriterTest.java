package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openita.report.block.Heading;
import org.openita.report.block.Table;
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
                .containsExactlyElementsOf(
                        report.headings(3).stream().map(Heading::text).toList());
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
    void chartsAreDescribed() {
        assertThat(document.getAllPictures()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(xml().split("<wp:docPr ", -1)).hasSizeGreaterThan(5).allSatisfy(piece -> {
            if (piece.startsWith("id=")) {
                assertThat(piece).contains("descr=\"");
            }
        });
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
