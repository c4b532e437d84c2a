package org.openita.model.assessment;

import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonText;
import org.openita.model.json.Members;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Reads the agency of an assessment. */
final class AgencyReader {

    private static final Text GIVE_AGENCY = new Text(
            "เพิ่ม \"agency\": {\"name\": \"ชื่อหน่วยงาน\"}", "add \"agency\": {\"name\": \"the agency's name\"}");
    private static final Text AN_OBJECT = new Text("กลุ่มข้อมูล { }", "an object { }");
    private static final Text GIVE_AS_NAME =
            new Text("เขียน \"agency\": {\"name\": \"…\"}", "write \"agency\": {\"name\": \"…\"}");
    private static final Text GIVE_NAME =
            new Text("เพิ่ม \"name\": \"ชื่อหน่วยงาน\" ใน agency", "add \"name\": \"the agency's name\" to agency");

    private final ProblemLog log;

    AgencyReader(ProblemLog log) {
        this.log = log;
    }

    /** The agency, or empty if it is missing or wrong, which is noted. */
    Optional<Agency> read(Members assessment) {
        assessment.require("agency", () -> GIVE_AGENCY);
        Optional<Json> agency = assessment.value("agency");
        if (agency.isPresent() && agency.get() instanceof JsonText text) {
            log.add(text.place(), text.described(), AN_OBJECT, GIVE_AS_NAME);
            return Optional.empty();
        }
        return assessment.object("agency").flatMap(object -> agency(new Members(object, log)));
    }

    private Optional<Agency> agency(Members members) {
        members.require("name", () -> GIVE_NAME);
        PlainTextReader texts = new PlainTextReader(log);
        Optional<String> id = texts.read(members, "id");
        Optional<String> name = texts.read(members, "name");
        Optional<String> kind = texts.read(members, "kind");
        Optional<String> district = texts.read(members, "district");
        Optional<String> province = texts.read(members, "province");
        members.refuseOthers();
        return name.map(known -> new Agency(id, known, kind, district, province));
    }
}
