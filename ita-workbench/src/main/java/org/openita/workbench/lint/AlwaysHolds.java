package org.openita.workbench.lint;

import java.util.ArrayList;
import java.util.List;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Comparison;
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
            }
        }
    }

    private static void lookAtDemands(Rule rule, Reach reach, FactSpace space, Violations violations) {
        if (reach.isImpossible()) {
            violations.add(reach.condition().place(), List.of(rule), "always-holds.not");
        } else if (reach.known()) {
            lookAtDemands(rule, reach.condition(), space, violations);
        }
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

    private static boolean keepsAll(Condition condition, Comparison demand, List<Constraint> beside, FactSpace space) {
        List<Constraint> all = new ArrayList<>(beside);
        all.add(demand);
        return space.reach(condition, all)
                .regions()
                .equals(space.reach(condition, beside).regions());
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
