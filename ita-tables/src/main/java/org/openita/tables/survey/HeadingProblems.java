package org.openita.tables.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** What can be wrong with the heading of a survey file, in words. */
final class HeadingProblems {

    private static final Text HEADING = new Text(
            "หัวตาราง: agency และรหัสข้อ (และ part สำหรับเครื่องมือที่แบ่งส่วน) หรือ agency, item, option, count",
            "a heading: agency and the items' ids (and part for an instrument in parts), or agency, item, option,"
                    + " count");

    private final ProblemLog log;
    private final Place place;
    private final Questionnaire questionnaire;

    HeadingProblems(ProblemLog log, Place place, Questionnaire questionnaire) {
        this.log = log;
        this.place = place;
        this.questionnaire = questionnaire;
    }

    /** Checks that the columns together can be counted. */
    void checkWhole(List<Column> columns) {
        Set<Role> roles = columns.stream().map(Column::role).collect(Collectors.toSet());
        boolean counts = roles.contains(Role.COUNT);
        require(roles.contains(Role.AGENCY) || roles.contains(Role.AGENCY_ID), Role.AGENCY.heading());
        if (counts) {
            require(roles.contains(Role.ITEM), Role.ITEM.heading());
            require(roles.contains(Role.OPTION), Role.OPTION.heading());
        } else if (!roles.contains(Role.ANSWER)) {
            lacks(new Text("คำตอบของข้อใดเลย", "answers to any item"));
        }
        if (counts && roles.contains(Role.ANSWER)) {
            bothForms();
        }
        if (!counts && !roles.contains(Role.PART) && !roles.contains(Role.INSTRUMENT)) {
            requirePart(columns);
        }
    }

    static void unreadable(ProblemLog log, Place place) {
        log.add(
                place,
                new Text("แถวแรกอ่านเป็นหัวตารางไม่ได้", "a first row that cannot be read as a heading"),
                HEADING,
                new Text("ตรวจว่าเป็นไฟล์ CSV", "check that it is a CSV file"));
    }

    static void twice(ProblemLog log, Place place, String heading) {
        String quoted = Excerpt.quoted(heading);
        log.add(
                place,
                new Text("หัวตาราง " + quoted + " ซ้ำ", "the heading " + quoted + ", a second time for the same thing"),
                new Text("แต่ละหัวตารางครั้งเดียว", "each heading once"),
                new Text("ลบหรือเปลี่ยนชื่อคอลัมน์ที่ซ้ำ", "delete one of the columns, or rename it"));
    }

    static void partInHeading(ProblemLog log, Place place, String key) {
        log.add(
                place,
                new Text("หัวตาราง " + Excerpt.quoted(key), "the heading " + Excerpt.quoted(key)),
                new Text("รหัสข้อ โดยส่วนอยู่ในคอลัมน์ part", "the item's id, and the part in a column of its own"),
                new Text(
                        "หนึ่งแถวคือผู้ตอบหนึ่งคนซึ่งอยู่ส่วนเดียว ให้เพิ่มคอลัมน์ part",
                        "each row is one respondent, who is in one part: add the column \"part\""));
    }

    static void unknownItem(ProblemLog log, Place place, String key, Questionnaire questionnaire) {
        String ids = questionnaire.items().keySet().stream().sorted().collect(Collectors.joining(", "));
        log.add(
                place,
                new Text(
                        Excerpt.quoted(key) + " ไม่ใช่ข้อที่ถามในปี "
                                + questionnaire.framework().fiscalYear(),
                        Excerpt.quoted(key) + ", which is not asked in " + questionnaire.framework()),
                new Text("ข้อที่ถาม: " + ids, "items that people are asked: " + ids),
                new Text("ตรวจรหัสข้อและปี หรือลบคอลัมน์", "check the id and the year, or delete the column"));
    }

    private void require(boolean isThere, String heading) {
        if (!isThere) {
            lacks(Text.same(Excerpt.quoted(heading)));
        }
    }

    private void lacks(Text what) {
        log.add(
                place,
                new Text("หัวตารางไม่มี " + what.th(), "a heading without " + what.en()),
                HEADING,
                new Text("เพิ่มคอลัมน์ หรือแก้หัวตาราง", "add the column, or mend the heading"));
    }

    private void bothForms() {
        log.add(
                place,
                new Text("มีทั้งคอลัมน์คำตอบรายข้อและคอลัมน์ count", "columns of items and a column of counts"),
                HEADING,
                new Text("แยกเป็นสองไฟล์", "make two files of it"));
    }

    private void requirePart(List<Column> columns) {
        Optional<Column> inParts = columns.stream()
                .filter(column -> column.item()
                        .filter(item -> questionnaire.questions().stream()
                                        .filter(question -> question.item().equals(item))
                                        .count()
                                > 1)
                        .isPresent())
                .findFirst();
        inParts.ifPresent(column -> require(false, Role.PART.heading()));
    }
}
