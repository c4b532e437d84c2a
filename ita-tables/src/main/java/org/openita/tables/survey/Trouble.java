package org.openita.tables.survey;

import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/** What can be wrong with a row, in words. */
enum Trouble {
    /** A text that is no answer to the question. */
    NO_ANSWER(
            new Text("ไม่ใช่คำตอบของข้อนี้", "no answer to this question"),
            new Text("แก้คำตอบ หรือเว้นว่างถ้าไม่ได้ตอบ", "mend the answer, or leave it blank where none was given")),
    /** An answer in a column of another instrument than the row's. */
    NOT_ASKED(
            new Text("คำตอบในข้อที่ไม่ได้ถามกลุ่มนี้", "an answer to a question that this group is not asked"),
            new Text("ตรวจเครื่องมือและส่วนของแถวนี้", "check the row's instrument and part")),
    /** No answer at all. */
    EMPTY(
            new Text("ไม่มีคำตอบใดเลย", "not one answer"),
            new Text("ลบแถวนี้ หรือเติมคำตอบ", "delete the row, or fill it in")),
    /** No agency. */
    NO_AGENCY(
            new Text("ไม่มีชื่อหรือรหัสหน่วยงาน", "no name or code of an agency"),
            new Text("เติมชื่อหน่วยงาน", "fill in the agency")),
    /** An agency's name that cannot be one. */
    BAD_AGENCY(
            new Text("ชื่อหน่วยงานอ่านไม่ได้หรือยาวเกินไป", "an agency's name that cannot be read, or is too long"),
            new Text("พิมพ์ชื่อใหม่", "type it again")),
    /** More agencies than there are. */
    TOO_MANY_AGENCIES(
            new Text("มีหน่วยงานเกินกว่าที่รับได้", "more agencies than can be"),
            new Text("ตรวจว่าคอลัมน์หน่วยงานถูกต้อง", "check that the agency's column holds agencies")),
    /** An instrument or part that is not one, or does not go together. */
    NO_GROUP(
            new Text("ไม่ทราบว่าเป็นคำตอบของเครื่องมือหรือส่วนใด", "no telling which instrument or part it answers"),
            new Text("ระบุเครื่องมือและส่วนให้ถูกต้อง", "give the row's instrument and part")),
    /** Fewer or more cells than headings. */
    OTHER_WIDTH(
            new Text("จำนวนช่องไม่เท่ากับหัวตาราง", "another number of cells than the heading has"),
            new Text(
                    "ตรวจว่าแถวไม่ขาดหาย และข้อความที่มีตัวคั่นอยู่ใน \" \"",
                    "check that the row is whole, and that texts with separators stand in quotation marks")),
    /** An item that is not asked. */
    NO_ITEM(
            new Text("ไม่ใช่ข้อคำถามของปีนี้", "not a question of this year"),
            new Text("แก้รหัสข้อ", "mend the item's id")),
    /** Not a number of people. */
    NO_COUNT(
            new Text("ไม่ใช่จำนวนคน", "not a number of people"),
            new Text("เขียนเป็นจำนวนเต็ม เช่น 26", "write a whole number such as 26"));

    private final Text found;
    private final Text remedy;

    Trouble(Text found, Text remedy) {
        this.found = found;
        this.remedy = remedy;
    }

    /** What was found, with the text itself where there is one. */
    Text found(String value) {
        return value.isEmpty()
                ? found
                : new Text(Excerpt.quoted(value) + " " + found.th(), Excerpt.quoted(value) + ", " + found.en());
    }

    Text remedy() {
        return remedy;
    }
}
