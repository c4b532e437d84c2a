package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummaryCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void writesOnePageAndAPictureForScreens() throws IOException {
        assertThat(ita("summary", "data/ko-2567.json", "--date", "2568-01-05", "--out", folder.toString()))
                .isZero();
        assertThat(names()).containsExactly("ko-2567-summary.pdf", "ko-2567-summary.png");
        try (PDDocument page =
                Loader.loadPDF(folder.resolve("ko-2567-summary.pdf").toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
        }
        BufferedImage picture =
                ImageIO.read(folder.resolve("ko-2567-summary.png").toFile());
        assertThat(List.of(picture.getWidth(), picture.getHeight())).containsExactly(1080, 1350);
    }

    @Test
    void saysWhatTheNextLevelLacksAndTellsDoubtsApart() throws IOException {
        ita("summary", "data/ko-2567.json", "--format", "html", "--out", folder.toString());

        assertThat(Files.readString(folder.resolve("ko-2567-summary.html")).replace('\u00a0', ' '))
                .contains("ขาด 2.56 คะแนนใน EIT ส่วนที่ 2 จึงได้ผลการประเมิน “ผ่าน” ไม่ใช่ “ผ่านดี”");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("มีข้อสังเกตเรื่องตัวเลข");
    }

    @Test
    void workingPapersAndMemoAreFilesOfTheirOwn() throws IOException {
        String[] asked = {
            "report", "data/ko-2567.json", "--format", "md", "--working", "--memo-file", "--out", folder.toString()
        };

        assertThat(ita(asked)).isZero();
        assertThat(names()).containsExactly("ko-2567-memo.md", "ko-2567-working.md", "ko-2567.md");
        assertThat(Files.readString(folder.resolve("ko-2567.md"))).doesNotContain("บันทึกข้อความ", ".drl");
        assertThat(Files.readString(folder.resolve("ko-2567-working.md"))).contains(".drl");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private int ita(String... arguments) {
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }
}
