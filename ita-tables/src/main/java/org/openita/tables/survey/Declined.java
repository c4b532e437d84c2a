package org.openita.tables.survey;

import org.openita.tables.text.WordLists;

/** What stands where somebody gave no answer and it was written down: a dash, or words such as "do not know". */
final class Declined {

    private static final WordLists LISTS = WordLists.beside(Role.class, "headings.properties", WordCodes::key);

    private Declined() {}

    static boolean is(String answer) {
        return LISTS.of("declined").contains(WordCodes.key(answer));
    }
}
