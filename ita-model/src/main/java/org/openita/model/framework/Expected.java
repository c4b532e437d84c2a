package org.openita.model.framework;

import java.util.Collection;
import org.openita.model.text.Text;

/** What should stand at each place of a framework file, in words. */
final class Expected {

    static final Text FRAMEWORK = new Text(
            "กลุ่มข้อมูล { } ที่มี fiscalYear และ instruments", "an object { } with fiscalYear and instruments");
    static final Text YEAR =
            new Text("ปีงบประมาณ พุทธศักราช เช่น 2567", "a fiscal year of the Buddhist Era, such as 2567");
    static final Text SOURCE = new Text(
            "ที่มาของข้อเท็จจริงเป็นข้อความ เช่น \"รายงานปี 2567 ตารางตัวชี้วัด\"",
            "where the fact is known from, in words such as \"FY2567 report, indicator table\"");
    static final Text CONFIDENCE =
            new Text("ระดับความมั่นใจ คือ A, B+, B, B-, C", "how sure the fact is: one of A, B+, B, B-, C");
    static final Text NAME = new Text("ชื่อเป็น {\"th\": …, \"en\": …}", "a name as {\"th\": …, \"en\": …}");
    static final Text NAME_TH = new Text("ชื่อเป็นข้อความภาษาไทย", "the name in Thai");
    static final Text NAME_EN = new Text("ชื่อเป็นข้อความภาษาอังกฤษ", "the name in English");

    static final Text ID = new Text(
            "รหัสเป็นตัวอักษรและตัวเลข เช่น \"EIT2\" หรือ \"9.1\"",
            "an id of letters and digits such as \"EIT2\" or \"9.1\"");
    static final Text ITEM_ID = new Text("รหัสข้อหนึ่งข้อ เช่น \"o14\"", "the id of one item such as \"o14\"");
    static final Text ITEM_IDS = new Text(
            "รหัสข้อเช่น \"o8, o9, o14-o17\" ไม่เกิน " + ItemIds.MOST + " ข้อ",
            "ids of items such as \"o8, o9, o14-o17\", at most " + ItemIds.MOST);
    static final Text PART_KEY =
            new Text("คำสั้น ๆ เป็นอักษรตัวเล็ก เช่น \"part1\"", "a short word in small letters such as \"part1\"");

    static final Text SCALES =
            new Text("รายการมาตราคะแนน [{\"id\": …, \"points\": …}]", "a list of scales [{\"id\": …, \"points\": …}]");
    static final Text POINTS = new Text(
            "จำนวนเต็ม 0 ถึง 100 อย่างน้อยสองค่า เรียงจากน้อยไปมาก",
            "whole numbers from 0 to 100, at least two, ascending");
    static final Text SCALE = new Text("รหัสมาตราคะแนนที่อยู่ใน scales", "the id of a scale that stands in scales");
    static final Text POLARITY = new Text(
            "\"+\" ยิ่งมากยิ่งดี หรือ \"-\" ยิ่งน้อยยิ่งดี",
            "\"+\" where more is better or \"-\" where less is better");

    static final Text INSTRUMENTS =
            new Text("รายการเครื่องมือ อย่างน้อยหนึ่งรายการ", "a list of instruments, at least one");
    static final Text WEIGHT = new Text(
            "น้ำหนักเป็นตัวเลขมากกว่า 0 และไม่เกิน 1 เช่น 0.30",
            "its weight, a number above 0 and at most 1 such as 0.30");
    static final Text ACCEPTS = new Text(
            "รายการระดับข้อมูลที่รับได้ จาก items, indicators, parts, instruments",
            "a list of the levels its scores can be given at, of items, indicators, parts, instruments");
    static final Text PARTS = new Text("รายการส่วนของเครื่องมือ", "a list of parts of the instrument");
    static final Text INDICATORS =
            new Text("รายการตัวชี้วัด อย่างน้อยหนึ่งรายการ", "a list of indicators, at least one");
    static final Text SUB_INDICATORS = new Text("รายการตัวชี้วัดย่อย", "a list of sub-indicators");
    static final Text ITEMS = new Text("รายการข้อ", "a list of items");

    static final Text COMPONENTS = new Text(
            "{\"ids\": [ ], \"source\": …, \"confidence\": …}", "{\"ids\": [ ], \"source\": …, \"confidence\": …}");
    static final Text COMPONENT_IDS = new Text(
            "รายการรหัสเครื่องมือหรือส่วนของเครื่องมือ (ว่างได้หากระดับดูเฉพาะคะแนนภาพรวม)",
            "a list of the ids of instruments and parts, empty where levels go by the overall score alone");
    static final Text COMPONENT = new Text("รหัสเครื่องมือหรือส่วนของเครื่องมือ", "the id of an instrument or a part");
    static final Text TOPICS = new Text("รายการประเด็น", "a list of topics");
    static final Text ROWS = new Text(
            "รายการ rows เป็น [{\"instrument\": …, \"items\": …}] อย่างน้อยหนึ่งแถว",
            "rows as [{\"instrument\": …, \"items\": …}], at least one");
    static final Text INSTRUMENT =
            new Text("รหัสเครื่องมือที่อยู่ใน instruments", "the id of an instrument of this framework");

    static final Text CHANGES = new Text(
            "รายการสิ่งที่เปลี่ยนจากปีก่อน [{\"what\": {\"th\": …, \"en\": …}, \"source\": …, \"confidence\": …}]",
            "a list of what changed since the year before [{\"what\": {\"th\": …, \"en\": …}, \"source\": …, \"confidence\": …}]");

    static final Text ANSWERS = new Text(
            "รายการถ้อยคำของคำตอบ [{\"id\": …, \"words\": …}]",
            "a list of how answers are worded [{\"id\": …, \"words\": …}]");
    static final Text WORDS = new Text(
            "รายการคำตอบเป็นถ้อยคำ หนึ่งข้อความต่อคะแนนหนึ่งค่าของมาตรา คั่นคำที่ใช้แทนกันได้ด้วย /",
            "a list of the answers in words, one text for each of the scale's points, words for the same answer apart by /");
    static final Text SAMPLES = new Text(
            "รายการจำนวนผู้ตอบขั้นต่ำ [{\"id\": …, \"least\": …}]",
            "a list of least numbers [{\"id\": …, \"least\": …}]");
    static final Text LEAST = new Text("จำนวนเต็มตั้งแต่ 1 ถึง 999999", "a whole number from 1 to 999999");

    private Expected() {}

    /** Something of which there are but a few. */
    static Text among(Text expected, Collection<String> words) {
        String list = " (" + String.join(", ", words) + ")";
        return new Text(expected.th() + list, expected.en() + list);
    }
}
