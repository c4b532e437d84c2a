package org.openita.rules;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.rules.language.MovedThreshold;
import org.openita.rules.language.NamedThreshold;
import org.openita.rules.language.Rule;

/**
 * What a pack's pack.json changes about the rules that the pack extends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param retired the names of rules that hold no more, each with the place where that is said
 * @param thresholds the numbers that stand in place of named thresholds, by name
 */
public record PackChanges(Map<String, Place> retired, Map<String, MovedThreshold> thresholds) {

    /** A pack that changes nothing. */
    public static final PackChanges NONE = new PackChanges(Map.of(), Map.of());

    public PackChanges {
        retired = ImmutableMap.copyOf(retired);
        thresholds = ImmutableMap.copyOf(thresholds);
    }

    /** Whether a threshold of a rule in force stands where the pack moved it. */
    public boolean move(Rule rule) {
        return NamedThreshold.of(rule).stream().anyMatch(named -> thresholds.containsKey(named.name()));
    }
}
