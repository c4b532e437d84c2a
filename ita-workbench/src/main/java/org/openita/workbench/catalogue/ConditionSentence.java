package org.openita.workbench.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.text.Text;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Accumulation.Figure;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
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
        SubjectPhrase noun = SubjectPhrase.of(condition, names);
        if (condition.accumulation().isPresent()) {
            return together(condition, noun, condition.accumulation().get());
        }
        Text said = noun.isOne() ? ofOne(condition, noun) : ofSome(condition, noun, separately);
        remember(condition, noun);
        return said;
    }

    private void remember(Condition condition, SubjectPhrase noun) {
        numbersBound(condition)
                .forEach(binding ->
                        remembered.put(binding.variable(), figure(condition.type(), binding.property(), noun.that())));
    }

    private static List<Binding> numbersBound(Condition condition) {
        return condition.constraints().stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(binding -> Properties.kind(condition.type(), binding.property()) == Property.Kind.NUMBER)
                .toList();
    }

    private Text ofOne(Condition condition, SubjectPhrase noun) {
        List<Text> claims = claims(condition, noun);
        Text said = claims.isEmpty()
                ? CataloguePhrases.firstOf("condition.known." + condition.type(), "condition.known", noun.words())
                : CataloguePhrases.joined("and-also", claims);
        return condition.quantifier() == Quantifier.NOT ? CataloguePhrases.of("condition.not", said) : said;
    }

    private Text ofSome(Condition condition, SubjectPhrase noun, boolean separately) {
        String key = "condition." + quantity(condition.quantifier(), separately) + (noun.isPlain() ? "" : ".in");
        List<Text> clauses = clauses(condition);
        return clauses.isEmpty()
                ? CataloguePhrases.of(key + ".any", noun.words())
                : CataloguePhrases.of(key, noun.words(), CataloguePhrases.joined("and-whose", clauses));
    }

    private static String quantity(Quantifier quantifier, boolean separately) {
        return switch (quantifier) {
            case EACH -> separately ? "each" : "some";
            case EXISTS, TOGETHER -> "some";
            case NOT -> "none";
        };
    }

    /** What is said of one thing: "the score of EIT part 2 is below 85.00". */
    private List<Text> claims(Condition condition, SubjectPhrase noun) {
        List<Text> claims = new ArrayList<>();
        said(condition)
                .bounds(condition.constraints())
                .forEach((property, bounds) -> claims.add(CataloguePhrases.firstOf(
                        "figure.is." + condition.type(),
                        "figure.is",
                        figure(condition.type(), property, noun.words()),
                        CataloguePhrases.joined("and", bounds))));
        boolean isAlone = claims.isEmpty();
        said(condition)
                .others(condition.constraints(), "one")
                .forEach(other -> claims.add(isAlone ? CataloguePhrases.of("truth.is", noun.words(), other) : other));
        return claims;
    }

    /** What is said of any of a kind: "score is below 85.00". */
    private List<Text> clauses(Condition condition) {
        List<Text> clauses = new ArrayList<>();
        said(condition)
                .bounds(condition.constraints())
                .forEach((property, bounds) -> clauses.add(CataloguePhrases.firstOf(
                        "clause." + condition.type() + "." + property,
                        "clause." + property,
                        CataloguePhrases.joined("and", bounds))));
        clauses.addAll(said(condition).others(condition.constraints(), "some"));
        return clauses;
    }

    /** What is said of all that match together: "the average score over every item in IIT is below 85.00". */
    private Text together(Condition condition, SubjectPhrase noun, Accumulation accumulation) {
        List<Text> clauses = clauses(condition);
        Text all = clauses.isEmpty()
                ? noun.words()
                : CataloguePhrases.of("noun.whose", noun.words(), CataloguePhrases.joined("and-whose", clauses));
        accumulation.figures().forEach(figure -> remembered.put(figure.variable(), aggregate(condition, figure, all)));
        List<Text> claims = accumulation.demands().stream()
                .map(demand -> demanded(condition, accumulation, demand))
                .toList();
        return CataloguePhrases.joined("and-also", claims);
    }

    private Text demanded(Condition condition, Accumulation accumulation, Comparison demand) {
        return CataloguePhrases.of(
                "figure.is",
                remembered.getOrDefault(demand.property(), Text.same(demand.property())),
                said(condition).bound(demand, !isCount(accumulation, demand.property())));
    }

    /** Whether a figure is a number of things and not of points. */
    static boolean isCount(Accumulation accumulation, String variable) {
        return accumulation.figures().stream()
                .filter(figure -> figure.variable().equals(variable))
                .anyMatch(figure -> Aggregate.named(figure.function())
                        .filter(Aggregate.COUNT::equals)
                        .isPresent());
    }

    /** One figure taken of many: "the average score over every item in IIT". */
    static Text aggregate(Condition condition, Figure figure, Text all) {
        String property = condition.constraints().stream()
                .filter(Binding.class::isInstance)
                .map(Binding.class::cast)
                .filter(binding -> binding.variable().equals(figure.argument()))
                .map(Binding::property)
                .findFirst()
                .orElse("value");
        return CataloguePhrases.of(
                "aggregate." + figure.function(),
                CataloguePhrases.firstOf("measure." + property, "measure.value"),
                all);
    }

    static Text figure(String type, String property, Text owner) {
        return CataloguePhrases.firstOf("figure." + type + "." + property, "figure." + property, owner);
    }

    private Clauses said(Condition condition) {
        return new Clauses(condition.type(), names, remembered);
    }
}
