package org.openita.workbench.lint;

import java.util.Locale;

/** How bad what a lint reports is, the worst first. */
public enum Severity {
    /** Some agency gets a wrong or no answer, or a text that is wrong. */
    ERROR,
    /** Surely not meant so, or a risk to whoever changes the rules next. */
    WARNING,
    /** Good to know; never fails a check. */
    INFO;

    /** Whether it is at least as bad as another. */
    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }

    /** {@code "error"}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
