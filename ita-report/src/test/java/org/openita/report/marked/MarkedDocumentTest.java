package org.openita.report.marked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkedDocumentTest {

    private static final String FIRST = "ตัวชี้วัดที่ 7 ได้คะแนน 83.83 คะแนน และดี";

    @TempDir
    Path folder;

    private Path document;

    @BeforeEach
    void anOfficesReport() throws IOException {
        document = folder.resolve("report.docx");
        try (XWPFDocument report = new XWPFDocument();
                var out = Files.newOutputStream(document)) {
            XWPFParagraph first = report.createParagraph();
            first.createRun().setText("ตัวชี้วัดที่ 7 ได้คะ");
            first.createRun().setText("แนน 83.83 คะแนน และดี");
            report.createTable(1, 2).getRow(0).getCell(1).setText("83.83");
            report.write(out);
        }
    }

    @Test
    void aCommentStandsAroundItsWordsAndNoWordIsLost() throws IOException {
        String xml;
        try (XWPFDocument copy = marked(List.of(new DocumentMark(List.of(1), "ได้คะแนน 83.83", "ข้อมูลคือ 88.13")))) {
            assertThat(copy.getComments()).singleElement().satisfies(comment -> {
                assertThat(comment.getAuthor()).isEqualTo("OpenITA");
                assertThat(comment.getText()).isEqualTo("ข้อมูลคือ 88.13");
            });
            assertThat(copy.getParagraphArray(0).getText()).startsWith(FIRST);
            xml = copy.getDocument().xmlText();
        }
        String within = xml.substring(xml.indexOf("<w:commentRangeStart"), xml.indexOf("<w:commentRangeEnd"));
        assertThat(within.replaceAll("<[^>]*>", "")).isEqualTo("ได้คะแนน 83.83");
    }

    @Test
    void wordsOfATableAndOfOtherPartsHaveTheirCommentsToo() throws IOException {
        List<DocumentMark> remarks = List.of(
                new DocumentMark(List.of(3), "83.83", "ในตาราง"),
                new DocumentMark(List.of(), "ผ่านดีเยี่ยม", "ในหัวกระดาษ"),
                new DocumentMark(List.of(1, 3), "ไม่มีคำนี้", "สองแห่ง"));

        try (XWPFDocument copy = marked(remarks)) {
            assertThat(copy.getComments())
                    .extracting(XWPFComment::getText)
                    .containsExactly("ในตาราง", "ในหัวกระดาษ", "สองแห่ง", "สองแห่ง");
            assertThat(copy.getTables().get(0).getRow(0).getCell(1).getText()).isEqualTo("83.83");
            String cell = copy.getTables().get(0).getCTTbl().xmlText();
            assertThat(cell).contains("commentRangeStart", "commentReference");
        }
    }

    @Test
    void commentsThatAreThereStayAndTheOriginalToo() throws IOException {
        byte[] original = Files.readAllBytes(document);
        Path once = folder.resolve("once.docx");
        try (var out = Files.newOutputStream(once)) {
            MarkedDocument.write(document, out, List.of(new DocumentMark(List.of(1), "83.83", "หนึ่ง")));
        }
        document = once;

        try (XWPFDocument copy = marked(List.of(new DocumentMark(List.of(1), "83.83", "สอง")))) {
            assertThat(copy.getComments()).extracting(XWPFComment::getText).containsExactly("หนึ่ง", "สอง");
            assertThat(copy.getComments()).extracting(XWPFComment::getId).containsExactly("0", "1");
        }
        assertThat(folder.resolve("report.docx")).hasBinaryContent(original);
    }

    @Test
    void whatIsNoDocumentIsRefused() throws IOException {
        Files.writeString(document, "no document");

        assertThatThrownBy(() -> marked(List.of())).isInstanceOf(IOException.class);
    }

    private XWPFDocument marked(List<DocumentMark> remarks) throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();
        MarkedDocument.write(document, copy, remarks);
        return new XWPFDocument(new ByteArrayInputStream(copy.toByteArray()));
    }
}
