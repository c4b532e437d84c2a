package org.openita.model.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency.Field;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/** Checks and collects what is said of one agency. Not thread-safe. */
final class AgencyEntries {

    private final PlainTextReader texts;
    private final FirstPlaces places;
    private final Map<Field, String> kept = new EnumMap<>(Field.class);
    private boolean isNamed;

    AgencyEntries(ProblemLog log) {
        this.texts = new PlainTextReader(log);
        this.places = new FirstPlaces(log);
    }

    /** Takes a text. */
    void add(Field field, String text, Place place) {
        isNamed |= field == Field.NAME;
        if (places.isFirst(field.key(), place)) {
            texts.checked(text, place).ifPresent(checked -> kept.put(field, checked));
        }
    }

    /** Whether a name was given, be it fit or not. */
    boolean isNamed() {
        return isNamed;
    }

    /** The agency; empty as long as it has no name. */
    Optional<Agency> agency() {
        return text(Field.NAME)
                .map(name ->
                        new Agency(text(Field.ID), name, text(Field.KIND), text(Field.DISTRICT), text(Field.PROVINCE)));
    }

    private Optional<String> text(Field field) {
        return Optional.ofNullable(kept.get(field));
    }
}
