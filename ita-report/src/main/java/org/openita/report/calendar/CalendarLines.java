package org.openita.report.calendar;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file. Not thread-safe. */
final class CalendarLines {

    private static final int LONGEST = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a property whose value is no text, such as a date. */
    CalendarLines add(String property, String value) {
        fold(property + ":" + value);
        return this;
    }

    /** Adds a property whose value is a text. */
    CalendarLines text(String property, String text) {
        return add(property, escaped(text));
    }

    static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n|\r|\n", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** Breaks a line before the octet that would be one too many, where a letter with its marks begins. */
    private void fold(String line) {
        int used = 0;
        int from = 0;
        while (from < line.length()) {
            int to = next(line, from);
            int octets = line.substring(from, to).getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST) {
                lines.append(END).append(' ');
                used = 1;
            }
            lines.append(line, from, to);
            used += octets;
            from = to;
        }
        lines.append(END);
    }

    /** Where the next letter begins; marks stay with theirs. */
    private static int next(String line, int from) {
        int to = from + Character.charCount(line.codePointAt(from));
        while (to < line.length() && isMark(line.codePointAt(to))) {
            to += Character.charCount(line.codePointAt(to));
        }
        return to - from > LONGEST / 4 ? from + Character.charCount(line.codePointAt(from)) : to;
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
