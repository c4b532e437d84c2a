package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.problem.Place;

/**
 * A rule as written: when these conditions hold, then these findings follow.
 *
 * <p>Immutable and thread-safe.
 *
 * @param name its name
 * @param annotations what is said about it, such as {@code source} and {@code confidence}, by name
 * @param conditions what must hold, in order
 * @param calls what follows, in order
 * @param place where it begins
 */
public record Rule(
        String name, Map<String, String> annotations, List<Condition> conditions, List<Call> calls, Place place) {

    public Rule {
        annotations = ImmutableMap.copyOf(annotations);
        conditions = List.copyOf(conditions);
        calls = List.copyOf(calls);
    }

    /** Where the rule says it comes from. */
    public Optional<String> source() {
        return Optional.ofNullable(annotations.get("source"));
    }
}
