package org.openita.workbench.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * What a condition looks at, in words: "item e1 (…) in EIT part 2", or any "topic in IIT".
 *
 * @param words the noun with what it is in
 * @param isOne whether it is one thing, named; else any of its kind
 * @param kind the kind: "topic"
 */
record Noun(Text words, boolean isOne, Text kind) {

    /** Whether it is any of its kind, wherever it is. */
    boolean isPlain() {
        return words.equals(kind);
    }

    /** The noun where it stands alone: "any topic in IIT". */
    Text alone() {
        return isOne ? words : Phrases.of("noun.any", words);
    }

    /** What a condition looks at. */
    static Noun of(Condition condition, Names names) {
        return new Making(names, identityOf(condition.type())).noun(condition);
    }

    /** The property that tells one fact of a type from another, besides the subject; a whole has none. */
    static Optional<String> identityOf(String type) {
        return FactType.named(type)
                .flatMap(fact -> fact.properties().values().stream()
                        .skip(1)
                        .findFirst()
                        .filter(property -> property.kind() == Property.Kind.TEXT)
                        .map(Property::name));
    }

    /** The kind of what a type of fact is about. */
    static Text kindOf(String type) {
        return Phrases.of("kind." + identityOf(type).orElse("overall"));
    }

    private record Making(Names names, Optional<String> identity) {

        Noun noun(Condition condition) {
            List<Comparison> comparisons = comparisons(condition);
            Text kind = kindOf(condition.type());
            Optional<Text> one =
                    comparisons.stream().filter(this::names).findFirst().map(this::name);
            boolean isOne = one.isPresent() || identity.isEmpty();
            Text words = one.orElse(kind);
            for (Comparison comparison : comparisons) {
                words = names(comparison) ? words : narrowed(words, comparison, kind);
            }
            return new Noun(words, isOne, kind);
        }

        private static List<Comparison> comparisons(Condition condition) {
            return condition.constraints().stream()
                    .filter(Comparison.class::isInstance)
                    .map(Comparison.class::cast)
                    .filter(comparison -> isText(condition.type(), comparison.property()))
                    .sorted(Comparator.comparing(comparison -> comparison.operator() != Operator.EQUAL))
                    .toList();
        }

        private static boolean isText(String type, String property) {
            return FactType.named(type)
                    .map(fact -> fact.properties().get(property))
                    .filter(found -> found.kind() == Property.Kind.TEXT)
                    .isPresent();
        }

        /** Whether a comparison says which one it is. */
        private boolean names(Comparison comparison) {
            return comparison.operator() == Operator.EQUAL && isIdentity(comparison.property());
        }

        private boolean isIdentity(String property) {
            return property.equals("subject")
                    || identity.filter(property::equals).isPresent();
        }

        private Text name(Comparison comparison) {
            return comparison.operand() instanceof Operand.Quoted quoted
                    ? names.of(comparison.property(), quoted.text())
                    : Phrases.of("noun.same", kind(comparison));
        }

        private Text narrowed(Text words, Comparison comparison, Text kindOf) {
            boolean isEqual = comparison.operator() == Operator.EQUAL;
            String in = words.equals(kindOf) ? "noun.in.some" : "noun.in.one";
            if (!(comparison.operand() instanceof Operand.Quoted quoted)) {
                Text which = Phrases.of(isEqual ? "noun.same" : "noun.other", kind(comparison));
                return Phrases.of(in, words, which);
            }
            if (quoted.text().isEmpty()) {
                return Phrases.of(isEqual ? "noun.without" : "noun.with", words, kind(comparison));
            }
            Text name = names.of(comparison.property(), quoted.text());
            if (isEqual) {
                return Phrases.of(in, words, name);
            }
            return Phrases.of(isIdentity(comparison.property()) ? "noun.except" : "noun.not-in", words, name);
        }

        private static Text kind(Comparison comparison) {
            return Phrases.of("kind." + comparison.property());
        }
    }
}
