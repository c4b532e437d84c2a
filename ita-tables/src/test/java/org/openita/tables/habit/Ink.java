package org.openita.tables.habit;

/**
 * What stands in a cell, and what it stands there for. Immutable and thread-safe.
 *
 * @param role what it stands there for
 * @param owner the agency whose score it is
 * @param subject what it is the score of, or the heading or name of
 * @param text what people see
 * @param kind how a workbook keeps it
 * @param stored the number that a workbook keeps, if it is one
 * @param format the number's format
 */
record Ink(Role role, String owner, String subject, String text, Kind kind, String stored, String format) {

    /** What a cell is there for. */
    enum Role {
        BLANK,
        HEADING,
        AGENCY,
        YEAR,
        ITEM,
        SCORE,
        OTHER,
        /** Part of the cell to its left, with which it was merged. */
        LEFT,
        /** Part of the cell above. */
        UP
    }

    /** How a workbook keeps it. */
    enum Kind {
        TEXT,
        NUMBER,
        FORMULA,
        UNCOMPUTED
    }

    static final Ink BLANK = of(Role.BLANK, "");
    static final Ink LEFT = of(Role.LEFT, "");
    static final Ink UP = of(Role.UP, "");

    static Ink of(Role role, String text) {
        return new Ink(role, "", "", text, Kind.TEXT, "", "");
    }

    static Ink text(String text) {
        return of(Role.OTHER, text);
    }

    static Ink number(String number) {
        return new Ink(Role.OTHER, "", "", number, Kind.NUMBER, number, "");
    }

    static Ink heading(String subject, String text) {
        return new Ink(Role.HEADING, "", subject, text, Kind.TEXT, "", "");
    }

    static Ink item(String owner, String subject, String text) {
        return new Ink(Role.ITEM, owner, subject, text, Kind.TEXT, "", "");
    }

    static Ink score(String owner, String subject, String number) {
        return new Ink(Role.SCORE, owner, subject, number, Kind.NUMBER, number, "");
    }

    boolean is(Role other) {
        return role == other;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    /** The same cell where a text stands. */
    Ink typed(String other) {
        return new Ink(role, owner, subject, other, Kind.TEXT, "", "");
    }

    /** The same cell where a number stands that looks otherwise. */
    Ink kept(String number, String shown, String code) {
        return new Ink(role, owner, subject, shown, Kind.NUMBER, number, code);
    }

    /** The same cell worked out by a formula. */
    Ink workedOut(boolean isComputed) {
        return new Ink(role, owner, subject, text, isComputed ? Kind.FORMULA : Kind.UNCOMPUTED, stored, format);
    }
}
