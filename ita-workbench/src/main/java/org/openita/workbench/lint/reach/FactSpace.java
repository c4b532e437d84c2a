package org.openita.workbench.lint.reach;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Scale;
import org.openita.model.score.FactTemplates;
import org.openita.model.score.FactTemplates.Blank;
import org.openita.model.score.ItemScore;
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

    private static final String YEAR = "year";
    private static final String VALUE = "value";

    private final ImmutableListMultimap<String, Shape> shapes;

    /** The scores that there can be of items that are scored once, such as those that pass or fail. */
    private final ImmutableMap<Shape, Values> scales;

    private FactSpace(ImmutableListMultimap<String, Shape> shapes, ImmutableMap<Shape, Values> scales) {
        this.shapes = shapes;
        this.scales = scales;
    }

    /** The facts of a framework's assessments. */
    public static FactSpace of(Framework framework) {
        String before = Integer.toString(framework.fiscalYear().year() - 1);
        ImmutableListMultimap.Builder<String, Shape> shapes = ImmutableListMultimap.builder();
        ImmutableMap.Builder<Shape, Values> scales = ImmutableMap.builder();
        for (Blank blank : FactTemplates.of(framework).blanks()) {
            Shape shape = Shape.of(blank, Map.of(YEAR, before));
            shapes.put(shape.type(), shape);
            if (blank.fact() instanceof ItemScore item) {
                framework
                        .subject(item.subject())
                        .scale()
                        .filter(Scale::scoredOnce)
                        .ifPresent(scale -> scales.put(shape, values(scale)));
            }
        }
        return new FactSpace(shapes.build(), scales.buildOrThrow());
    }

    private static Values values(Scale scale) {
        return Values.only(
                scale.points().stream().map(points -> 100 * points).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether items of a shape are scored once, so that there are but a few scores of each. */
    public boolean isScoredOnce(Shape shape) {
        return scales.containsKey(shape);
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
                .map(region -> Optional.ofNullable(scales.get(region.shape()))
                        .map(scale -> region.where(VALUE, scale))
                        .orElse(region))
                .toList();
    }
}
