package org.openita.workbench.lint.reach;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facts of one shape whose figures lie in certain sets, each property's set by itself.
 *
 * <p>Of a component {@code lowestPart} is never above {@code least}, nor that above {@code most}, and the sets are kept as tight
 * as that makes them. Immutable and thread-safe.
 */
public final class Region {

    private static final List<String> ASCENDING = List.of("lowestPart", "least", "most");

    private final Shape shape;
    private final ImmutableMap<String, Values> values;

    private Region(Shape shape, Map<String, Values> values) {
        this.shape = shape;
        this.values = ImmutableMap.copyOf(values);
    }

    /** All facts of a shape; the values are all that each open property can be. */
    static Region of(Shape shape, Map<String, Values> values) {
        return new Region(shape, values);
    }

    /** The shape of the facts in it. */
    public Shape shape() {
        return shape;
    }

    /** What a figure or truth of it can be; empty if the property is neither. */
    public Optional<Values> values(String property) {
        return Optional.ofNullable(values.get(property));
    }

    /** Those of its facts of which a property is in a set. */
    Region where(String property, Values allowed) {
        Map<String, Values> narrowed = new LinkedHashMap<>(values);
        narrowed.computeIfPresent(property, (name, before) -> before.and(allowed));
        return new Region(shape, narrowed).tightened();
    }

    /** What is in this region and in another of the same shape. */
    public Region and(Region other) {
        Region both = this;
        for (Map.Entry<String, Values> entry : other.values.entrySet()) {
            both = both.where(entry.getKey(), entry.getValue());
        }
        return both;
    }

    /** How many stretches of values it is made of, and one more. */
    int size() {
        return 1 + values.values().stream().mapToInt(Values::stretches).sum();
    }

    /** Whether no fact can be in it. */
    public boolean isEmpty() {
        return values.values().stream().anyMatch(Values::isEmpty);
    }

    /** Whether every fact in it is in the other too. */
    public boolean isWithin(Region other) {
        return shape.equals(other.shape)
                && values.entrySet().stream()
                        .allMatch(entry -> other.values(entry.getKey())
                                .filter(entry.getValue()::isWithin)
                                .isPresent());
    }

    private Region tightened() {
        if (!values.keySet().containsAll(ASCENDING)) {
            return this;
        }
        List<Values> tight = new ArrayList<>();
        ASCENDING.forEach(property -> values(property).ifPresent(tight::add));
        for (int i = 1; i < tight.size(); i++) {
            tight.set(i, tight.get(i).from(tight.get(i - 1)));
        }
        for (int i = tight.size() - 2; i >= 0; i--) {
            tight.set(i, tight.get(i).upTo(tight.get(i + 1)));
        }
        Map<String, Values> all = new LinkedHashMap<>(values);
        for (int i = 0; i < tight.size(); i++) {
            all.put(ASCENDING.get(i), tight.get(i));
        }
        return new Region(shape, all);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Region region && shape.equals(region.shape) && values.equals(region.values);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + values.hashCode();
    }

    @Override
    public String toString() {
        return shape + " " + values;
    }
}
