package org.openita.rules.match;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openita.model.score.Fact;
import org.openita.rules.language.Property;
import org.openita.rules.match.FactTest.ListTest;
import org.openita.rules.match.FactTest.ValueTest;

/**
 * What each fact meets by itself: rules whose only condition it is, and conditions of rules that look at several facts.
 *
 * <p>A rule of one condition is met by a fact alone, so that its match is found here; a fact that fails every other
 * condition's own tests never gets past an engine's alpha nodes, so that no rule can tell whether it was inserted. Inserting
 * and firing are most of what an analysis costs. Immutable and thread-safe.
 */
public final class AlphaNetwork {

    private final ImmutableMap<Class<?>, Gate> gates;

    private AlphaNetwork(Map<Class<?>, Gate> gates) {
        this.gates = ImmutableMap.copyOf(gates);
    }

    /** The network of these rules. */
    public static AlphaNetwork of(List<CompiledRule> rules) {
        Map<Class<?>, List<Node>> byType = new HashMap<>();
        rules.stream()
                .flatMap(AlphaNetwork::nodes)
                .forEach(node -> byType.computeIfAbsent(node.condition.type().type(), type -> new ArrayList<>())
                        .add(node));
        Map<Class<?>, Gate> gates = new HashMap<>();
        byType.forEach((type, nodes) -> gates.put(type, Gate.of(nodes)));
        return new AlphaNetwork(gates);
    }

    private static Stream<Node> nodes(CompiledRule rule) {
        return rule.conditions().stream().map(condition -> new Node(condition, rule.isOfOneFact() ? rule : null));
    }

    /**
     * Adds the matches of the rules that are met by a fact alone.
     *
     * @return the facts that a rule of several facts can look at, in order
     */
    public List<Fact> match(List<? extends Fact> facts, Matches matches) {
        List<Fact> others = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Gate gate = gates.get(fact.getClass());
            if (gate != null && gate.match(fact, i, matches)) {
                others.add(fact);
            }
        }
        return others;
    }

    /**
     * A condition.
     *
     * @param rule the rule whose only condition it is; null where the rule has others
     */
    private record Node(
            CompiledCondition condition, @Nullable CompiledRule rule) {

        /** The texts, one of which a property must be for the condition to match; empty where it may be any. */
        Set<Object> keys(Property property) {
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
    }

    /**
     * The conditions of one type of fact, by the text that most of them ask for.
     *
     * @param key reads that text; null where no condition asks for one
     */
    private record Gate(
            @Nullable Function<Fact, Object> key, ImmutableMap<Object, List<Node>> byKey, List<Node> others) {

        static Gate of(List<Node> nodes) {
            Map<Property, Integer> uses = new HashMap<>();
            nodes.stream().flatMap(node -> node.condition.tests().stream()).forEach(test -> {
                if (test instanceof ValueTest value && value.equal()) {
                    uses.merge(value.property(), 1, Integer::sum);
                }
            });
            return uses.entrySet().stream()
                    .max(Map.Entry.comparingByValue())
                    .map(most -> keyedBy(most.getKey(), nodes))
                    .orElseGet(() -> new Gate(null, ImmutableMap.of(), List.copyOf(nodes)));
        }

        private static Gate keyedBy(Property property, List<Node> nodes) {
            Map<Object, List<Node>> byKey = new HashMap<>();
            List<Node> others = new ArrayList<>();
            for (Node node : nodes) {
                Set<Object> keys = node.keys(property);
                if (keys.isEmpty()) {
                    others.add(node);
                }
                keys.forEach(key ->
                        byKey.computeIfAbsent(key, literal -> new ArrayList<>()).add(node));
            }
            return new Gate(PropertyAccessor.ofObject(property), ImmutableMap.copyOf(byKey), List.copyOf(others));
        }

        /** Whether a rule of several facts can look at the fact. */
        boolean match(Fact fact, int position, Matches matches) {
            boolean looked = match(others, fact, position, matches);
            List<Node> keyed = key == null ? null : byKey.get(key.apply(fact));
            return keyed == null ? looked : match(keyed, fact, position, matches) || looked;
        }

        private static boolean match(List<Node> nodes, Fact fact, int position, Matches matches) {
            boolean looked = false;
            for (int i = 0; i < nodes.size(); i++) {
                Node node = nodes.get(i);
                if (node.rule == null) {
                    looked = looked || node.condition.admits(fact);
                } else if (node.condition.admits(fact)) {
                    matches.add(new Match(node.rule, position, fact));
                }
            }
            return looked;
        }
    }
}
