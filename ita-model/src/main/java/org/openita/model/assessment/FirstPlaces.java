package org.openita.model.assessment;

import java.util.HashMap;
import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** Remembers where each thing was given first, and notes what is given twice. Not thread-safe. */
final class FirstPlaces {

    private final ProblemLog log;
    private final Map<String, Place> places = new HashMap<>();

    FirstPlaces(ProblemLog log) {
        this.log = log;
    }

    /** Whether a thing is given for the first time; if not, that is noted. */
    boolean isFirst(String what, Place place) {
        Place before = places.putIfAbsent(what, place);
        if (before != null) {
            log.add(
                    place,
                    AssessmentProblems.twice(what, before.toString()),
                    AssessmentProblems.ONCE,
                    AssessmentProblems.KEEP_ONE);
        }
        return before == null;
    }
}
