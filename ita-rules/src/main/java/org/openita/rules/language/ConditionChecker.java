package org.openita.rules.language;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Edit;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Accumulation.Figure;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;

/** Holds the conditions of a rule against fact types, their properties and the year's ids. */
final class ConditionChecker {

    private static final List<String> FUNCTIONS =
            Stream.of(Aggregate.values()).map(Aggregate::function).toList();

    private static final Set<String> MEANS = Set.of("avg", "mean");

    private final RuleIds catalogue;
    private final Variables variables;
    private final ProblemLog log;

    ConditionChecker(RuleIds catalogue, Variables variables, ProblemLog log) {
        this.catalogue = catalogue;
        this.variables = variables;
        this.log = log;
    }

    void check(Condition condition) {
        FactType.named(condition.type()).ifPresentOrElse(type -> check(condition, type), () -> checkUnknown(condition));
        int demands = Math.max(count(condition.constraints()), count(condition.accumulation()));
        if (demands > RuleLimits.MOST_DEMANDS) {
            log.add(condition.place(), "too-many-demands", demands, RuleLimits.MOST_DEMANDS);
        }
    }

    private void check(Condition condition, FactType type) {
        Variables own = condition.quantifier() == Quantifier.TOGETHER ? variables.inner() : variables;
        PatternChecker pattern = new PatternChecker(type, condition.quantifier(), own);
        condition.constraints().forEach(pattern::check);
        condition.accumulation().ifPresent(accumulation -> check(accumulation, type, bindings(condition)));
    }

    /** The properties that the pattern of an accumulate remembers, by variable. */
    private static Map<String, String> bindings(Condition condition) {
        Map<String, String> bindings = new LinkedHashMap<>();
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Binding binding) {
                bindings.put(binding.variable(), binding.property());
            }
        }
        return bindings;
    }

    /** Variables of an unknown type are known all the same, so that one slip stays one. */
    private void checkUnknown(Condition condition) {
        List<Edit> edits = DidYouMean.guess(condition.type(), FactType.all().keySet()).stream()
                .filter(near -> condition.quantifier() == Quantifier.EACH)
                .map(near -> Edit.at(condition.place(), condition.type().length(), near))
                .toList();
        log.add(
                condition.place(),
                edits,
                "unknown-type",
                condition.type(),
                Suggestion.of(condition.type(), FactType.all().keySet()));
        for (Constraint constraint : condition.constraints()) {
            if (constraint instanceof Binding binding && condition.quantifier() == Quantifier.EACH) {
                variables.bind(binding.variable(), Optional.empty(), binding.place());
            }
        }
    }

    /** The figures of an accumulate, or what they must meet, whichever are more. */
    static int count(Optional<Accumulation> accumulation) {
        return accumulation
                .map(taken -> Math.max(taken.figures().size(), taken.demands().size()))
                .orElse(0);
    }

    /** A list is one demand, however many values it has. */
    static int count(List<Constraint> constraints) {
        return constraints.stream()
                .mapToInt(constraint -> constraint instanceof AnyOf any
                        ? any.alternatives().stream()
                                .mapToInt(ConditionChecker::count)
                                .sum()
                        : 1)
                .sum();
    }

    private void check(Accumulation accumulation, FactType type, Map<String, String> bindings) {
        Set<String> figures = new HashSet<>();
        for (Figure figure : accumulation.figures()) {
            checkFunction(figure);
            checkArgument(figure, type, bindings);
            if (!figures.add(figure.variable())) {
                log.add(figure.place(), "variable-twice", figure.variable());
            }
        }
        if (accumulation.demands().isEmpty()) {
            log.add(accumulation.figures().get(0).place(), "no-figure-demand");
        }
        accumulation.demands().forEach(demand -> checkDemand(demand, figures));
    }

    private void checkArgument(Figure figure, FactType type, Map<String, String> bindings) {
        String argument = figure.argument();
        String name = bindings.get(argument);
        if (name == null) {
            log.add(figure.place(), "unknown-variable", argument, Suggestion.of(argument, bindings.keySet()));
            return;
        }
        Property property = type.properties().get(name);
        boolean counts = figure.function().equals(Aggregate.COUNT.function());
        if (property != null && property.kind() != Property.Kind.NUMBER && !counts) {
            log.add(figure.place(), "figure-of-text", figure.function(), argument);
        }
    }

    private void checkFunction(Figure figure) {
        if (Aggregate.named(figure.function()).isEmpty()) {
            Optional<String> near = Optional.of(Aggregate.AVERAGE.function())
                    .filter(mean -> MEANS.contains(figure.function()))
                    .or(() -> DidYouMean.guess(figure.function(), FUNCTIONS));
            List<Edit> edits = near.stream()
                    .map(name -> Edit.at(figure.place(), figure.function().length(), name))
                    .toList();
            Object suggestion = near.isPresent()
                    ? Suggestion.of(near.get(), FUNCTIONS)
                    : Suggestion.of(figure.function(), FUNCTIONS);
            log.add(figure.place(), edits, "unknown-function", figure.function(), suggestion);
        }
    }

    private void checkDemand(Comparison demand, Set<String> figures) {
        if (!figures.contains(demand.property())) {
            log.add(demand.place(), "unknown-figure", demand.property(), Suggestion.of(demand.property(), figures));
        } else {
            new OperandChecker(catalogue, variables, log)
                    .check(demand.operand(), Property.Kind.NUMBER, demand.property());
        }
    }

    /** Holds demands against the properties of one type of fact. */
    private final class PatternChecker {

        private final FactType type;
        private final Quantifier quantifier;
        private final Variables bound;
        private final OperandChecker operands;

        PatternChecker(FactType type, Quantifier quantifier, Variables bound) {
            this.type = type;
            this.quantifier = quantifier;
            this.bound = bound;
            this.operands = new OperandChecker(catalogue, bound, log);
        }

        void check(Constraint constraint) {
            if (constraint instanceof Binding binding) {
                bind(binding);
            } else {
                checkDemand(constraint);
            }
        }

        private void checkDemand(Constraint constraint) {
            if (constraint instanceof Comparison comparison) {
                property(comparison.property(), comparison).ifPresent(property -> check(comparison, property));
            } else if (constraint instanceof Membership membership) {
                property(membership.property(), membership).ifPresent(property -> check(membership, property));
            } else if (constraint instanceof AnyOf any) {
                checkAlternatives(any);
            } else {
                log.add(constraint.place(), "variable-in-alternative", ((Binding) constraint).variable());
            }
        }

        /** An alternative speaks of one fact alone; of several variables in it the first is told. */
        private void checkAlternatives(AnyOf any) {
            List<Constraint> all =
                    any.alternatives().stream().flatMap(List::stream).toList();
            Optional<Operand> variable = all.stream()
                    .filter(Comparison.class::isInstance)
                    .map(each -> ((Comparison) each).operand())
                    .filter(PatternChecker::isVariable)
                    .findFirst();
            variable.ifPresent(operand -> log.add(operand.place(), "variable-in-alternative", operand.shown()));
            all.stream().filter(each -> !comparesVariable(each)).forEach(this::checkDemand);
        }

        private static boolean comparesVariable(Constraint constraint) {
            return constraint instanceof Comparison comparison && isVariable(comparison.operand());
        }

        private static boolean isVariable(Operand operand) {
            return operand instanceof Operand.Variable || operand instanceof Operand.Shifted;
        }

        private void bind(Binding binding) {
            Optional<Property> property = property(binding.property(), binding);
            if (quantifier == Quantifier.NOT || quantifier == Quantifier.EXISTS) {
                log.add(binding.place(), "variable-of-many", binding.variable());
            } else {
                bound.bind(binding.variable(), property.map(Property::kind), binding.place());
            }
        }

        private Optional<Property> property(String name, Constraint constraint) {
            Optional<Property> property = Optional.ofNullable(type.properties().get(name));
            if (property.isEmpty()) {
                Object suggestion = Suggestion.of(name, type.properties().keySet());
                List<Edit> edits = constraint instanceof Binding
                        ? List.of()
                        : DidYouMean.guess(name, type.properties().keySet()).stream()
                                .map(near -> Edit.at(constraint.place(), name.length(), near))
                                .toList();
                log.add(constraint.place(), edits, "unknown-property", name, type.name(), suggestion);
            }
            return property;
        }

        private void check(Comparison comparison, Property property) {
            if (comparison.operator().orders() && property.kind() != Property.Kind.NUMBER) {
                log.add(
                        comparison.place(),
                        "order-of-text",
                        comparison.operator().sign(),
                        property.name());
            } else {
                operands.check(comparison.operand(), property.kind(), property.name());
                checkId(comparison.operand(), property);
            }
        }

        private void check(Membership membership, Property property) {
            if (property.kind() != Property.Kind.TEXT) {
                log.add(membership.place(), "list-of-no-texts", property.name());
                return;
            }
            for (Operand value : membership.values()) {
                if (value instanceof Operand.Quoted quoted) {
                    catalogue.check(quoted, property.name(), false, log);
                } else {
                    log.add(value.place(), "wrong-kind.TEXT", property.name(), value.shown());
                }
            }
        }

        private void checkId(Operand operand, Property property) {
            if (operand instanceof Operand.Quoted quoted && property.kind() == Property.Kind.TEXT) {
                catalogue.check(quoted, property.name(), log);
            }
        }
    }
}
