package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.assessment.Assessment;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.pptx.PptxWriter;
import org.openita.scoring.ItaEngine;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Slides as whoever opens them finds them. */
class PptxWriterTest {

    @Test
    void tellTheResultWhyWhereOpinionsPartWhatToDoAndWhatIsAsked() throws IOException {
        try (XMLSlideShow show = slides(Samples.ko(), "th")) {
            assertThat(show.getSlides()).hasSize(8);
            assertThat(titles(show))
                    .containsExactly(
                            "ผลการประเมิน ประจำปีงบประมาณ พ.ศ. 2567",
                            "เพราะเหตุใดจึงได้ผลนี้",
                            "ผลการประเมินรายตัวชี้วัด",
                            "ผู้ตอบ EIT สองส่วนเห็นต่างกันที่ใด",
                            "เรื่องเร่งด่วน",
                            "สิ่งที่แต่ละส่วนงานต้องดำเนินการ",
                            "เรื่องที่ขอให้พิจารณา");
            assertThat(text(show.getSlides().get(1))).contains("95.11", "ผ่าน", "จุดแข็ง");
            assertThat(text(show.getSlides().get(4))).contains("e9", "62.50", "100.00", "37.50");
            assertThat(tables(show))
                    .hasSize(4)
                    .allSatisfy(
                            table -> assertThat(table.getCTTable().getTblPr().getFirstRow())
                                    .isTrue());
        }
    }

    @Test
    void chartsHaveWordsForThoseWhoDoNotSeeThem() throws IOException {
        try (XMLSlideShow show = slides(Samples.ko(), "en")) {
            List<String> described = shapes(show)
                    .filter(XSLFPictureShape.class::isInstance)
                    .map(picture -> ((CTPicture) picture.getXmlObject())
                            .getNvPicPr()
                            .getCNvPr()
                            .getDescr())
                    .toList();
            assertThat(described)
                    .hasSize(2)
                    .allSatisfy(words -> assertThat(words).contains("e", "."));
            assertThat(titles(show)).contains("Why this result", "What each unit has to do", "What is asked for");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 30, 90, 100})
    void nothingIsBesideASlideHoweverMuchThereIsToDo(int points) throws IOException {
        for (String language : List.of("th", "en")) {
            try (XMLSlideShow show = slides(Samples.all(points), language)) {
                assertThat(show.getSlides()).hasSizeBetween(5, 8);
                assertThat(shapes(show)).allSatisfy(shape -> {
                    assertThat(shape.getAnchor().getMinX()).isNotNegative();
                    assertThat(shape.getAnchor().getMaxX()).isLessThanOrEqualTo(960);
                    assertThat(shape.getAnchor().getMaxY())
                            .as(shape.getShapeName())
                            .isLessThanOrEqualTo(540);
                });
            }
        }
    }

    private static XMLSlideShow slides(Assessment result, String language) throws IOException {
        ReportRequest request =
                ReportRequest.of(ItaEngine.forFiscalYear(2567).analyse(result)).in(Locale.forLanguageTag(language));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PptxWriter.write(ReportBuilder.slides(request), out);
        return new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
    }

    private static List<String> titles(XMLSlideShow show) {
        return show.getSlides().stream().skip(1).map(XSLFSlide::getTitle).toList();
    }

    private static Stream<XSLFShape> shapes(XMLSlideShow show) {
        return show.getSlides().stream().flatMap(slide -> slide.getShapes().stream());
    }

    private static Stream<XSLFTable> tables(XMLSlideShow show) {
        return shapes(show).filter(XSLFTable.class::isInstance).map(XSLFTable.class::cast);
    }

    private static String text(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        slide.getShapes().stream()
                .filter(XSLFTextShape.class::isInstance)
                .forEach(shape -> text.append(((XSLFTextShape) shape).getText()).append('\n'));
        return text.toString();
    }
}
