package org.openita.model.assessment;

import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.json.Json;
import org.openita.model.json.JsonText;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Reads the agency of an assessment. */
final class AgencyReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Supplier<Text> GIVE_AGENCY = TEXTS.later("give-agency");
    private static final Supplier<Text> GIVE_NAME = TEXTS.later("give-agency-name");

    private final ProblemLog log;

    AgencyReader(ProblemLog log) {
        this.log = log;
    }

    /** The agency, or empty if it is missing or wrong, which is noted. */
    Optional<Agency> read(ObjectReader assessment) {
        assessment.require("agency", GIVE_AGENCY);
        Optional<Json> agency = assessment.value("agency");
        if (agency.isPresent() && agency.get() instanceof JsonText text) {
            log.add(TEXTS.problem(text.place(), "agency-not-an-object", text.described()));
            return Optional.empty();
        }
        return assessment.object("agency").flatMap(object -> agency(new ObjectReader(object, log)));
    }

    private Optional<Agency> agency(ObjectReader members) {
        members.require("name", GIVE_NAME);
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
