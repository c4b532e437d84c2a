package org.openita.tables.score;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.tables.text.ThaiText;

/** Finds the agency in a title, such as that of one municipality's table; only of kinds whose names begin with their kind. */
final class TitleAgency {

    private static final int LONGEST = 300;
    private static final Pattern NAME = Pattern.compile("(?:^|.*?(?:\\s|"
            + HeadingWords.anyOf("before-agency")
            + "))("
            + HeadingWords.anyOf("agency-kind")
            + "\\s?[^\\s(]+)(?:$|\\s.*|\\(.*)");

    private TitleAgency() {}

    /** The name; empty where a title has none, or its next word may be part of it. */
    static Optional<String> in(String title) {
        String text = ThaiText.normal(title.substring(0, Math.min(title.length(), LONGEST)));
        Matcher name = NAME.matcher(text);
        return name.matches() ? Optional.of(name.group(1)).filter(TitleAgency::isWhole) : Optional.empty();
    }

    /** Whether a name is more than a kind, and not several agencies. */
    private static boolean isWhole(String name) {
        return !HeadingWords.is("agency-kind", name)
                && HeadingWords.of("no-agency").stream().noneMatch(name::contains);
    }
}
