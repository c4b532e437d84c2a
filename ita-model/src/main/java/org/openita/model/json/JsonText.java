package org.openita.model.json;

import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * A JSON string.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param value its text, whole Unicode characters without U+0000
 */
public record JsonText(Place place, String value) implements Json {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    @Override
    public Text described() {
        return TEXTS.text("found-text", value);
    }
}
