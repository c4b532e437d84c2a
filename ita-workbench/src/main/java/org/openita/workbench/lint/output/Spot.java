package org.openita.workbench.lint.output;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;

/**
 * Where a report points to.
 *
 * @param file the file as named in messages
 * @param line from 1; 0 for the file as a whole
 * @param column from 1, in characters; 0 for the file as a whole
 */
record Spot(String file, int line, int column) {

    private static final Pattern FORM = Pattern.compile("(.+?)(?::([0-9]{1,9}):([0-9]{1,9}))?(?:, .*| \\$.*)?");

    static Spot of(Place place) {
        return new Spot(place.source(), place.line(), place.column());
    }

    static Spot of(Problem problem) {
        Matcher matcher = FORM.matcher(problem.place());
        return matcher.matches()
                ? new Spot(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)))
                : new Spot(problem.place(), 0, 0);
    }

    private static int number(@org.jspecify.annotations.Nullable String digits) {
        return Optional.ofNullable(digits).map(Integer::parseInt).orElse(0);
    }
}
