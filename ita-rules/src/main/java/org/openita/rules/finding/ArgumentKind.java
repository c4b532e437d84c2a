package org.openita.rules.finding;

/** The kinds of arguments that findings take. */
public enum ArgumentKind {
    /** A code of the pack's own: whatever has texts. */
    CODE(""),
    /** The code of a level. */
    LEVEL(""),
    /** An item, or several joined by {@code +}. */
    ITEMS("item"),
    /** Which of several advices on the same items: a word of the pack's own. */
    VARIANT(""),
    /** A topic of the analysis. */
    TOPIC("topic"),
    /** An instrument. */
    INSTRUMENT("instrument"),
    /** A role that takes part in the plan, several joined by {@code +}, or none. */
    ROLES("role");

    private final String property;

    ArgumentKind(String property) {
        this.property = property;
    }

    /** The property whose ids it can be, as the fiscal year has them; empty where it holds no ids. */
    public String property() {
        return property;
    }
}
