package org.openita.rules.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken of many facts. Of no facts there is no least, greatest or mean; their count is 0. */
public enum Aggregate {
    /** The least value. */
    MIN,
    /** The greatest value. */
    MAX,
    /** The mean, exact, then rounded half up to two decimals as it would be shown. */
    AVERAGE,
    /** How many facts there are. */
    COUNT;

    /** As written in a rule: {@code average}. */
    public String function() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The aggregate of a function's name, if it is one. */
    public static Optional<Aggregate> named(String function) {
        return Arrays.stream(values())
                .filter(value -> value.function().equals(function))
                .findFirst();
    }
}
