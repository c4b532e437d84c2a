package org.openita.workbench.lint.reach;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.score.Fact;
import org.openita.model.score.FactTemplates;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Property;

/**
 * A fact that a fiscal year can have, but for its figures.
 *
 * <p>An assessment has at most one fact of each shape. Immutable and thread-safe.
 */
public final class Shape {

    private final String type;
    private final Map<String, String> texts;

    /** Shapes are held against one another by the million, and most differ. */
    private final int hash;

    /**
     * A shape.
     *
     * @param type its type, as rules name it
     * @param texts its texts by property; a text that differs from assessment to assessment is not among them
     */
    Shape(String type, Map<String, String> texts) {
        this.type = type;
        this.texts = Map.copyOf(texts);
        this.hash = 31 * type.hashCode() + this.texts.hashCode();
    }

    /** @param known texts that differ from result to result, but not within the fiscal year */
    static Shape of(FactTemplates.Blank blank, Map<String, String> known) {
        FactType type = FactType.named(blank.fact().getClass().getSimpleName()).orElseThrow();
        Map<String, String> texts = type.properties().values().stream()
                .filter(property -> property.kind() == Property.Kind.TEXT)
                .filter(property -> !blank.open().contains(property.name()))
                .collect(Collectors.toMap(Property::name, property -> text(property, blank.fact())));
        blank.open().stream().filter(known::containsKey).forEach(name -> texts.put(name, known.get(name)));
        return new Shape(type.name(), texts);
    }

    private static String text(Property property, Fact fact) {
        try {
            return (String) property.accessor().invoke(fact);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot read " + property.name(), e);
        }
    }

    /** Its type, as rules name it. */
    public String type() {
        return type;
    }

    /** The text of a property, where it is always the same. */
    public Optional<String> text(String property) {
        return Optional.ofNullable(texts.get(property));
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || (other instanceof Shape shape
                        && hash == shape.hash
                        && type.equals(shape.type)
                        && texts.equals(shape.texts));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return type + " " + texts;
    }
}
