package org.openita.model.assessment;

import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.ObjectReader;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * Reads texts that must be fit for any report.
 *
 * @param log takes what is wrong with them
 */
record PlainTextReader(ProblemLog log) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    /** The text of a member as it is kept, if it is there and fit to be kept. */
    Optional<String> read(ObjectReader members, String key) {
        return members.text(key)
                .flatMap(text ->
                        checked(text, members.value(key).map(Json::place).orElseThrow()));
    }

    /** A text as it is kept, if it is fit to be kept. */
    Optional<String> checked(String text, Place place) {
        String kept = PlainText.of(text);
        Optional<Text> fault = PlainText.fault(kept);
        fault.ifPresent(found -> log.add(TEXTS.problem(place, "unfit-name", found, PlainText.expected())));
        return fault.isPresent() ? Optional.empty() : Optional.of(kept);
    }
}
