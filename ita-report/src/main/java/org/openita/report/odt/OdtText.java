package org.openita.report.odt;

import org.openita.report.html.Markup;

/** Writes texts as the format wants them: its readers make one space of many, and know line ends and tabs as elements only. */
final class OdtText {

    private static final char FIXED = '\u00A0';

    private OdtText() {}

    static void write(String text, Markup markup) {
        String free = free(text);
        int from = 0;
        for (int at = 0; at < free.length(); at++) {
            char character = free.charAt(at);
            boolean isLost = character == ' ' && (at == 0 || free.charAt(at - 1) == ' ' || at == free.length() - 1);
            if (isLost || character == '\n' || character == '\t') {
                markup.text(free.substring(from, at));
                markup.empty(character == '\n' ? "text:line-break" : character == '\t' ? "text:tab" : "text:s");
                from = at + 1;
            }
        }
        markup.text(free.substring(from));
    }

    /** With ordinary spaces beside Thai letters: word processors that may not break a line there break words instead. */
    static String free(String text) {
        if (text.indexOf(FIXED) < 0) {
            return text;
        }
        StringBuilder free = new StringBuilder(text);
        for (int at = 0; at < text.length(); at++) {
            boolean isBesideThai =
                    (at > 0 && isThai(text.charAt(at - 1))) || (at + 1 < text.length() && isThai(text.charAt(at + 1)));
            if (text.charAt(at) == FIXED && isBesideThai) {
                free.setCharAt(at, ' ');
            }
        }
        return free.toString();
    }

    private static boolean isThai(char character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.THAI;
    }
}
