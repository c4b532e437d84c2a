package org.openita.workbench.lint;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.score.Score;
import org.openita.rules.language.Constraint;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Operand;

/** Alternatives such as {@code value < 85 || value >= 85}. */
final class Alternatives {

    private static final int SCORES = (int) Score.MAX_HUNDREDTHS;

    private Alternatives() {}

    /** Whether for every score one of them holds; no where they are about several figures, or about anything else. */
    static boolean alwaysHold(AnyOf any) {
        List<Constraint> all = any.alternatives().stream().flatMap(List::stream).toList();
        boolean areOfNumbers = all.stream()
                .allMatch(
                        one -> one instanceof Comparison comparison && comparison.operand() instanceof Operand.Number);
        if (!areOfNumbers) {
            return false;
        }
        Set<String> figures =
                all.stream().map(one -> ((Comparison) one).property()).collect(Collectors.toSet());
        return figures.size() == 1 && IntStream.rangeClosed(0, SCORES).allMatch(score -> holds(any, score));
    }

    private static boolean holds(AnyOf any, int score) {
        return any.alternatives().stream()
                .anyMatch(demands -> demands.stream().allMatch(demand -> holds((Comparison) demand, score)));
    }

    private static boolean holds(Comparison demand, int score) {
        Operand.Number number = (Operand.Number) demand.operand();
        return demand.operator().holds(Score.ofHundredths(score).shown().compareTo(number.number()));
    }
}
