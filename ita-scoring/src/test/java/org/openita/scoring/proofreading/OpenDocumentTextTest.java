package org.openita.scoring.proofreading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.problem.InputException;

/** OpenDocument text documents, as LibreOffice writes them. */
class OpenDocumentTextTest {

    private static final String HEAD =
            "<office:document-content xmlns:office='urn:o' xmlns:text='urn:x' xmlns:table='urn:t'"
                    + " xmlns:style='urn:s' xmlns:draw='urn:d'><office:automatic-styles><style:style style:name='P9'>"
                    + "<style:text-properties text:display='none'/></style:style></office:automatic-styles><office:body><office:text>";
    private static final String END = "</office:text></office:body></office:document-content>";

    @TempDir
    private Path folder;

    @Test
    void paragraphsAndRowsAreReadWithTheirPlaces() throws IOException {
        ReportText text = read(
                "<text:h>ผลการประเมิน</text:h><text:p>คะแนน<text:s text:c='2'/>รวม<text:tab/>95.11</text:p>"
                        + "<table:table><table:table-row><table:table-cell><text:p>IIT</text:p></table:table-cell>"
                        + "<table:table-cell><text:p>96.10</text:p></table:table-cell></table:table-row></table:table>");

        assertThat(text.lines())
                .extracting(line -> line.text().strip() + " @ " + line.place().en())
                .containsExactly(
                        "ผลการประเมิน @ under the heading “ผลการประเมิน”,",
                        "คะแนน  รวม 95.11 @ under the heading “ผลการประเมิน”,",
                        "IIT \t96.10 @ table 1, row 1");
        assertThat(text.unread()).isEmpty();
    }

    @Test
    void whatWasDeletedIsGoneAndWhatIsHiddenOrNotReadIsTold() throws IOException {
        ReportText text = read("<text:tracked-changes><text:changed-region><text:deletion><text:p>99.99</text:p>"
                + "</text:deletion></text:changed-region></text:tracked-changes><text:p text:style-name='P9'>88.88</text:p>"
                + "<text:p>คะแนน<text:note text:note-class='footnote'><text:note-citation>1</text:note-citation><text:note-body>"
                + "<text:p>หมายเหตุ</text:p></text:note-body></text:note> 95.11<office:annotation><text:p>ดู</text:p>"
                + "</office:annotation><draw:frame><draw:image/></draw:frame></text:p>");

        assertThat(text.lines())
                .extracting(line -> line.text().strip())
                .contains("คะแนน 95.11", "หมายเหตุ")
                .noneMatch(line -> line.contains("99.99") || line.contains("88.88") || line.contains("ดู"));
        assertThat(text.lines())
                .anySatisfy(line -> assertThat(line.place().en()).isEqualTo("footnote 1"));
        assertThat(text.unread()).hasSize(3);
    }

    @Test
    void aLockedADamagedAndAHostileDocumentAreRefused() throws IOException {
        assertThat(problem(Map.of("META-INF/manifest.xml", "<m><encryption-data/></m>", "content.xml", "\u0001\u0002")))
                .contains("locked by a password");
        assertThat(problem(Map.of("content.xml", HEAD))).contains("damaged");
        assertThat(problem(Map.of(
                        "content.xml",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + HEAD + "<text:p>&e;</text:p>"
                                + END)))
                .contains("damaged");
        assertThat(problem(Map.of("content.xml", HEAD + "<text:p>" + " ".repeat(65 << 20) + "</text:p>" + END)))
                .contains("too large unpacked");
        assertThat(problem(Map.of("other.xml", "<a/>"))).contains("no Word or OpenDocument");
    }

    @Test
    void aPdfFileIsCalledOne() throws IOException {
        Path file = folder.resolve("report.pdf");
        Files.write(file, "%PDF-1.7\n\u00E2".getBytes(StandardCharsets.ISO_8859_1));

        assertThatExceptionOfType(InputException.class)
                .isThrownBy(() -> ReportText.read(file, "report.pdf"))
                .satisfies(e -> assertThat(e.describe(java.util.Locale.ENGLISH)).contains("a PDF file"));
    }

    private ReportText read(String body) throws IOException {
        return ReportText.read(document(Map.of("content.xml", HEAD + body + END)), "report.odt");
    }

    private String problem(Map<String, String> parts) throws IOException {
        Path file = document(parts);
        try {
            return "read: " + ReportText.read(file, "report.odt").lines();
        } catch (InputException e) {
            return e.describe(java.util.Locale.ENGLISH);
        }
    }

    private Path document(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("report.odt");
        Map<String, String> all = new LinkedHashMap<>();
        all.put("mimetype", "application/vnd.oasis.opendocument.text");
        all.putAll(parts);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
