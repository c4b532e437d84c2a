package org.openita.tables.form;

import java.util.List;

/** The words of the form. */
final class FormTexts {

    static final String ONE_AGENCY = "ผลคะแนน";
    static final String MANY_AGENCIES = "หลายหน่วยงาน";
    static final String EXAMPLE = "ตัวอย่าง";
    static final String NOTES = "คำอธิบาย";
    static final String ONLY_SCORES = "พิมพ์คะแนน 0 ถึง 100 ใช้จุดทศนิยม / a score from 0 to 100, with a decimal point";
    static final String ONLY_PASS_FAIL = "พิมพ์ 100 ถ้าผ่าน 0 ถ้าไม่ผ่าน / 100 if it passed, 0 if not";
    static final String PUBLISHED = "คะแนนที่ประกาศ (กรอกเท่าที่มี) / published scores, as far as they are known";
    static final String EXAMPLE_AGENCY = "หน่วยงานสมมติ (invented)";

    /** Labels of the agency's cells; the reader knows them. */
    static final List<String> LABELS = List.of("หน่วยงาน", "รหัสหน่วยงาน", "ประเภทหน่วยงาน", "อำเภอ", "จังหวัด");

    static final List<String> HEADINGS = List.of("ข้อ", "รายการ", "คะแนน", "ส่วนที่ 1", "ส่วนที่ 2", "description");

    static final List<String> EXPLAINED = List.of(
            "กรอกเฉพาะช่องสีเหลือง ช่องสีเทาไม่ต้องกรอก",
            "Fill in the yellow cells; the grey ones stay empty.",
            "",
            "ชีต \"ผลคะแนน\" ใช้กับหน่วยงานเดียว ชีต \"หลายหน่วยงาน\" ใช้กับหลายหน่วยงาน หนึ่งแถวต่อหนึ่งหน่วยงาน",
            "The first sheet takes one agency's result, the second those of many, one row each.",
            "",
            "คะแนนเป็นตัวเลข 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง ใช้จุดทศนิยม เช่น 95.38",
            "A score is a number from 0 to 100 with at most two decimals and a decimal point, such as 95.38.",
            "",
            "ข้อที่มีแต่ผ่านหรือไม่ผ่าน: 100 ถ้าผ่าน 0 ถ้าไม่ผ่าน",
            "An item that passes or fails: 100 if it passed, 0 if it did not.",
            "",
            "ไม่มีคะแนนให้เว้นว่าง ช่องว่างหมายถึงไม่มีข้อมูล ไม่ใช่ศูนย์",
            "Leave the cell empty where there is no score: empty means missing, never zero.",
            "",
            "คะแนนที่ประกาศใช้ตรวจว่าคะแนนรายข้อพิมพ์ถูกหรือไม่",
            "Published scores serve to find misprints among the scores of the items.",
            "",
            "อ่านแบบกรอกนี้ด้วย: ita assess FILE.xlsx",
            "This form is read by: ita assess FILE.xlsx");

    private FormTexts() {}

    static String title(String year) {
        return "แบบกรอกผลการประเมิน ITA ปีงบประมาณ " + year + " / ITA results of FY" + year;
    }
}
