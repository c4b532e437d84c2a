package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;

/**
 * The number that a pack puts in place of a named threshold of the packs it extends.
 *
 * <p>Immutable and thread-safe.
 *
 * @param to the number from now on
 * @param place where the pack says so
 */
public record MovedThreshold(BigDecimal to, Place place) {

    /** The rule with the numbers moved that it names so; itself, where it names none of them. */
    public static Rule in(Rule rule, Map<String, MovedThreshold> moved) {
        List<NamedThreshold> named = NamedThreshold.of(rule);
        if (named.stream().noneMatch(one -> moved.containsKey(one.name()))) {
            return rule;
        }
        List<NamedThreshold> after = new ArrayList<>();
        NumberChange change = new NumberChange();
        for (NamedThreshold one : named) {
            MovedThreshold to = moved.get(one.name());
            after.add(to == null ? one : new NamedThreshold(one.name(), to.to()));
            if (to != null) {
                change.put(one.number(), to);
            }
        }
        Map<String, String> annotations = new HashMap<>(rule.annotations());
        annotations.put(
                NamedThreshold.ANNOTATION,
                after.stream().map(NamedThreshold::toString).collect(Collectors.joining(", ")));
        return new Rule(rule.name(), annotations, change.in(rule.conditions()), rule.calls(), rule.place());
    }
}
