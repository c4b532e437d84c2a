package org.openita.rules.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.score.FactTemplates;

/**
 * Writes out the findings of a rule: what stands there for a variable, for all facts of a year that can go together in the rule.
 *
 * <p>Texts decide which can; scores are taken to fit. Immutable and thread-safe.
 */
public final class CallExpander {

    private final JoinSize combinations;

    /** Writes out findings for the facts that a year can have. */
    public CallExpander(Framework framework) {
        this.combinations = new JoinSize(framework);
    }

    /** All findings that a rule can make, in order; a variable stays where what it stands for is not known beforehand. */
    public List<Call> calls(Rule rule) {
        Written written = new Written(rule);
        if (written.hasVariables()) {
            combinations.of(rule, written::add);
        }
        return rule.calls().stream()
                .flatMap(call -> written.of(call).stream())
                .distinct()
                .toList();
    }

    /** The findings of one rule, written out for one combination of facts after the other. Not thread-safe. */
    static final class Written {

        private final List<Open> open;

        /** A call with variables, and as what it was written out, by its arguments. */
        private record Open(Call call, Map<List<String>, Call> written) {}

        Written(Rule rule) {
            this.open = rule.calls().stream()
                    .filter(Written::hasVariables)
                    .map(call -> new Open(call, new LinkedHashMap<>()))
                    .toList();
        }

        boolean hasVariables() {
            return !open.isEmpty();
        }

        /** The calls as which one was written out; itself, where no variable is in it. */
        @SuppressWarnings("ReferenceEquality") // the same call may stand in a rule twice
        List<Call> of(Call call) {
            return hasVariables(call)
                    ? open.stream()
                            .filter(one -> one.call() == call)
                            .flatMap(one -> one.written().values().stream())
                            .toList()
                    : List.of(call);
        }

        /** @param bound what the variables stand for */
        void add(Map<String, Object> bound) {
            for (Open one : open) {
                Call call = filled(one.call(), bound);
                one.written().putIfAbsent(shown(call), call);
            }
        }

        private static List<String> shown(Call call) {
            return call.arguments().stream().map(Operand::shown).toList();
        }

        private static boolean hasVariables(Call call) {
            return call.arguments().stream().anyMatch(Operand.Variable.class::isInstance);
        }

        private static Call filled(Call call, Map<String, Object> bound) {
            return new Call(
                    call.name(),
                    call.arguments().stream().map(it -> filled(it, bound)).toList(),
                    call.place());
        }

        private static Operand filled(Operand operand, Map<String, Object> bound) {
            return operand instanceof Operand.Variable variable
                            && bound.get(variable.name()) instanceof String text
                            && !text.equals(FactTemplates.UNKNOWN)
                    ? new Operand.Quoted(text, operand.place())
                    : operand;
        }
    }
}
