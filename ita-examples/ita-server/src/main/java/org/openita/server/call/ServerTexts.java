package org.openita.server.call;

import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** The words of the service. */
public final class ServerTexts {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ServerTexts.class);

    private ServerTexts() {}

    /** A refusal with one problem. */
    public static InputException refused(String place, String code, Object... arguments) {
        return TEXTS.refused(Place.of(place), code, arguments);
    }

    /** A problem. */
    public static Problem problem(String place, String code, Object... arguments) {
        return TEXTS.problem(Place.of(place), code, arguments);
    }

    /** A sentence. */
    public static Text sentence(String key, Object... arguments) {
        return TEXTS.sentence(key, arguments);
    }
}
