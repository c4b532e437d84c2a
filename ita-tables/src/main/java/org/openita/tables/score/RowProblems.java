package org.openita.tables.score;

import java.util.List;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/** What can be wrong with a row or a cell, in words: found, expected, remedy. */
final class RowProblems {

    static final Text A_SCORE = new Text("คะแนน 0 ถึง 100 หรือเว้นว่าง", "a score from 0 to 100, or nothing");
    static final Text LEAVE_EMPTY = new Text(
            "พิมพ์คะแนนเป็นตัวเลขเช่น 95.38 ถ้าไม่มีคะแนนให้เว้นว่าง",
            "type the score as a number such as 95.38; leave the cell empty where there is none");
    static final Text A_NUMBER =
            new Text("จำนวนคน 1 ถึง 999999999 หรือเว้นว่าง", "a number of people from 1 to 999999999, or nothing");
    static final Text TYPE_NUMBER = new Text(
            "พิมพ์จำนวนผู้ตอบเป็นเลขจำนวนเต็มเช่น 26 ถ้าไม่ทราบให้เว้นว่าง",
            "type how many answered in digits alone, such as 26; leave the cell empty where it is not known");
    static final Text A_POINT = new Text("จุดทศนิยม", "a decimal point");
    static final Text A_YEAR = new Text("ปีงบประมาณ พ.ศ. สี่หลัก", "a fiscal year of four digits");
    static final Text A_NAME = new Text("ชื่อหน่วยงาน", "the agency's name");
    static final Text WHOLE_TEXT = new Text("ข้อความที่อ่านได้ครบ", "text that can be read");

    private RowProblems() {}

    static Text noPoint(String withPoint) {
        return new Text("ใช้จุดแทนจุลภาค พิมพ์ " + withPoint, "use a decimal point, not a comma: type " + withPoint);
    }

    static Text text(String text) {
        return new Text("ข้อความ " + Excerpt.quoted(text), "the text " + Excerpt.quoted(text));
    }

    static Text number(String number) {
        return new Text("ตัวเลข " + Excerpt.of(number), "the number " + Excerpt.of(number));
    }

    static Text error(String error) {
        return new Text("สูตรที่ผิดพลาด " + Excerpt.quoted(error), "a formula that failed: " + Excerpt.quoted(error));
    }

    static final Text UNCOMPUTED = new Text("สูตรที่ยังไม่ได้คำนวณ", "a formula that was never computed");
    static final Text PUT_VALUES = new Text(
            "วางเฉพาะค่า (Paste Special > Values) แล้วบันทึกใหม่",
            "paste it as a value (Paste Special > Values) and save again");
    static final Text A_DATE = new Text("วันที่", "a date");
    static final Text FORMAT_AS_NUMBER = new Text(
            "จัดรูปแบบเซลล์เป็นตัวเลขแล้วพิมพ์คะแนนใหม่", "format the cell as a number and type the score again");

    static final Text NO_YEAR = new Text("ไม่มีปีงบประมาณ", "no fiscal year");
    static final Text GIVE_YEAR = new Text(
            "เพิ่มคอลัมน์ \"ปีงบประมาณ\" หรือเขียน \"ปีงบประมาณ 2567\" ไว้เหนือหัวตาราง",
            "add a column \"fiscal year\", or write it above the headings");
    static final Text NO_NAME = new Text("ไม่มีชื่อหน่วยงาน", "no name of an agency");
    static final Text GIVE_NAME = new Text(
            "พิมพ์ชื่อหน่วยงานในคอลัมน์ \"หน่วยงาน\" หรือเหนือหัวตาราง",
            "type it in the column \"agency\", or above the headings");
    static final Text NO_SCORES = new Text("ไม่มีคะแนนใดเลย", "not one score");
    static final Text SOME_SCORE = new Text("คะแนนอย่างน้อยหนึ่งค่า", "at least one score");
    static final Text FILL_OR_DELETE = new Text("กรอกคะแนน หรือลบแถวนี้", "fill in its scores, or delete the row");
    static final Text LOST_CHARACTERS =
            new Text("ตัวอักษรที่เสียหายจากการเข้ารหัส", "characters that were lost in another encoding");
    static final Text SAVE_AS_UTF_8 =
            new Text("พิมพ์ข้อความใหม่ หรือบันทึกไฟล์เป็น CSV UTF-8", "type them again, or save the file as CSV UTF-8");

    static Text tooWide(int cells, int headings) {
        return new Text(
                cells + " ช่อง แต่หัวตารางมี " + headings + " ช่อง", cells + " cells under " + headings + " headings");
    }

    static Text atMost(int headings) {
        return new Text("ไม่เกิน " + headings + " ช่อง", "at most " + headings + " cells");
    }

    static final Text CHECK_COMMAS = new Text(
            "ใช้จุดทศนิยมแทนจุลภาค หรือใส่ \" \" รอบข้อความที่มีจุลภาค",
            "write decimals with a point, or put texts that hold commas between quotation marks");

    static final Text WHOLE_ROW = new Text("แถวที่ครบ", "a whole row");

    static Text twice(String heading, String first) {
        return new Text(
                Excerpt.quoted(heading) + " ซ้ำกับ " + first,
                Excerpt.quoted(heading) + " stands twice, first at " + first);
    }

    static final Text ONCE = new Text("แต่ละข้อเพียงครั้งเดียว", "each only once");
    static final Text KEEP_ONE = new Text("เก็บที่ถูกต้องไว้เพียงอันเดียว", "keep the right one and delete the other");

    static Text withoutPart(String heading) {
        return new Text(Excerpt.quoted(heading) + " ที่ไม่ระบุส่วน", Excerpt.quoted(heading) + " without its part");
    }

    static Text oneOf(List<String> names) {
        String all = String.join(", ", names);
        return new Text("หนึ่งใน " + all, "one of " + all);
    }

    static final Text NAME_PART = new Text("ระบุส่วนด้วย", "name the part too");

    static Text noSuchPart(String text) {
        return new Text("ไม่รู้จักส่วน " + Excerpt.quoted(text), "the unknown part " + Excerpt.quoted(text));
    }

    static Text withoutParts(String item) {
        return new Text("คะแนนแยกส่วนของ " + item + " ซึ่งไม่มีส่วน", "a part of " + item + ", which has no parts");
    }

    static final Text ONE_SCORE = new Text("คะแนนเดียวในคอลัมน์คะแนน", "one score, in the column of scores");
    static final Text MOVE_SCORE = new Text("ย้ายไปคอลัมน์คะแนน", "move it to the column of scores");
    static final Text NAME_PART_ANSWERED = new Text(
            "ระบุส่วนด้วย หรือแยกคอลัมน์ \"จำนวนผู้ตอบ ส่วนที่ 1\" กับ \"จำนวนผู้ตอบ ส่วนที่ 2\"",
            "name the part too, or use columns \"respondents part 1\" and \"respondents part 2\"");
    static final Text ONE_NUMBER =
            new Text("จำนวนเดียวในคอลัมน์จำนวนผู้ตอบ", "one number, in the column of respondents");
    static final Text MOVE_NUMBER = new Text("ย้ายไปคอลัมน์จำนวนผู้ตอบ", "move it to the column of respondents");
    static final Text NO_ITEM_ANSWERED =
            new Text("จำนวนผู้ตอบที่ไม่ระบุข้อ", "a number of respondents without an item");
    static final Text AN_ITEM = new Text("เลขข้อ", "the number of an item");
    static final Text NO_ITEM = new Text("คะแนนที่ไม่ระบุข้อ", "a score without an item");
    static final Text GIVE_ITEM = new Text("ใส่เลขข้อ หรือลบตัวเลขนี้", "give the item's number, or delete this one");
    static final Text OTHER_ROWS = new Text("แถวอื่นของหน่วยงานนี้มีปัญหา", "another row of this agency has a problem");
    static final Text MEND_THOSE = new Text("แก้แถวเหล่านั้น", "mend those");
}
