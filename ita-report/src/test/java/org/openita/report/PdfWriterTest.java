package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    private static PDDocument document;

    @BeforeAll
    static void write() throws IOException {
        document = Loader.loadPDF(Samples.written(Samples.withYears(), ReportFormat.PDF));
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    @Test
    void thaiCanBeSearched() throws IOException {
        String text = new PDFTextStripper().getText(document);
        assertThat(text).contains("บันทึกข้อความ", "ตัวชี้วัดที่", "การใช้อำนาจ", "ที่ต่ำกว่าเกณฑ์", "95.11", "สารบัญ");
    }

    @Test
    void thePlanLiesOnItsSide() {
        int lying = 0;
        for (PDPage page : document.getPages()) {
            lying += page.getMediaBox().getWidth() > page.getMediaBox().getHeight() ? 1 : 0;
        }
        assertThat(lying).isBetween(1, document.getNumberOfPages() - 10);
    }

    @Test
    void hasATitleALanguageAndAnOutline() {
        assertThat(document.getDocumentInformation().getTitle()).contains("เทศบาลตำบลก้อ");
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("th");
        assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                .hasSizeGreaterThan(5);
    }
}
