package org.openita.tables.text;

import java.util.Comparator;
import java.util.stream.Stream;

/** Which character stands between the columns of a text file. */
public final class Separator {

    private static final String CANDIDATES = ",\t;|";

    private Separator() {}

    /** The one that the heading line holds most of, quoted texts aside: a comma, a tab, a semicolon or a bar; else a comma. */
    public static char of(String headingLine) {
        String unquoted = headingLine.replaceAll("\"[^\"]*\"", "");
        Stream<Character> candidates = CANDIDATES.chars().mapToObj(c -> (char) c);
        return candidates
                .max(Comparator.comparingLong((Character c) -> count(unquoted, c))
                        .thenComparing(c -> -CANDIDATES.indexOf(c)))
                .orElse(',');
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
