package org.openita.workbench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.text.Text;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/** Says the conditions of one rule, in order: a later one may speak of what an earlier one remembered. Not thread-safe. */
final class ConditionSentence {

    private final Names names;
    private final Map<String, Text> remembered = new HashMap<>();

    ConditionSentence(Names names) {
        this.names = names;
    }

    /**
     * A condition in words.
     *
     * @param separately whether what follows is found for each fact by itself, so that it matters which one it is
     */
    Text of(Condition condition, boolean separately) {
        Noun noun = Noun.of(condition, names);
        remember(condition, noun);
        return noun.isOne() ? ofOne(condition, noun) : ofSome(condition, noun, separately);
    }

    private void remember(Condition condition, Noun noun) {
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Binding binding
                    && kindOf(condition.type(), binding.property()) == Property.Kind.NUMBER) {
                Text owner = noun.isOne() ? noun.words() : Phrases.of("that", noun.kind());
                remembered.put(binding.variable(), figure(condition.type(), binding.property(), owner));
            }
        }
    }

    private Text ofOne(Condition condition, Noun noun) {
        List<Text> claims = claims(condition, noun);
        Text said = claims.isEmpty()
                ? Phrases.firstOf("condition.known." + condition.type(), "condition.known", noun.words())
                : Phrases.joined("and-also", claims);
        return condition.quantifier() == Quantifier.NOT ? Phrases.of("condition.not", said) : said;
    }

    private Text ofSome(Condition condition, Noun noun, boolean separately) {
        String key = "condition."
                + switch (condition.quantifier()) {
                    case EACH -> separately ? "each" : "some";
                    case EXISTS -> "some";
                    case NOT -> "none";
                }
                + (noun.isPlain() ? "" : ".in");
        List<Text> clauses = clauses(condition);
        return clauses.isEmpty()
                ? Phrases.of(key + ".any", noun.words())
                : Phrases.of(key, noun.words(), Phrases.joined("and-whose", clauses));
    }

    /** What is said of one thing: "the score of EIT part 2 is below 85.00". */
    private List<Text> claims(Condition condition, Noun noun) {
        List<Text> claims = new ArrayList<>();
        bounds(condition)
                .forEach((property, bounds) -> claims.add(Phrases.firstOf(
                        "figure.is." + condition.type(),
                        "figure.is",
                        figure(condition.type(), property, noun.words()),
                        Phrases.joined("and", bounds))));
        boolean isAlone = claims.isEmpty();
        truths(condition, "one")
                .forEach(truth -> claims.add(isAlone ? Phrases.of("truth.is", noun.words(), truth) : truth));
        return claims;
    }

    /** What is said of any of a kind: "score is below 85.00". */
    private List<Text> clauses(Condition condition) {
        List<Text> clauses = new ArrayList<>();
        bounds(condition)
                .forEach((property, bounds) ->
                        clauses.add(Phrases.of("clause." + property, Phrases.joined("and", bounds))));
        clauses.addAll(truths(condition, "some"));
        return clauses;
    }

    private Map<String, List<Text>> bounds(Condition condition) {
        Map<String, List<Text>> bounds = new LinkedHashMap<>();
        comparisons(condition, Property.Kind.NUMBER)
                .forEach(comparison -> bounds.computeIfAbsent(comparison.property(), key -> new ArrayList<>())
                        .add(bound(comparison)));
        return bounds;
    }

    private Text bound(Comparison comparison) {
        return Phrases.of("comparison." + comparison.operator(), operand(comparison.operand()));
    }

    private Object operand(Operand operand) {
        if (operand instanceof Operand.Number number) {
            return Phrases.points(number.number());
        }
        return remembered.getOrDefault(operand.shown(), Text.same(operand.shown()));
    }

    private static List<Text> truths(Condition condition, String how) {
        return comparisons(condition, Property.Kind.TRUTH).stream()
                .map(comparison -> truth(comparison, how))
                .toList();
    }

    private static Text truth(Comparison comparison, String how) {
        boolean isTrue = comparison.operand() instanceof Operand.Truth truth && truth.truth();
        boolean holds = isTrue == (comparison.operator() == Operator.EQUAL);
        return Phrases.of("truth." + comparison.property() + "." + holds + "." + how);
    }

    private static List<Comparison> comparisons(Condition condition, Property.Kind kind) {
        return condition.constraints().stream()
                .filter(Comparison.class::isInstance)
                .map(Comparison.class::cast)
                .filter(comparison -> kindOf(condition.type(), comparison.property()) == kind)
                .toList();
    }

    private static Property.Kind kindOf(String type, String property) {
        return FactType.named(type)
                .map(fact -> fact.properties().get(property))
                .map(Property::kind)
                .orElse(Property.Kind.TEXT);
    }

    static Text figure(String type, String property, Text owner) {
        return Phrases.firstOf("figure." + type + "." + property, "figure." + property, owner);
    }
}
