package org.openita.workbench.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.text.Text;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;

/**
 * What a condition demands of the figures of a fact, in words.
 *
 * @param type the type of fact
 * @param names how things are called
 * @param remembered the figures that variables stand for
 */
record Clauses(String type, Names names, Map<String, Text> remembered) {

    /** The bounds of each figure: of the score "at least 70.00" and "below 85.00". */
    Map<String, List<Text>> bounds(List<Constraint> constraints) {
        Map<String, List<Text>> bounds = new LinkedHashMap<>();
        for (Constraint constraint : constraints) {
            ofOneFigure(constraint)
                    .ifPresent(property -> bounds.computeIfAbsent(property, none -> new ArrayList<>())
                            .add(bound(constraint)));
        }
        return bounds;
    }

    /** What is demanded besides bounds: that all items have scores, or one of several things. */
    List<Text> others(List<Constraint> constraints, String how) {
        List<Text> others = new ArrayList<>();
        for (Constraint constraint : constraints) {
            if (constraint instanceof Comparison comparison && kind(comparison.property()) == Property.Kind.TRUTH) {
                others.add(truth(comparison, how));
            } else if (constraint instanceof AnyOf any && ofOneFigure(any).isEmpty()) {
                others.add(either(any));
            }
        }
        return others;
    }

    /** The figure that a demand bounds, if it is about one alone. */
    private Optional<String> ofOneFigure(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return number(comparison.property());
        }
        if (constraint instanceof Membership membership) {
            return number(membership.property());
        }
        return constraint instanceof AnyOf any ? ofOneFigure(any) : Optional.empty();
    }

    private Optional<String> ofOneFigure(AnyOf any) {
        List<Optional<String>> properties = any.alternatives().stream()
                .flatMap(List::stream)
                .map(this::ofOneFigure)
                .distinct()
                .toList();
        return properties.size() == 1 ? properties.get(0) : Optional.empty();
    }

    private Optional<String> number(String property) {
        return kind(property) == Property.Kind.NUMBER ? Optional.of(property) : Optional.empty();
    }

    private Text bound(Constraint constraint) {
        if (constraint instanceof Comparison comparison) {
            return bound(comparison, true);
        }
        if (constraint instanceof Membership membership) {
            Text values = CataloguePhrases.joined(
                    "or",
                    membership.values().stream()
                            .map(value -> operand(value, true))
                            .toList());
            return CataloguePhrases.of(membership.negated() ? "comparison.not-in" : "comparison.in", values);
        }
        List<Text> alternatives = ((AnyOf) constraint)
                .alternatives().stream()
                        .map(all -> CataloguePhrases.joined(
                                "and", all.stream().map(this::bound).toList()))
                        .toList();
        return CataloguePhrases.joined("or", alternatives);
    }

    /** @param isPoints whether what is compared is points, not a number of things */
    Text bound(Comparison comparison, boolean isPoints) {
        return CataloguePhrases.of("comparison." + comparison.operator(), operand(comparison.operand(), isPoints));
    }

    private Text operand(Operand operand, boolean isPoints) {
        if (operand instanceof Operand.Number number) {
            return Text.same(
                    isPoints
                            ? CataloguePhrases.points(number.number())
                            : number.number().toPlainString());
        }
        if (operand instanceof Operand.Shifted shifted) {
            String key = shifted.shift().signum() < 0 ? "shifted.minus" : "shifted.plus";
            return CataloguePhrases.of(
                    key,
                    variable(shifted.name()),
                    CataloguePhrases.points(shifted.shift().abs()));
        }
        return variable(operand.shown());
    }

    private Text variable(String name) {
        return remembered.getOrDefault(name, Text.same(name));
    }

    private static Text truth(Comparison comparison, String how) {
        boolean isTrue = comparison.operand() instanceof Operand.Truth truth && truth.truth();
        boolean holds = isTrue == (comparison.operator() == Operator.EQUAL);
        return CataloguePhrases.of("truth." + comparison.property() + "." + holds + "." + how);
    }

    private Text either(AnyOf any) {
        return CataloguePhrases.joined(
                "or",
                any.alternatives().stream()
                        .map(all -> CataloguePhrases.joined(
                                "and", all.stream().flatMap(this::clause).toList()))
                        .toList());
    }

    private Stream<Text> clause(Constraint constraint) {
        if (constraint instanceof Binding) {
            return Stream.empty();
        }
        Optional<String> figure = ofOneFigure(constraint);
        if (figure.isPresent()) {
            return Stream.of(CataloguePhrases.of("clause." + figure.get(), bound(constraint)));
        }
        if (constraint instanceof AnyOf any) {
            return Stream.of(CataloguePhrases.of("bracketed", either(any)));
        }
        return constraint instanceof Comparison comparison && kind(comparison.property()) == Property.Kind.TRUTH
                ? Stream.of(truth(comparison, "some"))
                : Stream.of(named(constraint));
    }

    private Text named(Constraint constraint) {
        if (constraint instanceof Membership membership) {
            List<Text> list = membership.values().stream()
                    .map(value -> name(membership.property(), value))
                    .toList();
            return CataloguePhrases.of(
                    membership.negated() ? "clause.is-not" : "clause.is",
                    Properties.word(membership.property()),
                    CataloguePhrases.joined("or", list));
        }
        Comparison comparison = (Comparison) constraint;
        return CataloguePhrases.of(
                comparison.operator() == Operator.EQUAL ? "clause.is" : "clause.is-not",
                Properties.word(comparison.property()),
                name(comparison.property(), comparison.operand()));
    }

    private Text name(String property, Operand operand) {
        return operand instanceof Operand.Quoted quoted
                ? names.of(property, quoted.text())
                : CataloguePhrases.of("noun.same", Properties.word(property));
    }

    private Property.Kind kind(String property) {
        return Properties.kind(type, property);
    }
}
