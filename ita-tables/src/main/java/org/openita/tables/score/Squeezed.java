package org.openita.tables.score;

import java.util.regex.Pattern;

/** Headings without what people put between their pieces. Numbers stay apart: {@code e1_1} is not {@code e11}. */
final class Squeezed {

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?<=[0-9])[\\s_()\\[\\]:,/–—-]+(?=[0-9])");
    private static final Pattern BETWEEN = Pattern.compile("[\\s_()\\[\\]:,/–—-]|\\.(?![0-9])|(?<![0-9])\\.");
    private static final Pattern ZEROS = Pattern.compile("^([a-z]{1,3})0+(?=[1-9])");

    private Squeezed() {}

    static String of(String key) {
        String apart = BETWEEN_NUMBERS.matcher(key).replaceAll(".");
        return ZEROS.matcher(BETWEEN.matcher(apart).replaceAll("")).replaceFirst("$1");
    }
}
