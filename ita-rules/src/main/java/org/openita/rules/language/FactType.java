package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;
import org.openita.model.score.Fact;

/**
 * A kind of fact that rules can ask for, by the name of its record.
 *
 * @param name as written in a pattern: {@code ItemScore}
 * @param type the record
 * @param properties its components by name, in order
 */
public record FactType(String name, Class<? extends Fact> type, ImmutableMap<String, Property> properties) {

    private static final ImmutableMap<String, FactType> ALL = Arrays.stream(Fact.class.getPermittedSubclasses())
            .map(type -> of(type.asSubclass(Fact.class)))
            .collect(ImmutableMap.toImmutableMap(FactType::name, type -> type));

    /** All kinds of facts by name. */
    public static ImmutableMap<String, FactType> all() {
        return ALL;
    }

    /** The kind of fact of a name, if there is one. */
    public static Optional<FactType> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /**
     * The property of a name.
     *
     * @throws IllegalStateException if there is none, as no checked rule names
     */
    public Property property(String property) {
        Property found = properties.get(property);
        if (found == null) {
            throw new IllegalStateException("Unchecked rule: " + name + " has no " + property);
        }
        return found;
    }

    private static FactType of(Class<? extends Fact> type) {
        ImmutableMap<String, Property> properties = Arrays.stream(type.getRecordComponents())
                .map(FactType::property)
                .collect(ImmutableMap.toImmutableMap(Property::name, property -> property));
        return new FactType(type.getSimpleName(), type, properties);
    }

    private static Property property(RecordComponent component) {
        return new Property(component.getName(), Property.Kind.of(component.getType()), component.getAccessor());
    }
}
