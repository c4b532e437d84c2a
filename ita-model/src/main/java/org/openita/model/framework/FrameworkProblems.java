package org.openita.model.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** What can be wrong with a framework as a whole, in words. */
final class FrameworkProblems {

    private final ProblemLog log;

    FrameworkProblems(ProblemLog log) {
        this.log = log;
    }

    void notAYear(JsonNumber year) {
        boolean common = year.value().compareTo(BigDecimal.valueOf(1957)) >= 0
                && year.value().compareTo(BigDecimal.valueOf(2156)) <= 0
                && year.value().stripTrailingZeros().scale() <= 0;
        Text remedy = common
                ? commonEra(year.value().intValueExact())
                : new Text("เขียนปีพุทธศักราชสี่หลัก", "write the four digits of the Buddhist year");
        log.add(year.place(), year.described(), Expected.YEAR, remedy);
    }

    private static Text commonEra(int year) {
        int buddhist = year + FiscalYear.BUDDHIST_ERA_OFFSET;
        return new Text(
                "ปี ค.ศ. " + year + " คือ พ.ศ. " + buddhist,
                year + " of the Common Era is " + buddhist + " of the Buddhist Era; write that");
    }

    void notTheYearOfTheName(Place place, FiscalYear year, String fileName) {
        log.add(
                place,
                new Text("ปี " + year, "the year " + year),
                new Text("ปีเดียวกับชื่อไฟล์ " + fileName, "the year that the file is named after, " + fileName),
                new Text("แก้ปี หรือเปลี่ยนชื่อไฟล์", "mend the year or rename the file"));
    }

    void idTwice(Place place, String id, Place first) {
        String quoted = Excerpt.quoted(id);
        String where = first.line() + ":" + first.column();
        log.add(
                place,
                new Text(
                        "รหัส " + quoted + " ซ้ำกับที่ " + where,
                        "the id " + quoted + " stands twice, first at " + where),
                new Text("แต่ละรหัสปรากฏครั้งเดียวในกรอบ", "each id once in a framework, each item in one indicator"),
                new Text("เปลี่ยนรหัส หรือลบรายการที่ซ้ำ", "give it another id or delete it"));
    }

    void reservedId(JsonText id) {
        log.add(
                id.place(),
                id.described(),
                Expected.ID,
                new Text(
                        "ใช้รหัสอื่น \"overall\" สงวนไว้สำหรับคะแนนภาพรวม",
                        "use another id: \"overall\" is kept for the score of the whole"));
    }

    void twiceInList(Place place, String id) {
        String quoted = Excerpt.quoted(id);
        log.add(
                place,
                new Text(quoted + " ซ้ำในรายการนี้", quoted + " stands twice in this list"),
                new Text("แต่ละรหัสครั้งเดียว", "each id once"),
                new Text("ลบรายการที่ซ้ำ", "delete one of them"));
    }

    void weight(JsonNumber weight) {
        log.add(
                weight.place(),
                weight.described(),
                Expected.WEIGHT,
                new Text("เขียนเป็นสัดส่วน เช่น 0.30 แทน 30", "write a share, 0.30 for 30 percent"));
    }

    void weightSum(Place place, BigDecimal sum) {
        String found = sum.toPlainString();
        log.add(
                place,
                new Text("น้ำหนักรวมกันได้ " + found, "the weights add up to " + found),
                new Text("รวมกันได้ 1 พอดี", "weights that add up to exactly 1"),
                new Text("แก้ weight ของเครื่องมือ", "mend the weights of the instruments"));
    }

    void points(Json found) {
        log.add(
                found.place(),
                found.described(),
                Expected.POINTS,
                new Text("แก้คะแนนของมาตรา", "mend the points of this scale"));
    }

    void twoKinds(Place place) {
        log.add(
                place,
                new Text("มีทั้ง items และ subIndicators", "both items and subIndicators"),
                new Text("อย่างใดอย่างหนึ่ง", "one of the two"),
                new Text("ย้ายข้อเข้าไปในตัวชี้วัดย่อย", "move the items into the sub-indicators"));
    }

    void notOfIndicator(Place place, String id, String indicator) {
        String prefix = Excerpt.quoted(indicator + ".");
        log.add(
                place,
                new Text("ตัวชี้วัดย่อย " + Excerpt.quoted(id), "the sub-indicator " + Excerpt.quoted(id)),
                new Text("รหัสที่ขึ้นต้นด้วย " + prefix, "an id that begins with " + prefix),
                new Text("แก้รหัส หรือย้ายไปอยู่ในตัวชี้วัดของตน", "mend the id or move it to its indicator"));
    }

    void acceptsWhatIsNotKnown(Place place, String instrument, InputLevel level, List<String> lacking) {
        String key = level.key();
        String where = String.join(", ", lacking);
        log.add(
                place,
                new Text(
                        instrument + " รับ " + key + " แต่ไม่มี " + key + " ใน " + where,
                        instrument + " accepts " + key + ", but " + where + " has no " + key),
                new Text("รับเฉพาะระดับที่กำหนดไว้ครบ", "only levels that the framework lists in full"),
                new Text(
                        "เพิ่ม " + key + " หรือลบคำนี้ออกจาก accepts",
                        "add the " + key + " or take the word out of accepts"));
    }

    void keepsBackWhatIsKnown(Place place, String instrument, InputLevel level) {
        String key = level.key();
        log.add(
                place,
                new Text(
                        instrument + " มี " + key + " แต่ไม่รับ " + key,
                        instrument + " has " + key + " but does not accept " + key),
                new Text("\"" + key + "\" อยู่ใน accepts", "\"" + key + "\" among accepts"),
                new Text("เพิ่ม \"" + key + "\" ใน accepts", "add \"" + key + "\" to accepts"));
    }

    void notItemsOf(Place place, List<String> strangers, String instrument) {
        String ids = strangers.stream().limit(10).map(Excerpt::quoted).collect(Collectors.joining(", "));
        log.add(
                place,
                new Text(ids + " ไม่ใช่ข้อของ " + instrument, "no items of " + instrument + ": " + ids),
                new Text(
                        "ข้อที่อยู่ในตัวชี้วัดของ " + instrument,
                        "items that stand in the indicators of " + instrument),
                new Text("แก้รหัสข้อ หรือแก้เครื่องมือของแถวนี้", "mend the items' ids or the row's instrument"));
    }
}
