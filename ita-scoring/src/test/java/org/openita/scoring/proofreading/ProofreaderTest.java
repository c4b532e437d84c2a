package org.openita.scoring.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.problem.InputException;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.Result;

@Tag("text")
class ProofreaderTest {

    private static final Analysis DATA = ItaEngine.forFiscalYear(2567).analyse(invented());

    @TempDir
    private Path folder;

    private static Assessment invented() {
        Assessment ko = Result.koCorrected().assessment();
        Agency agency = new Agency(
                Optional.empty(),
                "เทศบาลตำบลบ้านสมมุติ",
                Optional.empty(),
                Optional.of("ทดลอง"),
                Optional.of("ตัวอย่าง"));
        return new Assessment(ko.fiscalYear(), agency, ko.items(), ko.published());
    }

    @Test
    void everyMistakeOfAnInventedReportIsFoundInItsLineAndNothingElse() throws IOException {
        assertThat(notes(sample("invented-report.txt")))
                .extracting(note -> note.details().get("line") + " " + note.kind() + " "
                        + note.details().getOrDefault("subject", "") + " "
                        + note.details().get("data"))
                .containsExactly(
                        "1 text-level  ผ่าน",
                        "4 text-score i2 96.92",
                        "6 text-score e2.part2 78.00",
                        "7 text-score 4 92.82",
                        "8 text-extreme 7 88.13",
                        "9 text-target IIT 96.10",
                        "10 text-improve-full 10 100.00",
                        "11 text-item-other-year o12 ข้อมูลเชิงสถิติการให้บริการ",
                        "13 text-item-unknown o41 ",
                        "14 text-period  1 ตุลาคม 2567 – 30 กันยายน 2568",
                        "16 text-agency  เทศบาลตำบลบ้านสมมุติ");
    }

    @Test
    void aSoundReportNeedsNoNote() throws IOException {
        assertThat(notes(sample("sound-report.txt"))).isEmpty();
    }

    @Test
    void theSameSaidTwiceIsOneNoteWithItsLines() throws IOException {
        Note period = notes(sample("invented-report.txt")).stream()
                .filter(note -> note.kind().equals("text-period"))
                .findFirst()
                .orElseThrow();

        assertThat(period.details())
                .containsEntry("lines", List.of(new BigDecimal(14), new BigDecimal(15)))
                .containsEntry("confidence", "high");
        assertThat(period.text().en())
                .startsWith("line 14 and 1 more “๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๗”: the period ends before it begins");
    }

    @Test
    void aScoreOfAQuestionGivenAsItsIndicatorsIsNamed() throws IOException {
        Note score = notes(sample("invented-report.txt")).get(3);

        assertThat(score.text().en()).endsWith("by the data indicator 4 has 92.82; 90.77 is the score of i12");
        assertThat(score.details())
                .containsEntry("quote", "ตัวชี้วัดด้านการใช้ทรัพย์สินของราชการ ได้คะแนน 90.77 คะแนน");
    }

    @Test
    void aNumberOfAnotherYearIsExplained() throws IOException {
        assertThat(notes(sample("invented-report.txt")).get(7).text().en())
                .contains("in FY2567 item o12 is: Service statistics; these words are item o12 of FY2566:"
                        + " Six-month follow-up of operation and budget, which FY2567 does not ask for");
    }

    @Test
    void aWordDocumentIsReadByParagraphsAndRows() throws IOException {
        Path file = folder.resolve("report.docx");
        document(
                file,
                "<w:document"
                        + " xmlns:w='w'><w:p><w:r><w:t>อยู่ในระดับ</w:t></w:r><w:r><w:t>ผ่านดี</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>ข้อ"
                        + " i2</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>92.96</w:t>"
                        + "</w:r></w:p></w:tc></w:tr></w:tbl></w:document>");

        assertThat(notes(ReportText.read(file, "report.docx")))
                .extracting(note -> note.details().get("line") + " " + note.kind())
                .containsExactly("1 text-level", "2 text-score");
    }

    @Test
    void aDocumentThatNamesOtherFilesIsNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "อยู่ในระดับผ่านดี", StandardCharsets.UTF_8);
        Path file = folder.resolve("report.docx");
        document(
                file,
                "<!DOCTYPE d [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>"
                        + "<w:document xmlns:w='w'><w:p><w:t>&x;</w:t></w:p></w:document>");

        assertThatExceptionOfType(InputException.class).isThrownBy(() -> ReportText.read(file, "report.docx"));
    }

    @Test
    void aDocumentThatGrowsWithoutEndIsRefused() throws IOException {
        Path file = folder.resolve("report.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int megabyte = 0; megabyte < 70; megabyte++) {
                zip.write(new byte[1 << 20]);
            }
        }

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportText.read(file, "report.docx"))
                .withMessageContaining("too large");
    }

    @Test
    void whatIsNoReportIsRefusedWithARemedy() throws IOException {
        Path file = folder.resolve("report.txt");
        Files.write(file, new byte[] {(byte) 0xE0, (byte) 0xFF});

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportText.read(file, "report.txt"))
                .withMessageContaining("UTF-8");
        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportText.read(folder.resolve("none.docx"), "none.docx"))
                .withMessageContaining("cannot be read");
    }

    private static void document(Path file, String body) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(body.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static ReportText sample(String name) throws IOException {
        try (InputStream in = ProofreaderTest.class.getResourceAsStream(name)) {
            return ReportText.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static List<Note> notes(ReportText report) {
        return Proofreader.notes(report, DATA);
    }
}
