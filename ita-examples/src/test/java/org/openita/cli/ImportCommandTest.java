package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Assessment;

class ImportCommandTest {

    private static final String TABLE = "หน่วยงาน,ปีงบประมาณ,ตัวชี้วัดที่ 1,i1,สีโปรด\nก้อ,2567,97.43,95.38,แดง\n";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void showsWhatEachColumnIsAndWritesJsonThatCanBeRead() throws IOException {
        Files.writeString(folder.resolve("a.csv"), TABLE);

        assertThat(ita("--lang", "en")).isZero();

        assertThat(out())
                .contains(
                        "a.csv:1:1 หน่วยงาน = the agency's name",
                        "a.csv:1:3 ตัวชี้วัดที่ 1 = score of indicator 1 (Performance of duties), FY2567",
                        "a.csv:1:4 i1 = score of i1",
                        "a.csv:1:5 สีโปรด = not read",
                        "a.csv:2: ก้อ, FY2567, scores of items: 1, published: 1");
        assertThat(err()).contains("written: ");
        assertThat(Assessment.read(folder.resolve("a.json")).items().get("i1")).hasToString("95.38");
    }

    @Test
    void saysItInThaiToo() throws IOException {
        Files.writeString(folder.resolve("a.csv"), TABLE);

        assertThat(ita()).isZero();
        assertThat(out()).contains("a.csv:1:1 หน่วยงาน = ชื่อหน่วยงาน", "a.csv:2: ก้อ ปี 2567 คะแนนรายข้อ 1 ค่า");
    }

    @Test
    void writesNothingWhereAnythingIsWrong() throws IOException {
        Files.writeString(folder.resolve("a.csv"), TABLE + "ลี้,2567,97.43,195.38,\n");

        assertThat(ita("--lang", "en")).isEqualTo(1);
        assertThat(out()).contains("a.csv:1:4 i1 = score of i1");
        assertThat(err()).contains("a.csv:3:4", "nothing was written");
        assertThat(folder.resolve("a.json")).doesNotExist();
    }

    @Test
    void keepsAFileThatIsThereUnlessForced() throws IOException {
        Files.writeString(folder.resolve("a.csv"), TABLE);
        Files.writeString(folder.resolve("a.json"), "mine");

        assertThat(ita("--lang", "en")).isEqualTo(1);
        assertThat(folder.resolve("a.json")).hasContent("mine");
        assertThat(err()).contains("--force");
        assertThat(ita("--force")).isZero();
        assertThat(Assessment.read(folder.resolve("a.json")).agency().name()).isEqualTo("ก้อ");
    }

    @Test
    void aYearThatTheFileDoesNotSayIsGiven() throws IOException {
        Files.writeString(folder.resolve("a.csv"), "agency,i1,i2\nก้อ,95.38,96\n");

        assertThat(ita("--lang", "en")).isEqualTo(1);
        assertThat(ita("--year", "2567")).isZero();
        assertThat(Assessment.read(folder.resolve("a.json")).fiscalYear().year())
                .isEqualTo(2567);
    }

    private int ita(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "import";
        arguments[1] = folder.resolve("a.csv").toString();
        arguments[2] = "--out";
        arguments[3] = folder.resolve("a.json").toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
