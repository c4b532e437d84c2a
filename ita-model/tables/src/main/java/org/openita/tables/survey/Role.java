package org.openita.tables.survey;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a column of a survey file holds. */
enum Role {
    /** The agency's code. */
    AGENCY_ID("agency_id", "agency id", "agencyid", "รหัสหน่วยงาน"),
    /** The agency's name. */
    AGENCY("agency", "agency_name", "agency name", "หน่วยงาน", "ชื่อหน่วยงาน"),
    /** The agency's kind. */
    KIND("kind", "ประเภทหน่วยงาน"),
    /** The agency's district. */
    DISTRICT("district", "อำเภอ"),
    /** The agency's province. */
    PROVINCE("province", "จังหวัด"),
    /** The instrument that the row answers. */
    INSTRUMENT("instrument", "เครื่องมือ", "แบบวัด", "แบบสำรวจ"),
    /** The part of the instrument. */
    PART("part", "ส่วน", "ส่วนที่"),
    /** The answer to an item. */
    ANSWER,
    /** Which item was counted. */
    ITEM("item", "question", "ข้อ", "ข้อคำถาม"),
    /** Which answer was counted. */
    OPTION("option", "answer", "คำตอบ", "ตัวเลือก"),
    /** How often it was given. */
    COUNT("count", "จำนวน", "จำนวนผู้ตอบ"),
    /** Something else. */
    OTHER;

    private final List<String> headings;

    Role(String... headings) {
        this.headings = List.of(headings);
    }

    /** The role of a column by the key of its heading, if it is not an item's. */
    static Optional<Role> ofHeading(String key) {
        return Arrays.stream(values())
                .filter(role -> role.headings.contains(key))
                .findFirst();
    }

    /** Whether it says something about the agency. */
    boolean isOfAgency() {
        return switch (this) {
            case AGENCY_ID, AGENCY, KIND, DISTRICT, PROVINCE -> true;
            default -> false;
        };
    }

    /** How its heading is best written. */
    String heading() {
        return headings.isEmpty() ? "" : headings.get(0);
    }
}
