package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;

/** What is said about survey files as a whole. */
final class SurveyWords {

    private static final Text A_FILE = new Text("ไฟล์ CSV ของคำตอบแบบสำรวจ", "a CSV file of survey answers");

    private SurveyWords() {}

    static Problem unknownQuestions(Framework framework) {
        return new Problem(
                framework.toString(),
                new Text("ยังไม่ทราบข้อคำถามของปีนี้", "a year whose questions are not known"),
                new Text("ปีที่มีข้อคำถามในกรอบการประเมิน", "a year whose framework has the questions"),
                new Text(
                        "ให้คะแนนรายตัวชี้วัดแทน หรือใช้รุ่นของโปรแกรมที่มีข้อคำถามของปีนั้น",
                        "give the scores of indicators instead, or use a release that holds that year's questions"));
    }

    static Problem unreadable(Path file, IOException failure) {
        Text found = Files.isDirectory(file)
                ? new Text("เป็นโฟลเดอร์", "this is a folder")
                : failure instanceof NoSuchFileException
                        ? new Text("ไม่มีไฟล์นี้", "there is no such file")
                        : new Text("อ่านไฟล์นี้ไม่ได้", "this file cannot be read to its end");
        return new Problem(
                file.toString(),
                found,
                A_FILE,
                new Text("ตรวจชื่อและสิทธิ์ของไฟล์", "check the file's name, and that it may be read"));
    }

    static Problem unparsable(String name, Unparsable failure) {
        String place = Place.of(name, Math.toIntExact(failure.line()), 1).toString();
        return failure.isAboutQuotes()
                ? new Problem(
                        place,
                        new Text(
                                "เครื่องหมาย \" ที่ไม่ปิด หรือมีข้อความต่อท้ายเครื่องหมายปิด",
                                "a quotation mark that is not closed, or is closed before the end of its cell"),
                        new Text(
                                "ข้อความที่อยู่ระหว่าง \" กับ \" ทั้งช่อง",
                                "a cell that stands between quotation marks as a whole"),
                        new Text(
                                "แก้บรรทัดนี้ ยังไม่ได้นับแถวใดในไฟล์",
                                "mend this line; nothing of the file has been counted"))
                : new Problem(
                        place,
                        new Text(
                                "แถวที่ยาวเกิน " + RowLimits.LONGEST_ROW + " อักขระ หรือเกิน " + RowLimits.MOST_COLUMNS
                                        + " ช่อง",
                                "a row of more than " + RowLimits.LONGEST_ROW + " characters or "
                                        + RowLimits.MOST_COLUMNS + " cells"),
                        A_FILE,
                        new Text("ตรวจว่าเป็นไฟล์ที่ถูกต้อง", "check that it is the right file"));
    }

    static Text of(String name, Text note) {
        return new Text(name + ": " + note.th(), name + ": " + note.en());
    }

    static Text twoNames(String id, String other) {
        return new Text(
                "รหัสหน่วยงาน " + Excerpt.quoted(id) + " มีอีกชื่อหนึ่งคือ " + Excerpt.quoted(other)
                        + " นับรวมกันตามรหัส",
                "the agency code " + Excerpt.quoted(id) + " also stands with the name " + Excerpt.quoted(other)
                        + "; counted together, by the code");
    }
}
