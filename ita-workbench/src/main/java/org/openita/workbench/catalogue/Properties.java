package org.openita.workbench.catalogue;

import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Property;

/** What the properties of facts are to someone who speaks about them. */
final class Properties {

    private static final String SUBJECT = "subject";
    private static final String SCORE = "Score";

    private Properties() {}

    /** What values a property has. */
    static Property.Kind kind(String type, String property) {
        return FactType.named(type)
                .map(fact -> fact.properties().get(property))
                .map(Property::kind)
                .orElse(Property.Kind.TEXT);
    }

    /** The property that tells one fact of a type from another: {@code item} of {@code ItemScore}; of a whole there is but one. */
    static Optional<String> identity(String type) {
        return FactType.named(type).flatMap(fact -> {
            String own = ownProperty(type);
            if (fact.properties().containsKey(own)) {
                return Optional.of(own);
            }
            boolean isOneOfMany = fact.properties().values().stream()
                    .anyMatch(property -> property.kind() == Property.Kind.TEXT
                            && !property.name().equals(SUBJECT));
            return isOneOfMany ? Optional.of(SUBJECT) : Optional.empty();
        });
    }

    /** Whether a property says which fact of a type it is. */
    static boolean isIdentity(String type, String property) {
        return property.equals(SUBJECT)
                || identity(type).filter(property::equals).isPresent();
    }

    /** The kind of what a type of fact is about: "topic". */
    static Text kindOf(String type) {
        return word(identity(type).orElse("overall"));
    }

    /** The kind of what a property names: "topic". */
    static Text word(String property) {
        return CataloguePhrases.firstOf("kind." + property, "kind.subject");
    }

    private static String ownProperty(String type) {
        String name = type.endsWith(SCORE) ? type.substring(0, type.length() - SCORE.length()) : type;
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
