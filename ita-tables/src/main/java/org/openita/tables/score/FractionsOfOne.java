package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/** Scores given as fractions of one, 0.95 for 95: percentages that lost their sign. All methods are pure but for the log. */
final class FractionsOfOne {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int ENOUGH = 3;

    private FractionsOfOne() {}

    /** Notes it where no figure of an agency is above one, and they are several, or the overall score is among them. */
    static void refuse(List<SubjectCell> given, ProblemLog log) {
        if (isAnyAboveOne(given)) {
            return;
        }
        List<SubjectCell> numbers =
                given.stream().filter(FractionsOfOne::isScore).toList();
        boolean isEnough = numbers.size() >= ENOUGH
                || numbers.stream().anyMatch(cell -> cell.subject().equals(Subject.OVERALL));
        numbers.stream()
                .filter(cell -> isEnough && number(cell).signum() > 0)
                .findFirst()
                .ifPresent(cell -> log.add(TEXTS.problem(
                        cell.place(),
                        "fractions-of-one",
                        number(cell).toPlainString(),
                        number(cell).movePointRight(2).toPlainString())));
    }

    /** Nearly always the first is. */
    private static boolean isAnyAboveOne(List<SubjectCell> given) {
        for (SubjectCell cell : given) {
            if (isScore(cell) && number(cell).compareTo(BigDecimal.ONE) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isScore(SubjectCell cell) {
        return cell.given() == ValueKind.SCORE && cell.number().isPresent();
    }

    private static BigDecimal number(SubjectCell cell) {
        return cell.number().orElseThrow();
    }
}
