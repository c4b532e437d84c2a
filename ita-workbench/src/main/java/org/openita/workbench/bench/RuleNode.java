package org.openita.workbench.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.rules.language.Rule;

/**
 * A node of a rule's tree, and how to put another in its place.
 *
 * <p>The tree is walked by the components of its records and rebuilt by their constructors, so that what the language learns can
 * be changed without a word about it here. Immutable.
 *
 * @param rule the whole tree
 * @param path the way down: a record's component or a list's element, each by its number
 * @param nodes what stands along the way, from the rule to the node
 */
public record RuleNode(Rule rule, List<Integer> path, List<Object> nodes) {

    public RuleNode {
        path = List.copyOf(path);
        nodes = List.copyOf(nodes);
    }

    /** All nodes of a rule's tree but the rule itself, each before what is below it. */
    public static List<RuleNode> of(Rule rule) {
        List<RuleNode> spots = new ArrayList<>();
        new RuleNode(rule, List.of(), List.of(rule)).addBelow(spots);
        return spots;
    }

    /** What stands here. */
    public Object node() {
        return nodes.get(nodes.size() - 1);
    }

    /** What stands so many nodes above; the rule where there are not so many. */
    public Object above(int levels) {
        return nodes.get(Math.max(0, nodes.size() - 1 - levels));
    }

    /** Where the nearest node that has a place stands. */
    public Place place() {
        for (int i = nodes.size() - 1; i > 0; i--) {
            Optional<Place> place = placeOf(nodes.get(i));
            if (place.isPresent()) {
                return place.get();
            }
        }
        return rule.place();
    }

    /** The rule with another node here. */
    public Rule with(Object replacement) {
        return (Rule) rebuilt(0, Optional.of(replacement));
    }

    /** The rule without this element of a list. */
    public Rule without() {
        return (Rule) rebuilt(0, Optional.empty());
    }

    private void addBelow(List<RuleNode> spots) {
        List<Object> children = children(node());
        for (int i = 0; i < children.size(); i++) {
            Object child = children.get(i);
            if (isTree(child)) {
                RuleNode spot = new RuleNode(rule, plus(path, i), plus(nodes, child));
                spots.add(spot);
                spot.addBelow(spots);
            }
        }
    }

    private Object rebuilt(int depth, Optional<Object> replacement) {
        Object node = nodes.get(depth);
        if (depth == path.size()) {
            return replacement.orElseThrow();
        }
        int child = path.get(depth);
        List<Object> children = new ArrayList<>(children(node));
        if (depth + 1 == path.size() && replacement.isEmpty()) {
            children.remove(child);
        } else {
            children.set(child, rebuilt(depth + 1, replacement));
        }
        return made(node, children);
    }

    private static Object made(Object node, List<Object> children) {
        if (node instanceof List<?>) {
            return List.copyOf(children);
        }
        return node instanceof Optional<?> ? Optional.of(children.get(0)) : made(node.getClass(), children);
    }

    private static Object made(Class<?> record, List<Object> components) {
        Class<?>[] types = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return record.getDeclaredConstructor(types).newInstance(components.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make a " + record.getName(), e);
        }
    }

    private static List<Object> children(Object node) {
        if (node instanceof List<?> list) {
            return List.copyOf(list);
        }
        if (node instanceof Optional<?> optional) {
            return optional.<List<Object>>map(List::of).orElse(List.of());
        }
        return node.getClass().isRecord() && !(node instanceof Place)
                ? Arrays.stream(node.getClass().getRecordComponents())
                        .map(component -> component(component, node))
                        .toList()
                : List.of();
    }

    private static Object component(RecordComponent component, Object node) {
        try {
            return component.getAccessor().invoke(node);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot read " + component, e);
        }
    }

    private static boolean isTree(Object node) {
        return !(node instanceof Place);
    }

    private static Optional<Place> placeOf(Object node) {
        return children(node).stream()
                .filter(Place.class::isInstance)
                .map(Place.class::cast)
                .findFirst();
    }

    private static <T> List<T> plus(List<T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }
}
