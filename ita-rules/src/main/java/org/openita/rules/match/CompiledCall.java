package org.openita.rules.match;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Call;
import org.openita.rules.language.Operand;

/**
 * A finding that follows from a match, ready to run. Immutable and thread-safe.
 *
 * @param kind what is found
 * @param reading reads the arguments' values from a match
 */
public record CompiledCall(FindingKind kind, Function<Match, List<String>> reading) {

    static CompiledCall of(Call call, Map<String, JoinTest.Variable> variables) {
        return new CompiledCall(call.kind().orElseThrow(), reading(call, variables));
    }

    /** The arguments' values in a match. */
    public List<String> arguments(Match match) {
        return reading.apply(match);
    }

    /** Arguments that are all written out are the same in every match. */
    private static Function<Match, List<String>> reading(Call call, Map<String, JoinTest.Variable> variables) {
        List<Operand> operands = call.arguments();
        if (operands.stream().allMatch(Operand.Quoted.class::isInstance)) {
            String[] texts =
                    operands.stream().map(it -> ((Operand.Quoted) it).text()).toArray(String[]::new);
            List<String> written = List.of(texts); // of a kind that each finding keeps without copying it
            return match -> written;
        }
        List<Function<Match, String>> readers =
                operands.stream().map(operand -> argument(operand, variables)).toList();
        return match -> read(readers, match);
    }

    private static List<String> read(List<Function<Match, String>> readers, Match match) {
        if (readers.size() == 1) {
            return List.of(readers.get(0).apply(match)); // no array on the way
        }
        String[] values = new String[readers.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = readers.get(i).apply(match);
        }
        return List.of(values);
    }

    private static Function<Match, String> argument(Operand operand, Map<String, JoinTest.Variable> variables) {
        if (operand instanceof Operand.Quoted quoted) {
            return match -> quoted.text();
        }
        JoinTest.Variable variable = CompiledRule.bound(variables, ((Operand.Variable) operand).name());
        var reader = PropertyAccessor.ofObject(variable.property());
        return match -> (String) reader.apply(match.fact(variable.condition()));
    }
}
