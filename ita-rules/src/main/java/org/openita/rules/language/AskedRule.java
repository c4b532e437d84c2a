package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.finding.FindingKind.Shape;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;

/**
 * Narrows rules to one thing that they can find: where a variable stands for a code, to facts that have the code there.
 *
 * @param calls writes out what a rule can find in a year
 */
public record AskedRule(CallExpander calls) {

    /**
     * The rule as far as it can find this in the year, once for each of its calls that can.
     *
     * @param arguments the first arguments of the finding, or all
     */
    public List<Rule> of(Rule rule, FindingKind kind, List<String> arguments) {
        if (kind.further().isPresent() && arguments.size() == 1) {
            return calls.calls(rule).stream()
                    .filter(call -> call.kind().equals(Optional.of(kind)))
                    .filter(call -> call.code().equals(Optional.of(arguments.get(0)))
                            || (kind.shape() == Shape.NOTE && canFind(call, kind, arguments)))
                    .flatMap(call -> exactly(rule, kind, texts(call)).stream())
                    .distinct()
                    .toList();
        }
        return exactly(rule, kind, arguments);
    }

    private static List<String> texts(Call call) {
        return call.arguments().stream()
                .map(argument -> argument instanceof Operand.Quoted quoted ? quoted.text() : argument.shown())
                .toList();
    }

    private List<Rule> exactly(Rule rule, FindingKind kind, List<String> arguments) {
        boolean isCalled = rule.calls().stream().anyMatch(call -> canFind(call, kind, arguments));
        return isCalled && calls.calls(rule).stream().anyMatch(call -> canFind(call, kind, arguments))
                ? rule.calls().stream()
                        .filter(call -> canFind(call, kind, arguments))
                        .map(call -> narrowed(rule, call, arguments))
                        .distinct()
                        .toList()
                : List.of();
    }

    private static boolean canFind(Call call, FindingKind kind, List<String> arguments) {
        return call.kind().equals(Optional.of(kind))
                && call.arguments().size() >= arguments.size()
                && IntStream.range(0, arguments.size())
                        .allMatch(i -> !(call.arguments().get(i) instanceof Operand.Quoted quoted)
                                || quoted.text().equals(arguments.get(i)));
    }

    private static Rule narrowed(Rule rule, Call call, List<String> arguments) {
        Rule narrowed = rule;
        for (int i = 0; i < arguments.size(); i++) {
            if (call.arguments().get(i) instanceof Operand.Variable variable) {
                narrowed = narrowed(narrowed, variable.name(), arguments.get(i));
            }
        }
        return narrowed;
    }

    private static Rule narrowed(Rule rule, String variable, String code) {
        List<Condition> conditions = rule.conditions().stream()
                .map(condition -> bindings(condition)
                        .filter(binding -> binding.variable().equals(variable))
                        .findFirst()
                        .map(binding -> narrowed(condition, binding, code))
                        .orElse(condition))
                .toList();
        return new Rule(rule.name(), rule.annotations(), conditions, rule.calls(), rule.place());
    }

    private static Stream<Binding> bindings(Condition condition) {
        return condition.constraints().stream()
                .flatMap(constraint -> constraint instanceof Binding binding ? Stream.of(binding) : Stream.empty());
    }

    private static Condition narrowed(Condition condition, Binding binding, String code) {
        List<Constraint> constraints = new ArrayList<>(condition.constraints());
        constraints.add(new Comparison(
                binding.property(), Operator.EQUAL, new Operand.Quoted(code, binding.place()), binding.place()));
        return new Condition(
                condition.quantifier(), condition.type(), constraints, condition.accumulation(), condition.place());
    }
}
