package org.openita.workbench.lint.reach;

import java.util.List;
import java.util.Optional;
import org.openita.rules.language.Call;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;

/**
 * What a rule says: the facts it fires on, and what it then finds.
 *
 * <p>Where it answers yes that is so for every assessment; where something cannot be told it answers no. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param reaches what each of its conditions can match, in order
 */
public record Meaning(Rule rule, List<Reach> reaches) {

    /** What keeping a region costs, in steps. */
    private static final int KEEPING = 5;

    public Meaning {
        reaches = List.copyOf(reaches);
    }

    /** What a rule says in a year. */
    public static Meaning of(Rule rule, FactSpace space) {
        Meaning meaning =
                new Meaning(rule, rule.conditions().stream().map(space::reach).toList());
        meaning.reaches()
                .forEach(reach -> Work.spend(1 + KEEPING * reach.regions().size()));
        return meaning;
    }

    /** Whether it can match nothing, looking at each condition alone. */
    public boolean isImpossible() {
        return reaches.stream().anyMatch(reach -> reach.isPositive() && reach.isImpossible());
    }

    /** Whether another rule fires whenever this one does. */
    public boolean implies(Meaning other) {
        return other.reaches.stream().allMatch(this::implies);
    }

    /** Whether a condition holds whenever this rule fires. */
    public boolean implies(Reach condition) {
        return witness(condition).isPresent();
    }

    /** Whether a call's finding is found by another rule too, given that the other fires whenever this one does. */
    public boolean isFoundBy(Call call, Meaning other) {
        return other.rule.calls().stream().anyMatch(theirs -> isSame(call, other, theirs));
    }

    private boolean isSame(Call mine, Meaning other, Call theirs) {
        if (!mine.name().equals(theirs.name())
                || mine.arguments().size() != theirs.arguments().size()) {
            return false;
        }
        for (int i = 0; i < mine.arguments().size(); i++) {
            if (!isSame(mine.arguments().get(i), other, theirs.arguments().get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether an argument of theirs is also this one's, for the fact by which this rule makes the other fire. */
    public boolean isSame(Operand mine, Meaning other, Operand theirs) {
        if (theirs instanceof Operand.Variable variable) {
            return other.boundTo(variable.name())
                    .filter(bound -> isSame(mine, bound))
                    .isPresent();
        }
        return mine instanceof Operand.Quoted a
                && theirs instanceof Operand.Quoted b
                && a.text().equals(b.text());
    }

    private boolean isSame(Operand mine, Bound theirs) {
        Optional<Reach> witness =
                witness(theirs.reach()).filter(reach -> reach.condition().quantifier() == Quantifier.EACH);
        if (mine instanceof Operand.Quoted quoted) {
            return witness.filter(reach -> alwaysReads(reach, theirs.property(), quoted.text()))
                    .isPresent();
        }
        return mine instanceof Operand.Variable variable
                && boundTo(variable.name())
                        .filter(bound -> bound.property().equals(theirs.property()))
                        .filter(bound -> witness.filter(bound.reach()::equals).isPresent())
                        .isPresent();
    }

    private static boolean alwaysReads(Reach reach, String property, String text) {
        return reach.regions().stream()
                .allMatch(region ->
                        region.shape().text(property).filter(text::equals).isPresent());
    }

    /** The condition of this rule because of which another holds. */
    private Optional<Reach> witness(Reach other) {
        return reaches.stream().filter(mine -> shows(mine, other)).findFirst();
    }

    private static boolean shows(Reach mine, Reach other) {
        Work.spend(1);
        if (other.isPositive()) {
            return mine.isPositive() && mine.isWithin(other);
        }
        return mine.isPositive() ? mine.excludes(other) : other.isWithin(mine);
    }

    /** The condition and property that a variable stands for. */
    private Optional<Bound> boundTo(String variable) {
        for (Reach reach : reaches) {
            for (Constraint constraint : reach.condition().constraints()) {
                if (constraint instanceof Binding binding && binding.variable().equals(variable)) {
                    return Optional.of(new Bound(reach, binding.property()));
                }
            }
        }
        return Optional.empty();
    }

    private record Bound(Reach reach, String property) {}
}
