package org.openita.server.api;

import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** The words of the service. */
final class ServerTexts {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ServerTexts.class);

    private ServerTexts() {}

    static InputException refused(String place, String code, Object... arguments) {
        return TEXTS.refused(Place.of(place), code, arguments);
    }

    static Text sentence(String key, Object... arguments) {
        return TEXTS.sentence(key, arguments);
    }
}
