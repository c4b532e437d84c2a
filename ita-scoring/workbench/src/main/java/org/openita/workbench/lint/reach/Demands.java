package org.openita.workbench.lint.reach;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Operator;

/** Narrows regions by one demand after the other. Not thread-safe. */
final class Demands {

    private List<Region> regions;
    private boolean exact = true;
    private Optional<Constraint> emptiedBy = Optional.empty();

    Demands(List<Region> regions) {
        this.regions = regions;
    }

    List<Region> regions() {
        return regions;
    }

    boolean areExact() {
        return exact;
    }

    Optional<Constraint> emptiedBy() {
        return emptiedBy;
    }

    void add(Constraint constraint) {
        boolean wasEmpty = regions.isEmpty();
        if (constraint instanceof Comparison comparison) {
            add(comparison);
        } else if (!(constraint instanceof Binding)) {
            exact = false;
        }
        if (regions.isEmpty() && !wasEmpty) {
            emptiedBy = Optional.of(constraint);
        }
    }

    private void add(Comparison demand) {
        if (demand.operand() instanceof Operand.Number number) {
            keep(region -> region.where(demand.property(), Values.scores(demand.operator(), number.number())));
        } else if (demand.operand() instanceof Operand.Truth truth) {
            keep(region -> region.where(demand.property(), Values.truths(demand.operator(), truth.truth())));
        } else if (demand.operand() instanceof Operand.Quoted quoted) {
            keepTexts(demand.property(), demand.operator(), quoted.text());
        } else {
            exact = false;
        }
    }

    private void keep(UnaryOperator<Region> narrow) {
        regions = regions.stream().map(narrow).filter(r -> !r.isEmpty()).toList();
    }

    private void keepTexts(String property, Operator operator, String text) {
        exact &= regions.stream()
                .allMatch(region -> region.shape().text(property).isPresent());
        regions = regions.stream()
                .filter(region -> region.shape()
                        .text(property)
                        .map(own -> operator.holds(own.equals(text) ? 0 : 1))
                        .orElse(true))
                .toList();
    }
}
