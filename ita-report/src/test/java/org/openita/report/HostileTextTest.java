package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.report.block.Report;
import org.openita.report.html.HtmlWriter;
import org.openita.report.markdown.MarkdownWriter;

class HostileTextTest {

    private record Hostile(String name, String limit) {}

    static List<Hostile> texts() {
        return List.of(
                new Hostile("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"),
                new Hostile("=cmd|' /C calc'!A0", "@SUM(1+1)*cmd"),
                new Hostile("../../x", "..\\..\\x\u0000\u0007"),
                new Hostile("😀 เทศบาล 🏛️ 𝕏", "\uD83D lone half \uFFFF"),
                new Hostile("ก".repeat(300), "ญี่ปุ่น".repeat(1430)),
                new Hostile("กี่ก็".repeat(60), "\u202Egnp.exe\u202C \u2066x\u2069"),
                new Hostile("{0} {1} ${x} %s", "| a | b |\n# c\n<!-- -->"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void doesNoHarmInAnyFormat(Hostile hostile) throws Exception {
        Report report = Samples.of(hostile.name(), hostile.limit());
        String html = HtmlWriter.of(report);
        assertThat(HtmlWriterTest.parsed(html).getElementsByTagName("script").getLength())
                .isZero();
        assertThat(HtmlWriterTest.parsed(html).getElementsByTagName("img").getLength())
                .isZero();
        assertThat(html).doesNotContainPattern("[\u0000-\u0008\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]");
        assertThat(MarkdownWriter.of(report))
                .doesNotContainPattern("(?<!\\\\)<(?!br>)")
                .doesNotContain("\n# c");
        new XWPFDocument(new ByteArrayInputStream(Samples.written(report, ReportFormat.DOCX))).close();
        OdtWriterTest.parsed(OdtWriterTest.parts(Samples.written(report, ReportFormat.ODT)), "content.xml");
        Loader.loadPDF(Samples.written(report, ReportFormat.PDF)).close();
        assertThat(Samples.written(report, ReportFormat.XLSX)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void filesStayWhereTheyBelong(Hostile hostile, @TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        List<Path> files = ReportFiles.write(Samples.thai(), out, hostile.limit(), List.of(ReportFormat.MD));
        assertThat(files).allSatisfy(file -> assertThat(file.getParent()).isEqualTo(out));
        try (var all = Files.list(folder)) {
            assertThat(all).containsExactly(out);
        }
        try (var all = Files.list(out)) {
            assertThat(all).containsExactlyElementsOf(files);
        }
        assertThat(ReportFiles.name(hostile.name()).getBytes(StandardCharsets.UTF_8))
                .hasSizeBetween(1, 240);
    }
}
