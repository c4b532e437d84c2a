package org.openita.spring;

import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** The words of this module. */
final class SpringTexts {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ItaEngines.class);

    private SpringTexts() {}

    static Text sentence(String key, Object... arguments) {
        return TEXTS.sentence(key, arguments);
    }

    static Problem problem(String place, String code, Object... arguments) {
        return TEXTS.problem(Place.of(place), code, arguments);
    }

    static InputException refused(String place, String code, Object... arguments) {
        return TEXTS.refused(Place.of(place), code, arguments);
    }
}
