package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;

/** Conditions and demands that keep nothing out. */
final class AlwaysHolds implements Check {

    @Override
    public String id() {
        return "always-holds";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Meaning meaning : pack.meanings()) {
            if (!meaning.isImpossible()) {
                meaning.reaches().forEach(reach -> lookAtDemands(meaning.rule(), reach, pack.space(), violations));
                lookAtConditions(meaning, violations);
                lookAtFigures(meaning, violations);
            }
        }
    }

    private static void lookAtDemands(Rule rule, Reach reach, FactSpace space, Violations violations) {
        if (reach.isImpossible()) {
            violations.add(reach.condition().place(), List.of(rule), "always-holds.not");
        } else if (reach.known()) {
            lookAtDemands(rule, reach.condition(), space, violations);
            lookAtChoices(rule, reach.condition(), space, violations);
        }
    }

    private static void lookAtFigures(Meaning meaning, Violations violations) {
        FigureBounds.settled(meaning).stream()
                .filter(FigureBounds.Settled::isAlways)
                .forEach(settled -> violations.add(
                        settled.comparison().place(),
                        List.of(meaning.rule()),
                        "always-holds.all",
                        Wording.of(settled.comparison())));
    }

    /** A list that leaves nothing out, and alternatives of which one always holds. */
    private static void lookAtChoices(Rule rule, Condition condition, FactSpace space, Violations violations) {
        for (Constraint choice : condition.constraints()) {
            boolean keepsAll = (choice instanceof Membership list
                            && !list.negated()
                            && keepsAll(condition, choice, without(condition, choice), space))
                    || (choice instanceof AnyOf any && Alternatives.alwaysHold(any));
            if (keepsAll) {
                violations.add(choice.place(), List.of(rule), "always-holds.choice", Wording.of(choice));
            }
        }
    }

    private static List<Constraint> without(Condition condition, Constraint constraint) {
        return condition.constraints().stream()
                .filter(other -> !other.equals(constraint))
                .toList();
    }

    /** From the last to the first, so that of two that say the same the later one is told. */
    private static void lookAtDemands(Rule rule, Condition condition, FactSpace space, Violations violations) {
        List<Constraint> left = new ArrayList<>(condition.constraints());
        for (int i = left.size() - 1; i >= 0; i--) {
            if (left.get(i) instanceof Comparison demand && isLiteral(demand)) {
                List<Constraint> beside = beside(demand, left);
                boolean isNumber = demand.operand() instanceof Operand.Number;
                if ((isNumber || !beside.isEmpty()) && keepsAll(condition, demand, beside, space)) {
                    left.remove(i);
                    tell(rule, demand, beside, violations);
                }
            }
        }
    }

    private static boolean isLiteral(Comparison demand) {
        return demand.operand() instanceof Operand.Number
                || demand.operand() instanceof Operand.Quoted
                || demand.operand() instanceof Operand.Truth;
    }

    /** What else is demanded of the same property. */
    private static List<Constraint> beside(Comparison demand, List<Constraint> constraints) {
        return constraints.stream()
                .filter(other -> other != demand
                        && other instanceof Comparison comparison
                        && comparison.property().equals(demand.property())
                        && isLiteral(comparison))
                .toList();
    }

    private static boolean keepsAll(Condition condition, Constraint demand, List<Constraint> beside, FactSpace space) {
        List<Constraint> all = new ArrayList<>(beside);
        all.add(demand);
        return Set.copyOf(space.reach(condition, all).regions())
                .equals(Set.copyOf(space.reach(condition, beside).regions()));
    }

    private static void tell(Rule rule, Comparison demand, List<Constraint> beside, Violations violations) {
        String shown = Wording.of(demand);
        if (beside.isEmpty()) {
            violations.add(demand.place(), List.of(rule), "always-holds.all", shown);
        } else {
            violations.add(
                    demand.place(), List.of(rule), "always-holds.said", shown, Wording.of((Comparison) beside.get(0)));
        }
    }

    private static void lookAtConditions(Meaning meaning, Violations violations) {
        List<Reach> left = new ArrayList<>(meaning.reaches());
        for (int i = left.size() - 1; i >= 0; i--) {
            Reach reach = left.get(i);
            Meaning others = new Meaning(meaning.rule(), without(left, i));
            if (isMereDemand(reach) && !reach.isImpossible() && others.implies(reach)) {
                left.remove(i);
                violations.add(reach.condition().place(), List.of(meaning.rule()), "always-holds.implied");
            }
        }
    }

    /** Whether it only lets the rule fire; one that matches facts one by one also makes it fire for each. */
    private static boolean isMereDemand(Reach reach) {
        boolean binds = reach.condition().constraints().stream().anyMatch(Constraint.Binding.class::isInstance);
        return reach.condition().quantifier() != Quantifier.EACH
                || (!binds && reach.onlyShape().isPresent());
    }

    private static List<Reach> without(List<Reach> reaches, int index) {
        List<Reach> others = new ArrayList<>(reaches);
        others.remove(index);
        return others;
    }
}
