package org.openita.rules.language;

import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;

/**
 * The smallest piece of a rule file.
 *
 * @param kind what it is
 * @param text as written; of a {@link Kind#STRING} what stands between the quotes, escapes resolved
 * @param place where it begins
 */
record Token(Kind kind, String text, Place place) {

    enum Kind {
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

    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    /** Whether the other follows without a gap. */
    boolean touches(Token next) {
        return place.line() == next.place.line() && place.column() + text.length() == next.place.column();
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
