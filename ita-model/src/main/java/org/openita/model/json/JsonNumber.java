package org.openita.model.json;

import java.math.BigDecimal;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * A JSON number.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param literal as written, at most 40 characters
 * @param value its exact value, with the decimals that were written; its scale lies between -1000 and 1000
 */
public record JsonNumber(Place place, String literal, BigDecimal value) implements Json {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    @Override
    public Text described() {
        return TEXTS.text("found-number", literal);
    }
}
