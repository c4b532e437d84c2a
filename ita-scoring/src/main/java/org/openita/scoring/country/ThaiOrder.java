package org.openita.scoring.country;

import java.util.regex.Pattern;

/** The order of Thai dictionaries, the same in every release of Java: by consonants, vowels before them after them, tones last. */
final class ThaiOrder {

    private static final Pattern LEADING_VOWEL = Pattern.compile("([\u0E40-\u0E44])([\u0E01-\u0E2E])");
    private static final Pattern TONE = Pattern.compile("[\u0E47-\u0E4E]");

    private ThaiOrder() {}

    /** What texts are compared by. */
    static String of(String text) {
        String turned = LEADING_VOWEL.matcher(text).replaceAll("$2$1");
        return TONE.matcher(turned).replaceAll("") + "\0" + turned;
    }
}
