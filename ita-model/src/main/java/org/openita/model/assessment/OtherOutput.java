package org.openita.model.assessment;

import java.util.Optional;
import java.util.Set;
import org.openita.model.json.Json;
import org.openita.model.json.JsonObject;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/**
 * Recognises documents that we write ourselves and that are no results, though people give them for one.
 *
 * <p>The scores of an analysis are rounded, and do not say which of them were published, so they are not read in its stead.
 */
final class OtherOutput {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final Set<String> ANALYSIS = Set.of("schemaVersion", "scores");
    private static final Set<String> CHECKED = Set.of("file", "notes");

    private OtherOutput() {}

    /** What is said of a document, if it is one of those. */
    static Optional<Problem> problem(Json json) {
        if (has(json, ANALYSIS)) {
            return Optional.of(TEXTS.problem(json.place(), "analysis-for-a-result"));
        }
        return has(json, CHECKED) ? Optional.of(TEXTS.problem(json.place(), "notes-for-a-result")) : Optional.empty();
    }

    private static boolean has(Json json, Set<String> members) {
        return json instanceof JsonObject object && object.members().keySet().containsAll(members);
    }
}
