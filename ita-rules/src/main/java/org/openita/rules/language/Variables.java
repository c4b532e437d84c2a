package org.openita.rules.language;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** The variables of a rule and what they hold. Not thread-safe. */
final class Variables {

    private final ProblemLog log;

    /** A variable bound to something that does not exist is known, and what it holds is not. */
    private final Map<String, Optional<Property.Kind>> kinds = new LinkedHashMap<>();

    Variables(ProblemLog log) {
        this.log = log;
    }

    /** These variables and more, which those who have these do not see. */
    Variables inner() {
        Variables inner = new Variables(log);
        inner.kinds.putAll(kinds);
        return inner;
    }

    void bind(String variable, Optional<Property.Kind> kind, Place place) {
        if (kinds.putIfAbsent(variable, kind) != null) {
            log.add(place, "variable-twice", variable);
        }
    }

    /** What a variable holds; where nothing is bound to it that is a slip, and empty. */
    Optional<Property.Kind> kindOf(String variable, Place place) {
        Optional<Property.Kind> kind = kinds.get(variable);
        if (kind == null) {
            Text suggestion = Suggestion.of(variable, kinds.keySet());
            log.add(place, "unknown-variable", variable, suggestion);
            return Optional.empty();
        }
        return kind;
    }
}
