package org.openita.tables.grid;

/**
 * One cell of a table.
 *
 * <p>Immutable and thread-safe.
 *
 * @param kind what it holds
 * @param text what it says; of a number, a plain decimal such as {@code 95.38}
 * @param isCopy whether it only shows what the first cell of a merged block holds
 * @param stored of a number that counts with the decimals it is shown with, all that the file holds of it; else empty
 * @param shown what people see where that is not the text: leading zeros, powers of ten, a date; else empty
 */
public record Cell(Kind kind, String text, boolean isCopy, String stored, String shown) {

    /** Nothing. */
    public static final Cell BLANK = new Cell(Kind.TEXT, "");

    /** A cell that people see as it is. */
    public Cell(Kind kind, String text) {
        this(kind, text, false, "", "");
    }

    /** What a cell holds. */
    public enum Kind {
        /** A text, or nothing. */
        TEXT,
        /** A number, one shown as a percentage as people see it: 95.38 for 95.38%. */
        NUMBER,
        /** A number shown as a date. */
        DATE,
        /** What a formula gave that failed, such as {@code #REF!}. */
        ERROR,
        /** A formula that was never computed. */
        UNCOMPUTED
    }

    /** A text. */
    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(Kind.TEXT, text);
    }

    /** A number, written as a plain decimal. */
    public static Cell number(String number) {
        return new Cell(Kind.NUMBER, number);
    }

    /** What it says as a code, which has the zeros before it that people see. */
    public String code() {
        return shown.length() > text.length() && shown.endsWith(text) ? shown : text;
    }

    /** Whether it is a formula without a value: one that failed, or was never computed. */
    public boolean isWithoutValue() {
        return kind == Kind.ERROR || kind == Kind.UNCOMPUTED;
    }

    /** Whether it holds nothing but white space. */
    public boolean isBlank() {
        return kind == Kind.TEXT && text.isBlank();
    }

    /** The same as shown elsewhere in its merged block. */
    public Cell copy() {
        return new Cell(kind, text, true, stored, shown);
    }
}
