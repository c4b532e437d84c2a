package org.openita.scoring.proofreading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.text.Text;

/** What is read of a Word document: what a reader sees, each place once, and the rest is told. */
@Tag("text")
class WordDocumentTest {

    private static final String NAMESPACES = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
            + " xmlns:v='urn:schemas-microsoft-com:vml' xmlns:pic='urn:pic'";

    @TempDir
    private Path folder;

    @Test
    void whatIsMovedOrDeletedStandsNowhereAndWhatIsInsertedStands() throws IOException {
        ReportText text = body("<w:p><w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom></w:p>"
                + "<w:p><w:moveTo><w:r><w:t>here</w:t></w:r></w:moveTo></w:p>"
                + "<w:p><w:r><w:t>a</w:t></w:r><w:ins><w:r><w:t>b</w:t></w:r></w:ins><w:del><w:r><w:delText>c</w:delText>"
                + "<w:t>d</w:t></w:r></w:del></w:p>");

        assertThat(said(text)).containsExactly("here", "ab");
    }

    @Test
    void paragraphsWhoseBorderWasDeletedAreOne() throws IOException {
        ReportText text = body("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t> and two</w:t></w:r></w:p>");

        assertThat(said(text)).containsExactly("one and two");
    }

    @Test
    void aDeletedRowIsNoRow() throws IOException {
        ReportText text =
                body("<w:tbl>" + row("<w:trPr><w:del/></w:trPr>", "gone") + row("", "i1", "95.38") + "</w:tbl>");

        assertThat(said(text)).containsExactly("i1 \t95.38");
    }

    @Test
    void hiddenTextIsNotReadButTold() throws IOException {
        ReportText text = body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>seen</w:t></w:r></w:p>");

        assertThat(said(text)).containsExactly("seen");
        assertThat(text.unread())
                .extracting(Text::en)
                .containsExactly("hidden text was not read, in 1 place, the first “secret”; show or delete it");
    }

    @Test
    void aStyleHidesTextToo() throws IOException {
        ReportText text = read(Map.of(
                "word/document.xml",
                document("<w:p><w:r><w:rPr><w:rStyle w:val='H'/></w:rPr><w:t>secret</w:t></w:r></w:p>"),
                "word/styles.xml",
                "<w:styles" + NAMESPACES + "><w:style w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style></w:styles>"));

        assertThat(said(text)).isEmpty();
        assertThat(text.unread()).hasSize(1);
    }

    @Test
    void aTextBoxIsReadOnce() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>";
        ReportText text = body("<w:p><w:r><w:t>before </w:t></w:r><w:r><mc:AlternateContent><mc:Choice>" + box
                + "</mc:Choice><mc:Fallback><w:pict><v:textbox>" + box + "</v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r><w:r><w:t>after</w:t></w:r></w:p>");

        assertThat(said(text)).containsExactly("boxed", "before after");
        assertThat(text.lines().get(0).place().en()).isEqualTo("in a text box");
    }

    @Test
    void notesHeadersAndFootersAreReadAndNamedAndCommentsTold() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        parts.put("word/document.xml", document("<w:p><w:r><w:t>body</w:t></w:r></w:p>"));
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + NAMESPACES + "><w:footnote w:type='separator'><w:p/></w:footnote>"
                        + "<w:footnote w:id='1'>" + paragraph("first") + "</w:footnote><w:footnote w:id='2'>"
                        + paragraph("second") + "</w:footnote></w:footnotes>");
        parts.put(
                "word/endnotes.xml",
                "<w:endnotes" + NAMESPACES + "><w:endnote>" + paragraph("end") + "</w:endnote></w:endnotes>");
        parts.put("word/header1.xml", "<w:hdr" + NAMESPACES + ">" + paragraph("head") + "</w:hdr>");
        parts.put("word/footer1.xml", "<w:ftr" + NAMESPACES + ">" + paragraph("foot") + "</w:ftr>");
        parts.put(
                "word/comments.xml",
                "<w:comments" + NAMESPACES + "><w:comment>" + paragraph("note") + "</w:comment></w:comments>");

        ReportText text = read(parts);

        assertThat(text.lines().stream()
                        .filter(line -> !line.text().isBlank())
                        .map(line -> line.place().en() + ": " + line.text()))
                .containsExactly(
                        "paragraph 1: body",
                        "endnote 1: end",
                        "footnote 1: first",
                        "footnote 2: second",
                        "in the footer: foot",
                        "in the header: head");
        assertThat(text.unread()).extracting(Text::en).containsExactly("1 comment was not read");
    }

    @Test
    void placesAreHeadingsAndTables() throws IOException {
        ReportText text = body("<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Results</w:t></w:r></w:p>"
                + paragraph("words") + "<w:tbl>" + row("", "a", "1") + row("", "b", "2") + "</w:tbl><w:tbl>"
                + row("", "c") + "</w:tbl>");

        assertThat(text.lines())
                .extracting(line -> line.place().en())
                .containsExactly(
                        "under the heading “Results”,",
                        "under the heading “Results”,",
                        "table 1, row 1",
                        "table 1, row 2",
                        "table 2, row 1");
        assertThat(text.lines().get(1).place().th()).isEqualTo("ใต้หัวข้อ “Results”");
    }

    @Test
    void joinedCellsKeepTheColumnsBehindThemInPlace() throws IOException {
        ReportText text = body("<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr>" + paragraph("a")
                + "</w:tc><w:tc>" + paragraph("b") + "</w:tc></w:tr></w:tbl>");

        assertThat(said(text)).containsExactly("a \t\tb");
    }

    @Test
    void aTableInACellKeepsItsOwnRows() throws IOException {
        ReportText text = body("<w:tbl><w:tr><w:tc><w:tbl>" + row("", "i1", "95.38") + row("", "i2", "96.92")
                + "</w:tbl></w:tc></w:tr></w:tbl>");

        assertThat(said(text)).containsExactly("i1 \t95.38", "i2 \t96.92");
    }

    @Test
    void picturesAreTold() throws IOException {
        assertThat(body("<w:p><w:r><pic:pic/></w:r></w:p>").unread())
                .extracting(Text::en)
                .containsExactly("1 picture was not read: scores that stand in pictures must be compared by eye");
    }

    private static List<String> said(ReportText text) {
        return text.lines().stream()
                .map(line -> line.text().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String paragraph(String words) {
        return "<w:p><w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r></w:p>";
    }

    private static String row(String properties, String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>" + properties);
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String document(String body) {
        return "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>";
    }

    private ReportText body(String body) throws IOException {
        return read(Map.of("word/document.xml", document(body)));
    }

    private ReportText read(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("report.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return ReportText.read(file, "report.docx");
    }
}
