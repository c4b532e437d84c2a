package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.InputException;
import org.openita.model.profile.Profile;
import org.openita.report.block.Cover;
import org.openita.report.block.Picture;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.report.html.HtmlWriter;
import org.openita.scoring.report.ReportFacts;

class LogoTest {

    private static final int COLOUR = 0x0B4F8A;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"logo.png, png, 40, 30", "logo.jpg, jpg, 40, 30", "wide.png, png, 4000, 2", "tall.PNG, png, 2, 4000"})
    void standsOnTheCoverOfEveryFormat(String name, String format, int width, int height) throws IOException {
        Report report = reportWith(picture(name, format, width, height));
        Picture logo = report.blocks(Cover.class).get(0).logo().orElseThrow();
        assertThat(logo.toString()).isEqualTo("ตราสัญลักษณ์ของเทศบาลตำบลก้อ (" + width + " × " + height + ")");

        assertThat(HtmlWriter.of(report))
                .containsOnlyOnce("<img class=\"logo\" src=\"data:image/png;base64,")
                .contains("alt=\"ตราสัญลักษณ์ของเทศบาลตำบลก้อ\"");
        try (PDDocument pdf = Loader.loadPDF(Samples.written(report, ReportFormat.PDF))) {
            assertThat(pdf.getPage(2).getResources().getXObjectNames()).hasSize(1);
        }
        try (XWPFDocument docx =
                new XWPFDocument(new ByteArrayInputStream(Samples.written(report, ReportFormat.DOCX)))) {
            XWPFPicture first = docx.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .flatMap(run -> run.getEmbeddedPictures().stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(first.getWidth()).isBetween(0.0, 12.0 * Units.EMU_PER_CENTIMETER / Units.EMU_PER_POINT);
            assertThat(first.getCTPicture().getSpPr().getXfrm().getExt().getCy())
                    .isBetween(1L, 4L * Units.EMU_PER_CENTIMETER);
        }
        assertThat(Samples.written(report, ReportFormat.XLSX)).isNotEmpty();
        assertThat(Samples.written(report, ReportFormat.MD)).isNotEmpty();
    }

    /** Whatever else the file carries, such as where the picture was taken, stays behind. */
    @ParameterizedTest
    @EnumSource(value = ReportFormat.class)
    void bringsNothingAlongButThePicture(ReportFormat format) throws IOException {
        Path file = picture("logo.png", "png", 40, 30);
        byte[] plain = Files.readAllBytes(file);
        ByteArrayOutputStream withMore = new ByteArrayOutputStream();
        withMore.write(plain);
        withMore.write("<script>alert('behind the picture')</script>".getBytes(StandardCharsets.UTF_8));
        Files.write(file, withMore.toByteArray());

        byte[] written = Samples.written(reportWith(file), format);

        assertThat(new String(written, StandardCharsets.ISO_8859_1)).doesNotContain("behind the picture");
        byte[] logo =
                reportWith(file).blocks(Cover.class).get(0).logo().orElseThrow().png();
        assertThat(new String(logo, StandardCharsets.ISO_8859_1)).doesNotContain("behind the picture");
    }

    @Test
    void aPictureThatMemoryCannotHoldIsRefusedUnread() throws IOException {
        Path file = folder.resolve("bomb.png");
        Files.write(file, hugePng(60_000));
        assertThat(Files.size(file)).isLessThan(5_000_000);
        assertRefused(file);
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"", "no picture", "\u0089PNG\r\n\u001a\n", "<svg xmlns='http://www.w3.org/2000/svg'/>"})
    void whatIsNoPictureIsRefused(String content) throws IOException {
        Path file = folder.resolve("logo.png");
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);
        assertRefused(file);
    }

    @Test
    void aPictureThatBreaksOffIsRefused() throws IOException {
        Path file = picture("logo.png", "png", 200, 200);
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(whole, 60));
        assertRefused(file);
    }

    @Test
    void otherKindsOfPicturesAreRefusedUnderAnyName() throws IOException {
        assertRefused(picture("logo.png", "gif", 40, 30));
        assertRefused(picture("logo.jpg", "bmp", 40, 30));
    }

    @ParameterizedTest(name = "{index}")
    @ValueSource(strings = {"gone.png", "../secret.png", "/etc/hostname.png", "logo.svg", "folder.png"})
    void aFileThatIsNotBesideTheProfileIsRefusedWhereItIsNamed(String name) throws IOException {
        Path inside = Files.createDirectory(folder.resolve("in"));
        Files.createDirectory(inside.resolve("folder.png"));
        ImageIO.write(
                new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB),
                "png",
                folder.resolve("secret.png").toFile());
        String json = "{\n  \"logo\": \"" + name + "\"\n}";
        InputException refused =
                catchThrowableOfType(InputException.class, () -> Profile.parse(json, "profile.json", inside));
        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("profile.json:2:11 $.logo");
            assertThat(problem.expected().en()).contains(".png or .jpg file beside this file");
        });
    }

    private void assertRefused(Path file) {
        assertThatThrownBy(() -> reportWith(file))
                .isInstanceOfSatisfying(
                        InputException.class,
                        refused -> assertThat(refused.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.place())
                                            .hasToString(file.getFileName().toString());
                                    assertThat(problem.found().en()).contains("cannot be read as a picture");
                                    assertThat(problem.expected().en()).contains("4000 pixels");
                                    assertThat(problem.remedy().th()).isNotBlank();
                                }));
    }

    private static Report reportWith(Path logo) {
        Profile profile = Profile.parse("{\"logo\": \"" + logo.getFileName() + "\"}", "profile.json", logo.getParent());
        return ReportBuilder.of(ReportRequest.of(ReportFacts.of(Samples.analysis(Samples.ko()), profile, List.of())));
    }

    private Path picture(String name, String format, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(width / 2, height / 2, COLOUR);
        Path file = folder.resolve(name);
        assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
        return file;
    }

    /** A black-and-white picture that takes next to nothing as a file. */
    private static byte[] hugePng(int side) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream numbers = new DataOutputStream(head);
        numbers.writeInt(side);
        numbers.writeInt(side);
        numbers.write(new byte[] {1, 0, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (DeflaterOutputStream pixels = new DeflaterOutputStream(data)) {
            byte[] row = new byte[1 + side / 8];
            for (int y = 0; y < side; y++) {
                pixels.write(row);
            }
        }
        chunk(png, "IDAT", data.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String kind, byte[] content) throws IOException {
        byte[] name = kind.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        DataOutputStream out = new DataOutputStream(png);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
