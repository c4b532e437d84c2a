package org.openita.model.assessment;

import java.util.HashMap;
import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;

/** Remembers where each thing was given first, and notes what is given twice. Not thread-safe. */
final class FirstPlaces {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private final ProblemLog log;
    private final Map<String, Place> places = new HashMap<>();

    FirstPlaces(ProblemLog log) {
        this.log = log;
    }

    /** Whether a thing is given for the first time; if not, that is noted. */
    boolean isFirst(String what, Place place) {
        Place before = places.putIfAbsent(what, place);
        if (before != null) {
            log.add(TEXTS.problem(place, "score-twice", what, before.toString()));
        }
        return before == null;
    }
}
