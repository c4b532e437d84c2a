package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A comment between two tokens.
 *
 * @param text with its signs
 * @param startsLine whether nothing but blanks stands before it on its line
 * @param isApart whether an empty line stands before it
 * @param start where it begins, in Java characters from the beginning of the file
 */
record Comment(String text, boolean startsLine, boolean isApart, int start) {

    /** Whether it goes on to the end of its line. */
    boolean endsLine() {
        return text.startsWith("//");
    }

    int end() {
        return start + text.length();
    }

    /** The comments of what stands between two tokens; the file begins with a line of its own. */
    static List<Comment> in(String file, int from, int to) {
        List<Comment> comments = new ArrayList<>();
        int at = from;
        int since = from;
        while (at < to) {
            if (file.charAt(at) != '/') {
                at++;
                continue;
            }
            int end = end(file, at, to);
            int lines = lines(file, since, at);
            comments.add(new Comment(file.substring(at, end), lines > 0 || since == 0, lines > 1, at));
            since = end;
            at = end;
        }
        return comments;
    }

    private static int end(String file, int at, int to) {
        if (file.startsWith("/*", at)) {
            return file.indexOf("*/", at + 2) + 2;
        }
        int end = at;
        while (end < to && file.charAt(end) != '\n' && file.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** How many lines end between two places; a line ends with LF, CR LF or CR. */
    static int lines(String file, int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char character = file.charAt(i);
            lines += character == '\n' || (character == '\r' && !file.startsWith("\n", i + 1)) ? 1 : 0;
        }
        return lines;
    }
}
