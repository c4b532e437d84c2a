package org.openita.rules.match;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openita.rules.Finding;
import org.openita.rules.language.Call;
import org.openita.rules.language.Operand;

/**
 * A finding that follows from a match, ready to run. Immutable and thread-safe.
 *
 * @param kind what is found
 * @param arguments each read from the match's facts
 */
public record RunnableCall(Finding.Kind kind, List<Function<Match, String>> arguments) {

    public RunnableCall {
        arguments = List.copyOf(arguments);
    }

    static RunnableCall of(Call call, Map<String, JoinTest.Variable> variables) {
        return new RunnableCall(
                Finding.Kind.ofCall(call.name()).orElseThrow(),
                call.arguments().stream()
                        .map(argument -> argument(argument, variables))
                        .toList());
    }

    /** The arguments' values in a match. */
    public List<String> arguments(Match match) {
        return arguments.size() == 1
                ? List.of(arguments.get(0).apply(match))
                : arguments.stream().map(argument -> argument.apply(match)).toList();
    }

    private static Function<Match, String> argument(Operand operand, Map<String, JoinTest.Variable> variables) {
        if (operand instanceof Operand.Quoted quoted) {
            return match -> quoted.text();
        }
        JoinTest.Variable variable = RunnableRule.bound(variables, ((Operand.Variable) operand).name());
        var reader = Reader.ofObject(variable.property());
        return match -> (String) reader.apply(match.fact(variable.condition()));
    }
}
