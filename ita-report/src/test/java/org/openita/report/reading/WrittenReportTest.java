package org.openita.report.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.problem.InputException;
import org.openita.scoring.proofreading.ReportText;

/** Reports in PDF, as they are published. */
class WrittenReportTest {

    @TempDir
    private Path folder;

    @Test
    void eachLineIsReadWithItsPageAndPagesWithoutTextAreTold() throws IOException {
        ReportText text = WrittenReport.read(file(pdf("IIT 96.10", "")), "report.pdf");

        assertThat(text.lines())
                .extracting(line -> line.text() + " @ " + line.place().en())
                .containsExactly("IIT 96.10 @ page 1, line 1");
        assertThat(text.unread())
                .singleElement()
                .satisfies(told -> assertThat(told.en()).endsWith(": 2"));
    }

    @Test
    void pagesThatArePicturesAndLockedAndBrokenFilesAreRefused() throws IOException {
        byte[] good = pdf("IIT 96.10");

        assertThat(problem(pdf(""))).contains("pages are pictures");
        assertThat(problem(locked())).contains("locked by a password");
        assertThat(problem(Arrays.copyOf(good, 40))).contains("damaged");
    }

    @Test
    void whatUnpacksToTooMuchIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.write("%PDF-1.4\n1 0 obj <</Filter/FlateDecode/Length 9>> stream\n".getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream packed = new DeflaterOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                packed.write(zeros);
            }
        }
        byte[] twice = "%PDF-1.4\n1 0 obj <</Filter[/FlateDecode/FlateDecode]>> stream\nx"
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problem(bomb.toByteArray())).contains("too large");
        assertThat(problem(twice)).contains("too large");
    }

    @Test
    void brokenFilesAreReadOrRefusedAndNothingElse() throws IOException {
        byte[] good = pdf("IIT 96.10", "EIT 90.00");
        Random random = new Random(2567);
        for (int i = 0; i < 200; i++) {
            byte[] broken = good.clone();
            for (int j = 0; j < 1 + random.nextInt(5); j++) {
                broken[8 + random.nextInt(broken.length - 8)] = (byte) random.nextInt(256);
            }
            assertThat(problem(broken)).isNotNull();
        }
    }

    private String problem(byte[] bytes) throws IOException {
        try {
            return "read " + WrittenReport.read(file(bytes), "report.pdf").lines();
        } catch (InputException e) {
            return e.describe(Locale.ENGLISH);
        }
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("report.pdf"), bytes);
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = document(pages)) {
            return saved(document);
        }
    }

    private static byte[] locked() throws IOException {
        try (PDDocument document = document("IIT 96.10")) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            return saved(document);
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    private static PDDocument document(String... pages) throws IOException {
        PDDocument document = new PDDocument();
        for (String text : pages) {
            PDPage page = new PDPage();
            document.addPage(page);
            if (!text.isEmpty()) {
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(72, 700);
                    content.showText(text);
                    content.endText();
                }
            }
        }
        return document;
    }
}
