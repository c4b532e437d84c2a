package org.openita.tables.score;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.framework.Subject;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.text.ThaiText;

/**
 * Scores given as fractions of one, 0.95 for 95: percentages that lost their sign; and marks out of five or ten. All methods are
 * pure but for the log.
 */
final class FractionsOfOne {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int ENOUGH = 3;
    private static final BigDecimal MOST_MARKS = BigDecimal.TEN;

    private FractionsOfOne() {}

    /** Notes it where no figure of an agency is above one, and they are several, or the overall score is among them. */
    static void refuse(List<SubjectCell> given, ProblemLog log) {
        List<SubjectCell> numbers =
                given.stream().filter(FractionsOfOne::isScore).toList();
        if (isAnyAbove(BigDecimal.ONE, numbers)) {
            numbers = numbers.stream()
                    .filter(cell -> !cell.subject().equals(Subject.OVERALL))
                    .toList();
            if (isAnyAbove(BigDecimal.ONE, numbers)) {
                return;
            }
        }
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

    /** Notes it where no figure of an agency is above ten, and they are several, or the overall score is among them. */
    static void refuseMarks(List<SubjectCell> scores, ProblemLog log) {
        if (!log.isEmpty() || isAnyAbove(MOST_MARKS, scores)) {
            return;
        }
        List<SubjectCell> marks = scores.stream()
                .filter(FractionsOfOne::isScore)
                .filter(cell -> number(cell).signum() > 0)
                .toList();
        boolean isEnough = marks.size() >= ENOUGH
                || marks.stream().anyMatch(cell -> cell.subject().equals(Subject.OVERALL));
        marks.stream()
                .filter(cell -> isEnough)
                .findFirst()
                .ifPresent(cell -> log.add(
                        TEXTS.problem(cell.place(), "marks-of-few", number(cell).toPlainString())));
    }

    /** Nearly always the first is. */
    private static boolean isAnyAbove(BigDecimal least, List<SubjectCell> given) {
        for (SubjectCell cell : given) {
            if (isScore(cell) && number(cell).compareTo(least) > 0) {
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
