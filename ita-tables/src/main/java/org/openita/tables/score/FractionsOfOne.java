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
        List<SubjectCell> numbers = given.stream()
                .filter(cell -> cell.given() == ValueKind.SCORE && cell.number().isPresent())
                .toList();
        boolean isSmall = numbers.stream().allMatch(cell -> number(cell).compareTo(BigDecimal.ONE) <= 0);
        boolean isZero = numbers.stream().allMatch(cell -> number(cell).signum() == 0);
        boolean isEnough = numbers.size() >= ENOUGH
                || numbers.stream().anyMatch(cell -> cell.subject().equals(Subject.OVERALL));
        if (isSmall && !isZero && isEnough) {
            SubjectCell first = numbers.stream()
                    .filter(cell -> number(cell).signum() > 0)
                    .findFirst()
                    .orElseThrow();
            String written = number(first).toPlainString();
            String score = number(first).movePointRight(2).toPlainString();
            log.add(TEXTS.problem(first.place(), "fractions-of-one", written, score));
        }
    }

    private static BigDecimal number(SubjectCell cell) {
        return cell.number().orElseThrow();
    }
}
