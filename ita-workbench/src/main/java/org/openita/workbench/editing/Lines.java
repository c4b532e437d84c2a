package org.openita.workbench.editing;

/** Lines of a text: they end with LF, CR LF or CR, and are counted from 1, as are columns. */
public final class Lines {

    private Lines() {}

    /** The offset of a line and column; the nearest there is. */
    public static int offset(String text, int line, int column) {
        int start = 0;
        for (int left = line; left > 1 && start < text.length(); start++) {
            left -= endsLine(text, start) ? 1 : 0;
        }
        return Math.min(endOfLine(text, start), start + Math.max(0, column - 1));
    }

    /** Where the line of an offset ends, before its line end. */
    public static int endOfLine(String text, int offset) {
        int end = Math.min(offset, text.length());
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Where the line of an offset begins. */
    public static int startOfLine(String text, int offset) {
        int start = Math.min(offset, text.length());
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    /** How many line ends stand before an offset. */
    public static int before(String text, int offset) {
        int lines = 0;
        for (int i = 0; i < offset; i++) {
            lines += endsLine(text, i) ? 1 : 0;
        }
        return lines;
    }

    private static boolean endsLine(String text, int i) {
        char character = text.charAt(i);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", i + 1));
    }
}
