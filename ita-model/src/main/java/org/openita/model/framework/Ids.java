package org.openita.model.framework;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.json.JsonText;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** The ids that a framework file has given away, each of them once. Not thread-safe. */
final class Ids {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9]{1,20}(\\.[0-9]{1,3})?");

    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;
    private final Map<String, Place> places = new HashMap<>();
    private boolean complete = true;

    Ids(ProblemLog log) {
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
    }

    /** The ids given away so far. */
    Set<String> given() {
        return places.keySet();
    }

    /** Whether every id so far could be read; if not, one that seems unknown may be among those that could not. */
    boolean areComplete() {
        return complete;
    }

    /** Notes that there is an id that could not be read. */
    void lose() {
        complete = false;
    }

    /** The member {@code id} of an object, given away from now on. */
    String claim(Fields fields) {
        JsonText id = fields.text("id", Expected.ID);
        if (hasForm(id)) {
            claim(id.value(), id.place());
        } else {
            lose();
        }
        return id.value();
    }

    /** Gives an id away; notes a problem if it was given before. */
    void claim(String id, Place place) {
        Place first = places.putIfAbsent(id, place);
        if (first != null) {
            problems.idTwice(place, id, first);
        }
    }

    private boolean hasForm(JsonText id) {
        if (id.value().equals(Subject.OVERALL)) {
            problems.reservedId(id);
            return false;
        }
        boolean right = FORM.matcher(id.value()).matches();
        if (!right && !id.value().isEmpty()) {
            fieldProblems.wrong(id, Expected.ID);
        }
        return right;
    }
}
