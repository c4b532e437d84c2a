package org.openita.workbench.lint.reach;

import com.google.common.collect.ImmutableListMultimap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.Framework;
import org.openita.model.score.FactTemplates;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Property;

/**
 * All facts that assessments of a fiscal year can have.
 *
 * <p>A kind of fact, property or demand that it does not know makes what it says less, never wrong. Immutable and thread-safe.
 */
public final class FactSpace {

    private final ImmutableListMultimap<String, Shape> shapes;

    private FactSpace(ImmutableListMultimap<String, Shape> shapes) {
        this.shapes = shapes;
    }

    /** The facts of a framework's assessments. */
    public static FactSpace of(Framework framework) {
        return new FactSpace(FactTemplates.of(framework).blanks().stream()
                .map(Shape::of)
                .collect(ImmutableListMultimap.toImmutableListMultimap(Shape::type, shape -> shape)));
    }

    /** The shapes of a type. */
    public List<Shape> shapes(String type) {
        return shapes.get(type);
    }

    /** The facts that a condition can match. */
    public Reach reach(Condition condition) {
        return reach(condition, condition.constraints());
    }

    /** The facts that a condition could match if it made these demands only. */
    public Reach reach(Condition condition, List<Constraint> constraints) {
        Optional<FactType> type = FactType.named(condition.type());
        if (type.isEmpty()) {
            return new Reach(condition, List.of(), false, false, Optional.empty());
        }
        Demands demands = new Demands(everything(type.get()));
        constraints.forEach(demands::add);
        boolean single = condition.quantifier() != Quantifier.TOGETHER;
        return new Reach(condition, demands.regions(), single && demands.areExact(), single, demands.emptiedBy());
    }

    private List<Region> everything(FactType type) {
        Work.spend(shapes.get(type.name()).size());
        Map<String, Values> open = new LinkedHashMap<>();
        type.properties().values().stream()
                .filter(property -> property.kind() != Property.Kind.TEXT)
                .forEach(property -> open.put(property.name(), Values.all(property.kind())));
        return shapes.get(type.name()).stream()
                .map(shape -> Region.of(shape, open))
                .toList();
    }
}
