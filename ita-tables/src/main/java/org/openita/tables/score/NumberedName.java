package org.openita.tables.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.grid.Cell;

/** A running number before an agency's name, as in {@code 1. เทศบาล…}: it is no part of the name. All methods are pure. */
final class NumberedName {

    private static final Pattern NUMBERED = Pattern.compile("\\s*\\p{Nd}{1,4}\\s*[.)]\\s*(?=\\D)(\\p{L}.*)", Pattern.DOTALL);

    private NumberedName() {}

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
