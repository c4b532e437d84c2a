package org.openita.workbench.lint;

import java.util.Locale;

/** What a year kit is looked through for, beside what any rule pack is. */
enum YearKitLint implements Lint {
    /** Items whose low score leads to no advice and no action of the plan. */
    ITEM_WITHOUT_ADVICE(Severity.WARNING),
    /** Items of which only the number is known. */
    ITEM_WITHOUT_NAME(Severity.WARNING),
    /** Items of which nobody says which they were the year before. */
    ITEM_WITHOUT_PARTNER(Severity.INFO),
    /** Facts that are carried over or weak. */
    FACT_TO_CONFIRM(Severity.INFO),
    /** Files that are no part of a kit. */
    UNREAD_FILE(Severity.WARNING);

    private final Severity severity;

    YearKitLint(Severity severity) {
        this.severity = severity;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
