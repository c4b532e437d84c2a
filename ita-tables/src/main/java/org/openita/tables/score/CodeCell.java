package org.openita.tables.score;

import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.grid.Cell;
import org.openita.tables.text.ThaiText;

/** Looks whether a spreadsheet made something else of an agency's code: results of several years are matched by it. */
final class CodeCell {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final Pattern POWER = Pattern.compile("[0-9](?:[.,][0-9]+)?[eE][+]?[0-9]{1,3}");
    private static final Pattern DATE = Pattern.compile("[0-9]{1,2}[/-][0-9]{1,2}[/-][0-9]{2,4}"
            + "|[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{1,2}[- ](?:[A-Za-z]{3}|[\u0E01-\u0E2E]{1,2}\\.[\u0E01-\u0E2E]{1,2}\\.)(?:[- ][0-9]{2,4})?"
            + "|(?:[A-Za-z]{3}|[\u0E01-\u0E2E]{1,2}\\.[\u0E01-\u0E2E]{1,2}\\.)[- ][0-9]{2,4}");

    /** A number is kept with so many digits; the others are zeros. */
    private static final int KEPT = 15;

    /** A number shown with a power of ten and no more digits than so had more before it was saved as it is shown. */
    private static final int SHOWN = 6;

    private CodeCell() {}

    /** Notes a code that is none any more, and remarks on one of which people see less than there is. */
    static void look(Cell cell, Place place, ProblemLog log, SheetRemarks remarks) {
        boolean isPower = cell.kind() == Cell.Kind.NUMBER && cell.shown().indexOf('E') >= 0;
        if (cell.kind() == Cell.Kind.DATE || (cell.kind() == Cell.Kind.TEXT && isDate(cell.text()))) {
            log.add(TEXTS.problem(place, "code-is-a-date", date(cell)));
        } else if (isWithoutDigits(cell, isPower)) {
            String shown = isPower ? cell.shown() : cell.text();
            log.add(TEXTS.problem(place, "code-lost-digits", shown));
        } else if (isPower) {
            remarks.cutShort(place, cell.shown(), cell.text());
        }
    }

    /** A day as people see it in a cell. */
    static Text date(Cell cell) {
        String shown = cell.shown().isEmpty() ? cell.text() : cell.shown();
        return TEXTS.text("found-date-shown", shown);
    }

    private static boolean isDate(String text) {
        return DATE.matcher(text.strip()).matches();
    }

    private static boolean isWithoutDigits(Cell cell, boolean isPower) {
        return switch (cell.kind()) {
            case TEXT -> POWER.matcher(cell.text().strip()).matches();
            case NUMBER -> cell.text().length() > KEPT || (isPower && digits(cell.text()) <= SHOWN);
            default -> false;
        };
    }

    /** How many digits a number has before the zeros at its end. */
    private static int digits(String number) {
        int end = number.length();
        while (end > 0 && number.charAt(end - 1) == '0') {
            end--;
        }
        return end;
    }
}
