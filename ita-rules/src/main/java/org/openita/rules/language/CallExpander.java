package org.openita.rules.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

        private final List<Call> open;
        private final Set<Map.Entry<Call, Call>> found = new LinkedHashSet<>();

        Written(Rule rule) {
            this.open = rule.calls().stream().filter(Written::hasVariables).toList();
        }

        boolean hasVariables() {
            return !open.isEmpty();
        }

        /** The calls as which one was written out; itself, where no variable is in it. */
        @SuppressWarnings("ReferenceEquality") // the same call may stand in a rule twice
        List<Call> of(Call call) {
            return hasVariables(call)
                    ? found.stream()
                            .filter(entry -> entry.getKey() == call)
                            .map(Map.Entry::getValue)
                            .toList()
                    : List.of(call);
        }

        /** @param bound what the variables stand for */
        void add(Map<String, Object> bound) {
            open.forEach(call -> found.add(Map.entry(call, filled(call, bound))));
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
