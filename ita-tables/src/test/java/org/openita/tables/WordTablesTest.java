package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.item;
import static org.openita.tables.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openita.model.score.Score;
import org.openita.tables.score.LocatedAssessment;

/** Tables that were pasted into a Word document. */
class WordTablesTest {

    private static final String HEAD = "<w:document xmlns:w='urn:w'><w:body>";
    private static final String END = "</w:body></w:document>";

    @Test
    void eachTableIsReadBelowTheTitleThatStandsBeforeIt() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567");
            fill(document.createTable(2, 3), List.of("หน่วยงาน", "i1", "i2", "ก", "95.38", "๙๖"));
            document.createParagraph().createRun().setText("ปีงบประมาณ พ.ศ. 2566");
            fill(document.createTable(2, 2), List.of("หน่วยงาน", "คะแนนรวม", "ข", "90.12"));
            document.write(out);
        }

        ResultFile file = read("scores.docx", out.toByteArray());

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.results())
                .extracting(LocatedAssessment::place)
                .containsExactly("scores.docx [1] 2", "scores.docx [2] 2");
        assertThat(item(file, 0, "i2")).isEqualTo(Score.of("96"));
        assertThat(file.results().get(1).assessment().fiscalYear().year()).isEqualTo(2566);
    }

    @Test
    void whatWasDeletedOrMovedAwayIsGoneAndMergedCellsCountForAll() {
        String body = "<w:tbl>" + row(cell("หน่วยงาน"), cell("ปีงบประมาณ"), cell("ข้อ"), cell("คะแนน"))
                + row(
                        "<w:tc><w:tcPr><w:vMerge w:val='restart'/></w:tcPr><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc>",
                        cell("2567"),
                        cell("i1"),
                        "<w:tc><w:p><w:del><w:r><w:delText>12</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>13</w:t></w:r>"
                                + "</w:moveFrom><w:ins><w:r><w:t>95.38</w:t></w:r></w:ins></w:p></w:tc>")
                + row("<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>", cell("2567"), cell("i2"), cell("90"))
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("ก") + cell("2567") + cell("i3") + cell("1")
                + "</w:tr></w:tbl>";

        ResultFile file = docx(body);

        assertThat(allEnglish(file)).isEmpty();
        assertThat(file.only().items()).containsOnlyKeys("i1", "i2").containsEntry("i1", Score.of("95.38"));
    }

    @Test
    void aProblemNamesTableAndCellAndADocumentWithoutTableIsToldSo() {
        assertThat(allEnglish(docx("<w:tbl>" + row(cell("agency"), cell("year"), cell("i1"))
                        + row(cell("A"), cell("2567"), cell("195")) + "</w:tbl>")))
                .startsWith("scores.docx [1] C2 i1: the number 195");
        assertThat(allEnglish(docx("<w:p><w:r><w:t>คะแนนรวม 95.11</w:t></w:r></w:p>")))
                .startsWith("scores.docx: no table in it");
    }

    @Test
    void hostileTablesEndInAProblem() {
        assertThat(allEnglish(docx("<w:tbl>"
                        + row("<w:tc><w:tcPr><w:gridSpan w:val='2000000000'/></w:tcPr><w:p/></w:tc>") + "</w:tbl>")))
                .contains("more than 2000 columns");
        assertThat(allEnglish(docx("<w:tbl><w:tr><w:tc>".repeat(100_000)))).contains("damaged");
        assertThat(allEnglish(docx("<w:tbl></w:tbl>".repeat(201)))).contains("more than 200 tables");
        assertThat(allEnglish(docx("<w:tbl>" + row(cell("x".repeat(40_000))) + "</w:tbl>")))
                .contains("damaged");
        assertThat(allEnglish(read(
                        "a.docx",
                        Zip.empty()
                                .with(
                                        "word/document.xml",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + HEAD + "&e;" + END)
                                .bytes())))
                .contains("a document type or an entity");
    }

    private static void fill(XWPFTable table, List<String> texts) {
        int width = table.getRow(0).getTableCells().size();
        for (int i = 0; i < texts.size(); i++) {
            table.getRow(i / width).getCell(i % width).setText(texts.get(i));
        }
    }

    private static ResultFile docx(String body) {
        return read(
                "scores.docx",
                Zip.empty().with("word/document.xml", HEAD + body + END).bytes());
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }
}
