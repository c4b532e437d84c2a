package org.openita.workbench.lint;

import java.util.regex.Pattern;

/** What people write where something is still to be written. */
final class Placeholders {

    private static final Pattern WORDS = Pattern.compile(
            "\\W*(?:(?:todo|fixme|tbd|xxx)\\b.*|n/?a|none|lorem ipsum.*)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Placeholders() {}

    /** Whether a text only holds the place of one. */
    static boolean are(String text) {
        return WORDS.matcher(text.strip()).matches();
    }
}
