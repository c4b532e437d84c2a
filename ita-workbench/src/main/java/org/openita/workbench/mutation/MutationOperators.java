package org.openita.workbench.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Call;
import org.openita.rules.language.Checker;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;
import org.openita.rules.language.RulePrinter;
import org.openita.rules.language.RuleProblems;
import org.openita.workbench.bench.Probes;
import org.openita.workbench.bench.RuleNode;

/**
 * The ways in which a rule is changed on purpose: the slips that people make.
 *
 * <p>A threshold by the smallest step and by a point; a shift turned round; {@code <} to {@code <=} and to its opposite; a
 * condition, demand, value or finding dropped; another item, part, topic or other id; another code; another topic, lead or role of
 * an action, or a role dropped; {@code exists} to {@code not}; true to false; the least to the most; the whole rule dropped. What the checker would refuse is no change, since it could never run. Immutable.
 */
final class MutationOperators {

    private static final Messages WORDS = Messages.beside(MutationOperators.class, "mutation");
    private static final List<BigDecimal> STEPS =
            List.of(new BigDecimal("-0.01"), new BigDecimal("0.01"), new BigDecimal("-1"), new BigDecimal("1"));
    private static final Map<String, String> OTHER_CALLS =
            Map.of("improve", "maintain", "maintain", "improve", "reach", "miss", "miss", "reach");

    private static final Map<String, List<String>> OTHER_FUNCTIONS = Map.of(
            "min", List.of("max", "average"), "max", List.of("min", "average"), "average", List.of("min", "max"));

    private final Framework framework;
    private final Messages messages;
    private final IdReplacements ids;

    MutationOperators(Framework framework, Messages messages) {
        this.framework = framework;
        this.messages = messages;
        this.ids = new IdReplacements(framework, messages);
    }

    /** All changes of a rule that the checker lets pass, each once, up to the most. */
    List<Mutant> mutantsOf(Rule rule, Budget budget) {
        Map<Rule, Mutant> mutants = new LinkedHashMap<>();
        Consumer<Mutant> sink = mutant -> mutant.changed()
                .filter(changed -> !budget.isSpent())
                .filter(changed -> !changed.equals(rule) && isRunnable(changed))
                .ifPresent(changed -> mutants.putIfAbsent(changed, mutant));
        RuleNode.of(rule).forEach(spot -> change(spot, sink));
        List<Mutant> all = new ArrayList<>(mutants.values());
        all.add(new Mutant(rule, Optional.empty(), rule.place(), WORDS.text("change.no-rule")));
        return all;
    }

    private boolean isRunnable(Rule rule) {
        ProblemLog log = RuleProblems.log();
        new Checker(framework, messages, log).check(List.of(rule));
        return log.problems().isEmpty();
    }

    private void change(RuleNode spot, Consumer<Mutant> sink) {
        Object node = spot.node();
        if (node instanceof Operand.Number number) {
            steps(spot, number.number())
                    .forEach(points -> replace(
                            spot,
                            new Operand.Number(points, number.place()),
                            number.shown(),
                            points.toPlainString(),
                            sink));
        } else if (node instanceof Operator operator) {
            others(operator).forEach(other -> replace(spot, other, operator.sign(), other.sign(), sink));
        } else if (node instanceof Quantifier quantifier) {
            other(quantifier).ifPresent(other -> replace(spot, other, word(quantifier), word(other), sink));
        } else if (node instanceof Operand.Quoted quoted) {
            others(spot, quoted)
                    .forEach(other -> replace(
                            spot,
                            new Operand.Quoted(other, quoted.place()),
                            quoted.shown(),
                            "\"" + other + "\"",
                            sink));
        } else if (node instanceof Operand.Shifted shifted) {
            Stream.concat(
                            Stream.of(shifted.shift().negate()),
                            STEPS.stream().map(step -> shifted.shift().add(step)))
                    .map(shift -> new Operand.Shifted(shifted.name(), shift, shifted.place()))
                    .forEach(other -> replace(spot, other, shifted.shown(), other.shown(), sink));
        } else if (node instanceof Accumulation.Figure figure) {
            OTHER_FUNCTIONS
                    .getOrDefault(figure.function(), List.of())
                    .forEach(function -> replace(
                            spot,
                            new Accumulation.Figure(figure.variable(), function, figure.argument(), figure.place()),
                            figure.function(),
                            function,
                            sink));
        } else if (node instanceof Boolean truth) {
            boolean isIn = spot.above(1) instanceof Constraint.Membership;
            replace(spot, !truth, wordOf(isIn, truth), wordOf(isIn, !truth), sink);
        } else if (node instanceof Call call) {
            Optional.ofNullable(OTHER_CALLS.get(call.name()))
                    .ifPresent(other ->
                            replace(spot, new Call(other, call.arguments(), call.place()), call.name(), other, sink));
        }
        if (node instanceof Comparison comparison) {
            otherProperties(spot, comparison, sink);
        }
        dropElement(spot, sink);
    }

    /** Another figure of the same fact, as {@code most} for {@code least}. */
    private static void otherProperties(RuleNode spot, Comparison comparison, Consumer<Mutant> sink) {
        spot.nodes().stream()
                .filter(Condition.class::isInstance)
                .flatMap(condition -> FactType.named(((Condition) condition).type()).stream())
                .flatMap(type -> type.properties().containsKey(comparison.property())
                        ? type.properties().values().stream()
                        : Stream.empty())
                .filter(other -> other.kind() == Property.Kind.NUMBER
                        && !other.name().equals(comparison.property())
                        && comparison.operand() instanceof Operand.Number)
                .forEach(other -> replace(
                        spot,
                        new Comparison(other.name(), comparison.operator(), comparison.operand(), comparison.place()),
                        comparison.property(),
                        other.name(),
                        sink));
    }

    private static void replace(RuleNode spot, Object other, String from, String to, Consumer<Mutant> sink) {
        sink.accept(new Mutant(
                spot.rule(), Optional.of(spot.with(other)), spot.place(), WORDS.text("change.becomes", from, to)));
    }

    /** Something remains of a list of which one element is dropped; a remembered value that nobody uses makes no difference. */
    private static void dropElement(RuleNode spot, Consumer<Mutant> sink) {
        boolean isElement = spot.above(1) instanceof List<?> list && list.size() > 1;
        boolean isPartOfRule =
                spot.node() instanceof List<?> || spot.node().getClass().isRecord();
        if (isElement && isPartOfRule && !(spot.node() instanceof Constraint.Binding)) {
            Text change = WORDS.text("change.dropped", RulePrinter.of(spot.node()));
            sink.accept(new Mutant(spot.rule(), Optional.of(spot.without()), spot.place(), change));
        }
    }

    private static String wordOf(boolean isIn, boolean truth) {
        return isIn ? (truth ? "not in" : "in") : Boolean.toString(truth);
    }

    /** Of a count the smallest step is one. */
    private static Stream<BigDecimal> steps(RuleNode spot, BigDecimal number) {
        boolean isCount = spot.nodes().stream()
                .filter(Condition.class::isInstance)
                .anyMatch(condition -> spot.above(1) instanceof Comparison comparison
                        && Probes.isCount((Condition) condition, comparison));
        return STEPS.stream()
                .filter(step -> !isCount || step.stripTrailingZeros().scale() <= 0)
                .map(number::add);
    }

    /** The one beside it and the opposite. */
    private static List<Operator> others(Operator operator) {
        return switch (operator) {
            case LESS -> List.of(Operator.LESS_OR_EQUAL, Operator.GREATER_OR_EQUAL);
            case LESS_OR_EQUAL -> List.of(Operator.LESS, Operator.GREATER);
            case GREATER -> List.of(Operator.GREATER_OR_EQUAL, Operator.LESS_OR_EQUAL);
            case GREATER_OR_EQUAL -> List.of(Operator.GREATER, Operator.LESS);
            case EQUAL -> List.of(Operator.NOT_EQUAL);
            case NOT_EQUAL -> List.of(Operator.EQUAL);
        };
    }

    private static Optional<Quantifier> other(Quantifier quantifier) {
        return switch (quantifier) {
            case EXISTS -> Optional.of(Quantifier.NOT);
            case NOT -> Optional.of(Quantifier.EXISTS);
            default -> Optional.empty();
        };
    }

    private static String word(Quantifier quantifier) {
        return RulePrinter.of(quantifier);
    }

    /** What could stand instead of a text: the next id of its kind, or the next code that has texts. */
    private Collection<String> others(RuleNode spot, Operand.Quoted quoted) {
        for (int i = 1; i < spot.nodes().size(); i++) {
            Object above = spot.above(i);
            if (above instanceof Call call) {
                int argument = spot.path().get(spot.path().size() - 1);
                return call.kind()
                        .map(found -> ids.nextArgument(found, argument, quoted.text()))
                        .orElse(List.of());
            }
            Optional<String> property = RulePrinter.property(above);
            if (property.isPresent()) {
                return ids.next(property.get(), quoted.text());
            }
            if (above instanceof Condition) {
                return List.of();
            }
        }
        return List.of();
    }
}
