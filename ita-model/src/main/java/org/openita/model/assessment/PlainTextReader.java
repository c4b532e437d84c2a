package org.openita.model.assessment;

import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.Members;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/**
 * Reads texts that must be fit for any report.
 *
 * @param log takes what is wrong with them
 */
record PlainTextReader(ProblemLog log) {

    private static final Text MEND =
            new Text("พิมพ์ข้อความใหม่ หรือลบบรรทัดนี้ถ้าไม่ทราบ", "type it again, or delete it where it is not known");

    /** The text of a member as it is kept, if it is there and fit to be kept. */
    Optional<String> read(Members members, String key) {
        Optional<String> kept = members.text(key).map(PlainText::of);
        Optional<Text> fault = kept.flatMap(PlainText::fault);
        fault.ifPresent(
                found -> log.add(members.value(key).map(Json::place).orElseThrow(), found, PlainText.expected(), MEND));
        return fault.isPresent() ? Optional.empty() : kept;
    }
}
