package org.openita.model.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Excerpt;
import org.openita.model.text.Text;

/** What can be wrong with a result, in words: found, expected, remedy. Of ids that a year does not have see {@link UnknownIds}. */
final class AssessmentProblems {

    static final Text POINTS =
            new Text("คะแนน 0 ถึง 100 มีทศนิยมไม่เกินสองตำแหน่ง", "a score from 0 to 100 with at most two decimals");
    static final Text PASS_OR_FAIL =
            new Text("100 หรือ \"pass\" ถ้าผ่าน, 0 หรือ \"fail\" ถ้าไม่ผ่าน", "100 or \"pass\", 0 or \"fail\"");
    static final Text CHECK = new Text("ตรวจคะแนนกับประกาศผลการประเมิน", "check it against the published result");

    static final Text PEOPLE = new Text("จำนวนคน 1 ถึง 999999999", "a number of people from 1 to 999999999");
    static final Text WRITE_PEOPLE = new Text(
            "เขียนจำนวนผู้ตอบเป็นเลขจำนวนเต็ม เช่น 26 หรือ null ถ้าไม่ทราบ",
            "write how many answered, such as 26, or null where it is not known");

    static final Text NO_NAME = new Text("ไม่มีชื่อหน่วยงาน", "the agency's name is missing");
    static final Text A_NAME = new Text("ชื่อหน่วยงาน", "the agency's name");
    static final Text GIVE_NAME =
            new Text("ระบุ agency(Agency.Field.NAME, …)", "give agency(Agency.Field.NAME, …), or agency(Agency)");
    static final Text RETYPE =
            new Text("พิมพ์ข้อความใหม่ หรือลบบรรทัดนี้ถ้าไม่ทราบ", "type it again, or delete it where it is not known");

    static final Text NO_SCORES = new Text("ไม่มีคะแนนใดเลย", "not one score");
    static final Text SOME_SCORE = new Text(
            "คะแนนใน items, indicators, parts, instruments หรือ overall",
            "scores under items, indicators, parts, instruments or overall");
    static final Text GIVE_SCORE = new Text("ใส่คะแนนที่มีอย่างน้อยหนึ่งค่า", "give at least one of them");

    static final Text ONCE = new Text("แต่ละข้อเพียงครั้งเดียว", "each only once");
    static final Text KEEP_ONE = new Text("เก็บที่ถูกต้องไว้เพียงอันเดียว", "keep the right one and delete the other");

    static final Text SAME_FRAMEWORK =
            new Text("ใช้ Subject จาก Framework เดียวกัน", "take the subject from the framework of the builder");

    static final Text ONE_SCORE = new Text("คะแนนเดียว", "one score");

    private AssessmentProblems() {}

    static Text number(String written) {
        return new Text("ตัวเลข " + written, "the number " + written);
    }

    static Text text(String text) {
        return new Text("ข้อความ " + Excerpt.quoted(text), "the text " + Excerpt.quoted(text));
    }

    static Text outside(RawValue number) {
        return and(number.described(), " อยู่นอกช่วง 0 ถึง 100", ", outside 0 to 100");
    }

    static Text tooFine(RawValue number) {
        return and(number.described(), " มีทศนิยมเกินสองตำแหน่ง", ", with more than two decimals");
    }

    static Text between(RawValue value) {
        return and(value.described(), " ในข้อที่มีแต่ผ่านหรือไม่ผ่าน", " for an item that passes or fails");
    }

    static Text round(BigDecimal value) {
        boolean isNearNothing = value.precision() - value.scale() < -2;
        String rounded =
                isNearNothing ? "0.00" : value.setScale(2, RoundingMode.HALF_UP).toPlainString();
        return new Text("เขียนตามที่ประกาศ เช่น " + rounded, "write it as published, such as " + rounded);
    }

    static Text writeScore(boolean isPassFail) {
        return isPassFail
                ? new Text(
                        "เขียน \"pass\" ถ้าผ่าน หรือ \"fail\" ถ้าไม่ผ่าน",
                        "write \"pass\" or \"fail\", or null where it was not checked")
                : new Text(
                        "เขียนตัวเลขเช่น 95.38 หรือ null ถ้าไม่มีคะแนน",
                        "write a number such as 95.38, or null where there is no score");
    }

    /** Found: something twice. */
    static Text twice(String what, String first) {
        return new Text(
                Excerpt.quoted(what) + " ซ้ำกับ " + first, Excerpt.quoted(what) + " stands twice, first at " + first);
    }

    /** Found: parts of an item that has none. */
    static Text withoutParts(Item item) {
        return new Text(
                "คะแนนแยกส่วนของข้อ " + item.id() + " ซึ่งไม่มีส่วน",
                "parts of " + item.id() + ", an item without parts");
    }

    static Text writeOne(Item item) {
        return new Text("เขียน \"" + item.id() + "\": 95.38", "write \"" + item.id() + "\": 95.38");
    }

    /** Found: one score of an item that has one in each part. */
    static Text whole(Item item, RawValue value) {
        return value.number().isPresent()
                ? and(
                        value.described(),
                        " ของข้อ " + item.id() + " ซึ่งต้องแยกส่วน",
                        " for " + item.id() + ", an item in parts")
                : value.described();
    }

    static Text unknownPart(String key) {
        return new Text("ไม่รู้จักส่วน " + Excerpt.quoted(key), "the unknown part " + Excerpt.quoted(key));
    }

    static Text inParts(Item item, List<Part> parts) {
        String keys = parts.stream().map(Part::key).collect(Collectors.joining(", "));
        return new Text("คะแนนของข้อ " + item.id() + " แยกเป็น " + keys, "scores of " + item.id() + " in " + keys);
    }

    static Text writeParts(Item item, List<Part> parts) {
        String example = parts.stream()
                .map(part -> "\"" + part.key() + "\": …")
                .collect(Collectors.joining(", ", "\"" + item.id() + "\": {", "}"));
        return write(example);
    }

    /** The ids to give instead. */
    static Text giveEach(List<Subject> subjects) {
        String ids = subjects.stream().map(Subject::id).collect(Collectors.joining(", "));
        return new Text("ระบุแยกเป็น " + ids, "give each of " + ids);
    }

    static Text write(String what) {
        return new Text("เขียน " + what, "write " + what);
    }

    /** Found: an id that nobody can have answered. */
    static Text answeredByNobody(String id, Framework framework) {
        return new Text(
                Excerpt.quoted(id) + " ไม่ใช่เครื่องมือ ส่วน หรือข้อของปีงบประมาณ " + framework.fiscalYear(),
                Excerpt.quoted(id) + ", which is no instrument, part or item of " + framework);
    }

    static Text orAnItem(String groups) {
        return new Text(groups + " หรือข้อ เช่น e1.part2", groups + ", or an item such as e1.part2");
    }

    /** Found: a subject of another year. */
    static Text ofAnotherYear(Subject subject) {
        return new Text(
                Excerpt.quoted(subject.id()) + " ของปีงบประมาณ " + subject.year(),
                Excerpt.quoted(subject.id()) + " of FY" + subject.year());
    }

    static Text aSubjectOf(Framework framework) {
        return new Text("หัวข้อของปีงบประมาณ " + framework.fiscalYear(), "a subject of " + framework);
    }

    private static Text and(Text text, String th, String en) {
        return new Text(text.th() + th, text.en() + en);
    }
}
