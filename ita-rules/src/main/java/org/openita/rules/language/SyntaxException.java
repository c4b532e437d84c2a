package org.openita.rules.language;

import java.util.List;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** Leaves what cannot be read; caught where reading can go on. */
final class SyntaxException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Place place;
    private final String id;
    private final transient Object[] arguments;
    private final boolean told;
    private transient List<Edit> edits = List.of();

    private SyntaxException(Place place, String id, boolean told, Object... arguments) {
        super(id, null, false, false);
        this.place = place;
        this.id = id;
        this.told = told;
        this.arguments = arguments;
    }

    static SyntaxException of(Place place, String id, Object... arguments) {
        return new SyntaxException(place, id, false, arguments);
    }

    /** One that follows from a slip that has been told already. */
    static SyntaxException told(Place place) {
        return new SyntaxException(place, "", true);
    }

    /** The same, with the change that mends it. */
    SyntaxException mendedBy(Edit edit) {
        edits = List.of(edit);
        return this;
    }

    /** Adds it to the others, unless it has been told. */
    void addTo(ProblemLog log) {
        if (!told) {
            log.add(place, edits, id, arguments);
        }
    }
}
