package org.openita.workbench.lint;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.rules.language.Condition;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Reach;
import org.openita.workbench.lint.reach.Region;

/** Conditions that no result can meet. */
final class NeverHolds implements Check {

    @Override
    public String id() {
        return "never-holds";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Violations violations) {
        for (Meaning meaning : pack.meanings()) {
            meaning.reaches().stream()
                    .filter(reach -> reach.isPositive() && reach.isImpossible())
                    .forEach(reach -> tell(meaning.rule(), reach, pack, violations));
            if (!meaning.isImpossible()) {
                lookAtPairs(meaning, violations);
                lookAtFigures(meaning, violations);
            }
        }
    }

    private void tell(Rule rule, Reach reach, PackInForce pack, Violations violations) {
        Condition condition = reach.condition();
        Optional<Constraint> last = reach.emptiedBy();
        Place place = last.map(Constraint::place).orElse(condition.place());
        if (last.isEmpty()) {
            violations.add(place, List.of(rule), "never-holds.no-facts", pack.framework(), condition.type());
        } else if (isOfTexts(last.get())) {
            String demands = demands(condition, last.get(), NeverHolds::isOfTexts);
            violations.add(place, List.of(rule), "never-holds.apart", pack.framework(), condition.type(), demands);
        } else {
            String demands = demands(condition, last.get(), constraint -> !isOfTexts(constraint));
            boolean isScoredOnce = isScoredOnce(condition, pack.space());
            violations.add(place, List.of(rule), isScoredOnce ? "never-holds.scale" : "never-holds.numbers", demands);
        }
    }

    /** Whether of all that the condition can be about there are but a few scores, as of what only passes or fails. */
    private static boolean isScoredOnce(Condition condition, FactSpace space) {
        List<Constraint> texts =
                condition.constraints().stream().filter(NeverHolds::isOfTexts).toList();
        List<Region> regions = space.reach(condition, texts).regions();
        return !regions.isEmpty() && regions.stream().allMatch(region -> space.isScoredOnce(region.shape()));
    }

    private static void lookAtFigures(Meaning meaning, Violations violations) {
        FigureBounds.settled(meaning).stream()
                .filter(settled -> !settled.isAlways())
                .forEach(settled -> violations.add(
                        settled.comparison().place(),
                        List.of(meaning.rule()),
                        settled.comparison().operand() instanceof Operand.Number
                                ? "never-holds.figure"
                                : "never-holds.difference",
                        Wording.of(settled.comparison()),
                        settled.least().toPlainString(),
                        settled.most().toPlainString()));
    }

    /** The demands up to the last that matter for it. */
    private static String demands(Condition condition, Constraint last, Predicate<Constraint> matters) {
        int end = condition.constraints().indexOf(last) + 1;
        return condition.constraints().subList(0, end).stream()
                .filter(constraint -> !(constraint instanceof Binding) && matters.test(constraint))
                .map(Wording::of)
                .collect(Collectors.joining(", "));
    }

    private static boolean isOfTexts(Constraint constraint) {
        return constraint instanceof Comparison comparison
                ? comparison.operand() instanceof Operand.Quoted
                : constraint instanceof Membership list && list.values().get(0) instanceof Operand.Quoted;
    }

    private static void lookAtPairs(Meaning meaning, Violations violations) {
        List<Reach> reaches = meaning.reaches();
        for (int later = 1; later < reaches.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (contradict(reaches.get(earlier), reaches.get(later))) {
                    violations.add(
                            reaches.get(later).condition().place(),
                            List.of(meaning.rule()),
                            "never-holds.against",
                            reaches.get(earlier).condition().place().line());
                }
            }
        }
    }

    private static boolean contradict(Reach one, Reach other) {
        if (one.isPositive() && other.isPositive()) {
            return one.excludes(other);
        }
        return one.isPositive() != other.isPositive() && (one.isPositive() ? one.isWithin(other) : other.isWithin(one));
    }
}
