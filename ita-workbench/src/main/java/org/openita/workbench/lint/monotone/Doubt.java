package org.openita.workbench.lint.monotone;

import java.util.Locale;

/** Why it cannot be told of a rule whether a score that rises makes something worse. */
public enum Doubt {
    /** It compares scores with one another, or with those of another year. */
    COMPARES_SCORES,
    /** It takes a figure of many scores. */
    TAKES_TOGETHER,
    /** There are too many combinations of scores. */
    TOO_MANY,
    /** Something looks like a fault, and no result shows it. */
    NOT_SHOWN;

    /** Its name in keys of texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
