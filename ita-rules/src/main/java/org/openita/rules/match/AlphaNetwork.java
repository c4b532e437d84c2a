package org.openita.rules.match;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;
import org.openita.rules.language.Property;
import org.openita.rules.match.FactTest.ListTest;
import org.openita.rules.match.FactTest.ValueTest;

/**
 * Lets in only facts that some condition can match by itself.
 *
 * <p>A fact that fails every condition's own tests never gets past the engine's alpha nodes, so that no rule can tell
 * whether it was inserted; but inserting it is most of what an analysis costs. Immutable and thread-safe.
 */
public final class AlphaFilter {

    private final ImmutableMap<Class<?>, Gate> gates;

    private AlphaFilter(Map<Class<?>, Gate> gates) {
        this.gates = ImmutableMap.copyOf(gates);
    }

    /** The filter of these rules. */
    public static AlphaFilter of(List<CompiledRule> rules) {
        Map<Class<?>, List<CompiledCondition>> byType = new HashMap<>();
        rules.stream()
                .flatMap(rule -> rule.conditions().stream())
                .forEach(condition -> byType.computeIfAbsent(condition.type().type(), type -> new ArrayList<>())
                        .add(condition));
        Map<Class<?>, Gate> gates = new HashMap<>();
        byType.forEach((type, conditions) -> gates.put(type, Gate.of(conditions)));
        return new AlphaFilter(gates);
    }

    /** Whether some condition can match this fact. */
    public boolean admits(Fact fact) {
        Gate gate = gates.get(fact.getClass());
        return gate != null && gate.admits(fact);
    }

    /**
     * The conditions of one type of fact, by the text that most of them ask for.
     *
     * @param key reads that text; null where no condition asks for one
     */
    private record Gate(
            @Nullable Function<Fact, Object> key,
            ImmutableMap<Object, List<CompiledCondition>> byKey,
            List<CompiledCondition> others) {

        static Gate of(List<CompiledCondition> conditions) {
            Map<Property, Integer> uses = new HashMap<>();
            conditions.stream().flatMap(condition -> condition.tests().stream()).forEach(test -> {
                if (test instanceof ValueTest value && value.equal()) {
                    uses.merge(value.property(), 1, Integer::sum);
                }
            });
            return uses.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(most -> keyedBy(most.getKey(), conditions))
                    .orElseGet(() -> new Gate(null, ImmutableMap.of(), List.copyOf(conditions)));
        }

        private static Gate keyedBy(Property property, List<CompiledCondition> conditions) {
            Map<Object, List<CompiledCondition>> byKey = new HashMap<>();
            List<CompiledCondition> others = new ArrayList<>();
            for (CompiledCondition condition : conditions) {
                Set<Object> keys = keysOf(condition, property);
                if (keys.isEmpty()) {
                    others.add(condition);
                }
                keys.forEach(key ->
                        byKey.computeIfAbsent(key, literal -> new ArrayList<>()).add(condition));
            }
            return new Gate(PropertyAccessor.ofObject(property), ImmutableMap.copyOf(byKey), List.copyOf(others));
        }

        /** The texts, one of which a property must be for a condition to match; empty where it may be any. */
        private static Set<Object> keysOf(CompiledCondition condition, Property property) {
            for (FactTest test : condition.tests()) {
                if (test instanceof ValueTest value
                        && value.equal()
                        && value.property().equals(property)) {
                    return Set.of(value.literal());
                }
                if (test instanceof ListTest list
                        && list.contained()
                        && list.property().equals(property)) {
                    return list.values();
                }
            }
            return Set.of();
        }

        boolean admits(Fact fact) {
            if (key != null) {
                List<CompiledCondition> keyed = byKey.get(key.apply(fact));
                if (keyed != null && any(keyed, fact)) {
                    return true;
                }
            }
            return any(others, fact);
        }

        private static boolean any(List<CompiledCondition> conditions, Fact fact) {
            for (int i = 0; i < conditions.size(); i++) {
                if (conditions.get(i).admits(fact)) {
                    return true;
                }
            }
            return false;
        }
    }
}
