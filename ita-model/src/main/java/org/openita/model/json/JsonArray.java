package org.openita.model.json;

import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * A JSON array.
 *
 * <p>Immutable and thread-safe.
 *
 * @param place where it begins
 * @param elements its elements, in order
 */
public record JsonArray(Place place, List<Json> elements) implements Json {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public Text described() {
        return TEXTS.text("found-list");
    }
}
