package org.openita.tables.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.grid.Cell;

/** What stands in the cell of an agency's name and is no part of it: a running number, a fiscal year. All methods are pure. */
final class NumberedName {

    private static final Pattern NUMBERED =
            Pattern.compile("\\s*\\p{Nd}{1,4}\\s*[.)]\\s*(?=\\D)(\\p{L}.*)", Pattern.DOTALL);

    private static final Pattern ANY_YEAR = Pattern.compile("\\p{Nd}{4}");
    private static final int SHORTEST = 6;

    private NumberedName() {}

    /** Whether a fiscal year stands in it. */
    static boolean saysYear(String name) {
        return name.length() > SHORTEST
                && ANY_YEAR.matcher(name).find()
                && !YearWords.any(name).isEmpty();
    }

    /** The name alone; empty where no number stands before it. */
    static Optional<String> without(Cell cell) {
        String text = cell.text();
        if (cell.kind() != Cell.Kind.TEXT || text.isEmpty() || Character.isLetter(text.charAt(0))) {
            return Optional.empty();
        }
        Matcher numbered = NUMBERED.matcher(text);
        return numbered.matches() ? Optional.of(numbered.group(1).strip()) : Optional.empty();
    }
}
