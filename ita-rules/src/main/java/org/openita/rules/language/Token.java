package org.openita.rules.language;

import org.openita.model.problem.Edit;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;

/**
 * The smallest piece of a rule file.
 *
 * @param kind what it is
 * @param text what is read; of a {@link Kind#STRING} what stands between the quotes, escapes resolved
 * @param place where it begins
 * @param raw what stands there
 * @param start where it begins, in Java characters from the beginning of the text
 */
public record Token(Kind kind, String text, Place place, String raw, int start) {

    /** What a token is. */
    public enum Kind {
        /** A name or key word. */
        WORD,
        /** A name after a dollar sign. */
        VARIABLE,
        /** A decimal number, perhaps with a minus sign. */
        NUMBER,
        /** A text between double quotes. */
        STRING,
        /** Brackets, operators and other signs. */
        SIGN,
        /** What could not be read, and has been told already; what is wrong around it follows from that. */
        BROKEN,
        /** The end of the file. */
        END
    }

    /** Whether it is this word or sign. */
    public boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    /** Whether it is of this kind. */
    public boolean is(Kind expected) {
        return kind == expected;
    }

    /** Whether the other follows without a gap. */
    public boolean touches(Token next) {
        return end() == next.start;
    }

    /** Where it ends. */
    public int end() {
        return start + raw.length();
    }

    /** The same place, read as something else. */
    Token as(Kind meant, String read) {
        return new Token(meant, read, place, raw, start);
    }

    /** Writes something else in its place. */
    Edit writing(String replacement) {
        return Edit.at(place, raw.length(), replacement);
    }

    /** Writes something else in place of everything from it to another. */
    Edit writing(Token last, String replacement) {
        return Edit.at(place, last.end() - start, replacement);
    }

    /** Takes it out. */
    Edit deleted() {
        return writing("");
    }

    /** Puts something in before it. */
    Edit preceded(String by) {
        return Edit.at(place, 0, by);
    }

    /** Puts something in after it; it must be on one line. */
    Edit followed(String by) {
        return new Edit(place.line(), place.column() + raw.length(), 0, by);
    }

    /** As it should be named in a message; the end of the file has a name in each language. */
    Object shown() {
        return switch (kind) {
            case STRING -> Excerpt.quoted(text);
            case END -> RuleProblems.TEXTS.text("end-of-file");
            default -> text;
        };
    }
}
