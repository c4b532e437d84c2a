package org.openita.workbench.lint;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.problem.Place;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;
import org.openita.rules.language.Rule;
import org.openita.workbench.lint.level.BandProblem;
import org.openita.workbench.lint.reach.Comparisons;
import org.openita.workbench.lint.reach.Work;

/** Where to tell of a stretch of scores: at the number in a rule that makes its end, if there is one. */
final class LevelPlace {

    private LevelPlace() {}

    static Place of(BandProblem stretch, List<Rule> rules, PackInForce pack) {
        Stream<Place> ends = rules.stream()
                .flatMap(LevelPlace::numbers)
                .filter(number -> stretch.where().isEmpty() && isEnd(number, stretch))
                .map(Operand.Number::place);
        return Stream.concat(ends, rules.stream().map(Rule::place))
                .min(Comparator.comparing(place -> !pack.isOwn(place)))
                .orElseGet(() -> Place.of(pack.pack().place()));
    }

    /** Where rules begin, in the pack's own files if one does. */
    static Place ofRules(List<Rule> rules, PackInForce pack) {
        return rules.stream()
                .map(Rule::place)
                .min(Comparator.comparing(place -> !pack.isOwn(place)))
                .orElseGet(() -> Place.of(pack.pack().place()));
    }

    /** The rules' names as a list in words that follow on. */
    static String names(List<Rule> rules) {
        return rules.stream().map(rule -> "\"" + rule.name() + "\"").collect(Collectors.joining(", "));
    }

    private static Stream<Operand.Number> numbers(Rule rule) {
        return rule.conditions().stream()
                .flatMap(Comparisons::in)
                .map(Comparison::operand)
                .flatMap(operand -> operand instanceof Operand.Number it ? Stream.of(it) : Stream.empty());
    }

    private static boolean isEnd(Operand.Number number, BandProblem stretch) {
        Work.spend(1);
        BigDecimal hundredths = number.number().movePointRight(2);
        return isNear(hundredths, stretch.first()) || isNear(hundredths, stretch.last() + 1);
    }

    private static boolean isNear(BigDecimal hundredths, int end) {
        return hundredths.subtract(BigDecimal.valueOf(end)).abs().compareTo(BigDecimal.ONE) <= 0;
    }
}
