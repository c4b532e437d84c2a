package org.openita.workbench.editing;

/**
 * What a piece of a pack's files names.
 *
 * @param kind what it is the name of
 * @param id the name; within its kind one thing has one
 */
record Name(Kind kind, String id) {

    /** The kinds of names. */
    enum Kind {
        /** A kind of fact: {@code ItemScore}. */
        TYPE,
        /** A property of a kind of fact: {@code ItemScore.value}. */
        PROPERTY,
        /** What a property of ids holds: {@code item:e1}. */
        ID,
        /** A code with texts, by the beginning of their keys: {@code recommend.e1}. */
        CODE,
        /** A rule. */
        RULE,
        /** A variable of one rule: {@code 3:$x}. */
        VARIABLE,
        /** What a rule finds: {@code recommend}. */
        VERB,
        /** What is taken of many facts: {@code average}. */
        FUNCTION,
        /** What is said about a rule: {@code source}. */
        ANNOTATION,
        /** A key word: {@code when}. */
        WORD,
        /** A number that a property is compared with: {@code ItemScore.value:85}. */
        THRESHOLD,
        /** A case, or a result that cases start from. */
        CASE
    }

    /** The part of the id after a sign. */
    String after(char sign) {
        return id.substring(id.indexOf(sign) + 1);
    }

    /** The part of the id before a sign. */
    String before(char sign) {
        int end = id.indexOf(sign);
        return end < 0 ? id : id.substring(0, end);
    }
}
