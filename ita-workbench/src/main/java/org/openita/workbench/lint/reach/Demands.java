package org.openita.workbench.lint.reach;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
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
            add(comparison.property(), comparison.operator(), comparison.operand());
        } else if (constraint instanceof Membership list) {
            add(list);
        } else if (constraint instanceof AnyOf any) {
            add(any);
        } else if (!(constraint instanceof Binding)) {
            exact = false;
        }
        if (regions.isEmpty() && !wasEmpty) {
            emptiedBy = Optional.of(constraint);
        }
    }

    private void add(String property, Operator operator, Operand operand) {
        if (operand instanceof Operand.Number number) {
            keep(property, Values.scores(operator, number.number()));
        } else if (operand instanceof Operand.Truth truth) {
            keep(property, Values.truths(operator, truth.truth()));
        } else if (operand instanceof Operand.Quoted quoted) {
            keepTexts(property, operator, quoted.text());
        } else {
            exact = false;
        }
    }

    /** None of the values is a demand for each; one of them is a choice between them. */
    private void add(Membership list) {
        if (list.negated()) {
            list.values().forEach(value -> add(list.property(), Operator.NOT_EQUAL, value));
            return;
        }
        Set<Region> chosen = new LinkedHashSet<>();
        for (Operand value : list.values()) {
            Demands one = new Demands(regions);
            one.add(list.property(), Operator.EQUAL, value);
            take(one, chosen);
        }
        regions = List.copyOf(chosen);
    }

    private void add(AnyOf any) {
        Set<Region> chosen = new LinkedHashSet<>();
        for (List<Constraint> alternative : any.alternatives()) {
            Demands one = new Demands(regions);
            alternative.forEach(one::add);
            take(one, chosen);
        }
        regions = List.copyOf(chosen);
    }

    private void take(Demands one, Set<Region> chosen) {
        exact &= one.exact;
        chosen.addAll(one.regions);
    }

    private void keep(String property, Values allowed) {
        regions.forEach(region -> Work.spend(region.size()));
        regions = regions.stream()
                .map(region -> region.where(property, allowed))
                .filter(region -> !region.isEmpty())
                .toList();
    }

    private void keepTexts(String property, Operator operator, String text) {
        Work.spend(regions.size());
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
