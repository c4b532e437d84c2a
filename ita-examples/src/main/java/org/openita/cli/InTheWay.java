package org.openita.cli;

import java.util.List;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;

/** What is said of files that an output would write over. */
final class InTheWay {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final int MOST = 100;

    private InTheWay() {}

    static Problem input(List<String> names) {
        return TEXTS.problem(Place.of(named(names)), "output-is-input");
    }

    static Problem there(List<String> names) {
        return TEXTS.problem(Place.of(named(names)), "file-exists", names.size());
    }

    static Problem twice(List<String> names) {
        return TEXTS.problem(Place.of(named(names)), "output-twice");
    }

    private static String named(List<String> names) {
        String shown = String.join(", ", names.subList(0, Math.min(MOST, names.size())));
        return names.size() <= MOST ? shown : shown + ", … (+" + (names.size() - MOST) + ")";
    }
}
