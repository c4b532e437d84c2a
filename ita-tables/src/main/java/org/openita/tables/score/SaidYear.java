package org.openita.tables.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;

/**
 * A year that is said of results.
 *
 * @param year as it was said, of the Buddhist or another era, with two digits or four
 * @param place where
 */
record SaidYear(int year, Place place) {

    private static final Pattern ONE_NUMBER = Pattern.compile("[^0-9]*([0-9]{1,4})[^0-9]*");

    /** The one number in a cell that is to hold a year; empty if it holds none, or several. */
    static Optional<SaidYear> in(LocatedCell cell) {
        Matcher digits = ONE_NUMBER.matcher(HeadingWords.heading(cell.cell().text()));
        return digits.matches()
                ? Optional.of(new SaidYear(Integer.parseInt(digits.group(1)), cell.place()))
                : Optional.empty();
    }
}
