package org.openita.workbench.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.model.text.Messages;
import org.openita.rules.RuleBase;
import org.openita.rules.language.Accumulation;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.language.Rule;

/**
 * Makes rules that look at one part of a rule, so that the engine itself tells whether that part held and on what figures.
 *
 * <p>A probe is a rule like any other and runs through the same checks and the same engine: there is no second opinion on what a
 * condition means. Conditions that bind a variable which a part needs come along.
 */
public final class Probes {

    /** The note that a probe finds. */
    public static final String NOTE = "probe";

    /** What a watched figure is compared with: it always holds, and stands in the reasons. */
    public static final BigDecimal ANYTHING = BigDecimal.ZERO;

    private static final Messages TEXTS =
            Messages.of(Map.of("note." + NOTE + ".text", ""), Map.of("note." + NOTE + ".text", ""));

    private final Rule rule;

    /** The probes of a rule. */
    public Probes(Rule rule) {
        this.rule = rule;
    }

    /** Fires where the condition holds. */
    public List<Condition> strict(Condition condition) {
        return withBindings(condition, condition);
    }

    /** Fires where there is something for the condition to look at, whatever its figures. */
    public List<Condition> relaxed(Condition condition) {
        return withBindings(condition, relax(condition));
    }

    /** Fires where there is something for the whole rule to look at, whatever its figures. */
    public List<Condition> relaxed() {
        List<Condition> looking = rule.conditions().stream()
                .filter(condition -> condition.quantifier() != Quantifier.NOT)
                .map(Probes::relax)
                .toList();
        return looking.isEmpty() ? rule.conditions().stream().map(Probes::relax).toList() : looking;
    }

    /** Fires for each figure that the comparison looks at, of a fact or of many, and tells the figure. */
    public List<Condition> watching(Condition condition, Comparison comparison) {
        Comparison anything = new Comparison(
                comparison.property(),
                Operator.GREATER_OR_EQUAL,
                new Operand.Number(ANYTHING, comparison.place()),
                comparison.place());
        Optional<Accumulation> accumulation = condition
                .accumulation()
                .map(taken -> new Accumulation(taken.figures(), replaced(taken.demands(), comparison, anything)));
        return withBindings(
                condition,
                new Condition(
                        accumulation.isPresent() ? condition.quantifier() : Quantifier.EACH,
                        condition.type(),
                        replaced(condition.constraints(), comparison, anything),
                        accumulation,
                        condition.place()));
    }

    /** Fires where a figure is as far from another as the comparison says, and this much more. */
    public List<Condition> meeting(Condition condition, Comparison comparison, BigDecimal more) {
        Operand at = shifted(comparison.operand(), more);
        Comparison least = new Comparison(comparison.property(), Operator.GREATER_OR_EQUAL, at, comparison.place());
        Comparison most = new Comparison(comparison.property(), Operator.LESS_OR_EQUAL, at, comparison.place());
        Optional<Accumulation> accumulation = condition
                .accumulation()
                .map(taken -> new Accumulation(taken.figures(), replaced(taken.demands(), comparison, least, most)));
        return withBindings(
                condition,
                new Condition(
                        accumulation.isPresent() ? condition.quantifier() : Quantifier.EACH,
                        condition.type(),
                        replaced(condition.constraints(), comparison, least, most),
                        accumulation,
                        condition.place()));
    }

    /** What a figure is compared with, and this much more, as a rule says it. */
    public static Operand shifted(Operand operand, BigDecimal more) {
        boolean isShifted = operand instanceof Operand.Shifted;
        String name = isShifted ? ((Operand.Shifted) operand).name() : ((Operand.Variable) operand).name();
        BigDecimal shift = isShifted ? ((Operand.Shifted) operand).shift().add(more) : more;
        return shift.signum() == 0
                ? new Operand.Variable(name, operand.place())
                : new Operand.Shifted(name, shift, operand.place());
    }

    private static <C extends Constraint> List<C> replaced(List<C> constraints, C old, C one, C other) {
        List<C> replaced = new ArrayList<>();
        for (C constraint : constraints) {
            replaced.add(constraint.equals(old) ? one : constraint);
            if (constraint.equals(old)) {
                replaced.add(other);
            }
        }
        return replaced;
    }

    private static <C extends Constraint> List<C> replaced(List<C> constraints, C old, C replacement) {
        return constraints.stream()
                .map(constraint -> constraint.equals(old) ? replacement : constraint)
                .toList();
    }

    /**
     * The comparisons with a threshold that can be watched: those of a condition on single facts, and what the figures of many
     * must meet. Of a comparison within alternatives it cannot be said which fact it was meant for.
     */
    public static List<Comparison> thresholds(Condition condition) {
        return comparisons(condition)
                .filter(comparison -> comparison.operand() instanceof Operand.Number)
                .toList();
    }

    /** The comparisons of a figure with another: {@code value < $other - 15}. */
    public static List<Comparison> betweenFigures(Condition condition) {
        return comparisons(condition)
                .filter(comparison -> comparison.operator().orders())
                .filter(comparison -> comparison.operand() instanceof Operand.Variable
                        || comparison.operand() instanceof Operand.Shifted)
                .toList();
    }

    private static Stream<Comparison> comparisons(Condition condition) {
        List<? extends Constraint> demands = condition.accumulation().isPresent()
                ? condition.accumulation().get().demands()
                : condition.constraints();
        return demands.stream().filter(Comparison.class::isInstance).map(Comparison.class::cast);
    }

    /** Whether a comparison counts facts, so that its smallest step is one. */
    public static boolean isCount(Condition condition, Comparison comparison) {
        return condition.accumulation().stream()
                .flatMap(taken -> taken.figures().stream())
                .anyMatch(figure -> figure.variable().equals(comparison.property())
                        && figure.function().equals(Aggregate.COUNT.function()));
    }

    /** Whether a condition asks nothing of figures, so that it holds wherever there is something to look at. */
    public static boolean asksNoFigure(Condition condition) {
        return condition.accumulation().isEmpty()
                && condition.constraints().stream().noneMatch(constraint -> isAboutFigures(condition, constraint));
    }

    /** A probe of these conditions. */
    public static Rule ruleOf(String name, List<Condition> conditions, Place place) {
        Call note = new Call("note", List.of(new Operand.Quoted(NOTE, place)), place);
        return new Rule(name, Map.of(), conditions, List.of(note), place);
    }

    /** A rule base of probes. */
    public static RuleBase ready(RuleTestBed testBed, List<Rule> probes) {
        return RuleBase.of(testBed.framework(), testBed.messages().overlaidBy(TEXTS), probes);
    }

    /** Without its demands on figures; of many facts taken together it is enough that there is one. */
    private static Condition relax(Condition condition) {
        boolean each = condition.quantifier() == Quantifier.EACH;
        List<Constraint> kept = condition.constraints().stream()
                .filter(constraint -> !isAboutFigures(condition, constraint))
                .filter(constraint -> each || !(constraint instanceof Constraint.Binding))
                .toList();
        return new Condition(each ? Quantifier.EACH : Quantifier.EXISTS, condition.type(), kept, condition.place());
    }

    private static boolean isAboutFigures(Condition condition, Constraint constraint) {
        if (constraint instanceof Constraint.Binding) {
            return false;
        }
        if (constraint instanceof Comparison comparison) {
            Optional<Property> property = FactType.named(condition.type())
                    .map(type -> type.properties().get(comparison.property()));
            return property.filter(of -> of.kind() == Property.Kind.NUMBER).isPresent();
        }
        return nodes(constraint).stream().anyMatch(Operand.Number.class::isInstance);
    }

    private List<Condition> withBindings(Condition original, Condition probe) {
        Set<Integer> needed = new TreeSet<>();
        addNeeded(original, needed);
        List<Condition> conditions =
                needed.stream().map(rule.conditions()::get).collect(Collectors.toCollection(ArrayList::new));
        conditions.add(probe);
        return conditions;
    }

    private void addNeeded(Condition condition, Set<Integer> needed) {
        Set<String> variables =
                nodes(condition).stream().flatMap(node -> nameOf(node).stream()).collect(Collectors.toSet());
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition other = rule.conditions().get(i);
            if (!other.equals(condition) && binds(other, variables) && needed.add(i)) {
                addNeeded(other, needed);
            }
        }
    }

    private static Optional<String> nameOf(Object node) {
        if (node instanceof Operand.Shifted shifted) {
            return Optional.of(shifted.name());
        }
        return node instanceof Operand.Variable variable ? Optional.of(variable.name()) : Optional.empty();
    }

    private static boolean binds(Condition condition, Set<String> variables) {
        return condition.constraints().stream()
                .anyMatch(constraint ->
                        constraint instanceof Constraint.Binding binding && variables.contains(binding.variable()));
    }

    /** All nodes below a part of a rule. */
    private static List<Object> nodes(Object part) {
        List<Condition> conditions = part instanceof Condition condition
                ? List.of(condition)
                : List.of(new Condition(Quantifier.EACH, "", List.of((Constraint) part), ((Constraint) part).place()));
        Rule alone =
                new Rule("", Map.of(), conditions, List.of(), conditions.get(0).place());
        return RuleNode.of(alone).stream().map(RuleNode::node).toList();
    }
}
