package org.openita.rules.language;

import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** Leaves what cannot be read; caught where reading can go on. */
final class Slip extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String id;
    private final transient Object[] arguments;
    private final boolean told;

    private Slip(Place place, String id, boolean told, Object... arguments) {
        super(id, null, false, false);
        this.place = place;
        this.id = id;
        this.told = told;
        this.arguments = arguments;
    }

    static Slip of(Place place, String id, Object... arguments) {
        return new Slip(place, id, false, arguments);
    }

    /** One that follows from a slip that has been told already. */
    static Slip told(Place place) {
        return new Slip(place, "", true);
    }

    /** Adds it to the others, unless it has been told. */
    void addTo(ProblemLog slips) {
        if (!told) {
            slips.add(place, id, arguments);
        }
    }
}
