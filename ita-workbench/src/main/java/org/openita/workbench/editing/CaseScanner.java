package org.openita.workbench.editing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Reads case files as far as they are written: keys and values with the keys they are under, told by indentation and brackets.
 *
 * <p>Whether a file is right, those say who read cases; this never gives up. Not thread-safe.
 */
final class CaseScanner {

    /**
     * A key or a value.
     *
     * @param path the keys it is under, outermost first
     */
    record Piece(String text, Span span, List<String> path, boolean isKey) {

        boolean isUnder(String... keys) {
            return path.equals(List.of(keys));
        }
    }

    /** An open key, at its indentation; within brackets at none. */
    private record Level(int indent, String key, char bracket) {}

    private static final char NONE = ' ';

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<Level> open = new ArrayDeque<>();
    private int at;
    private int lineStart;
    private boolean beginsLine = true;

    private CaseScanner(String text) {
        this.text = text;
    }

    /** The keys and values of a text, in order. */
    static List<Piece> read(String text) {
        CaseScanner scanner = new CaseScanner(text);
        scanner.run();
        return List.copyOf(scanner.pieces);
    }

    /** The keys under which what comes after a text would stand, if it began a key or a value at this place. */
    static List<String> pathAfter(String text) {
        CaseScanner scanner = new CaseScanner(text);
        scanner.run();
        scanner.dedent(text.length() - scanner.lineStart);
        return scanner.path();
    }

    private void run() {
        while (at < text.length()) {
            char character = text.charAt(at);
            switch (character) {
                case '\n', '\r' -> newLine();
                case ' ', '\t' -> at++;
                case '#' -> skipComment();
                case '{', '[' -> {
                    open.push(new Level(-1, "", character));
                    at++;
                }
                case '}', ']' -> {
                    close();
                    at++;
                }
                case ',' -> {
                    dropFlowKey();
                    at++;
                }
                default -> scalarOrDash(character);
            }
        }
    }

    private void newLine() {
        at++;
        lineStart = at;
        beginsLine = true;
    }

    private void skipComment() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private boolean isFlow() {
        return open.stream().anyMatch(level -> level.bracket() != NONE);
    }

    private void close() {
        while (!open.isEmpty() && open.peek().bracket() == NONE && isFlow()) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().bracket() != NONE) {
            open.pop();
        }
    }

    private void dropFlowKey() {
        if (isFlow() && open.peek().bracket() == NONE) {
            open.pop();
        }
    }

    private void scalarOrDash(char character) {
        boolean isDash = character == '-'
                && !isFlow()
                && (at + 1 == text.length() || " \t\r\n".indexOf(text.charAt(at + 1)) >= 0);
        if (isDash) {
            dedent(at - lineStart);
            at++;
            return;
        }
        scalar(character == '"' || character == '\'');
    }

    private void scalar(boolean isQuoted) {
        int start = at;
        int end = isQuoted ? quoteEnd() : plainEnd();
        Span span = isQuoted ? new Span(start + 1, Math.max(start + 1, end - 1)) : new Span(start, end);
        at = Math.max(end, start + 1);
        int colon = at;
        while (colon < text.length() && (text.charAt(colon) == ' ' || text.charAt(colon) == '\t')) {
            colon++;
        }
        boolean isKey = colon < text.length()
                && text.charAt(colon) == ':'
                && (colon + 1 == text.length() || " \t\r\n{[".indexOf(text.charAt(colon + 1)) >= 0);
        if (isKey && !isFlow()) {
            dedent(start - lineStart);
        } else if (!isKey && beginsLine && !isFlow()) {
            dedent(start - lineStart);
        }
        pieces.add(new Piece(span.in(text), span, path(), isKey));
        beginsLine = false;
        if (isKey) {
            open.push(new Level(start - lineStart, span.in(text), NONE));
            at = colon + 1;
        }
    }

    /** Closes the keys that do not stand further left. */
    private void dedent(int indent) {
        while (!isFlow() && !open.isEmpty() && open.peek().indent() >= indent) {
            open.pop();
        }
    }

    private int quoteEnd() {
        char quote = text.charAt(at);
        int end = at + 1;
        while (end < text.length() && text.charAt(end) != quote && text.charAt(end) != '\n') {
            end += text.charAt(end) == '\\' && quote == '"' ? 2 : 1;
        }
        return Math.min(text.length(), end + 1);
    }

    private int plainEnd() {
        String ends = isFlow() ? ",]}[{\r\n" : "\r\n";
        int end = at;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            boolean isColon = text.charAt(end) == ':'
                    && (end + 1 == text.length() || " \t\r\n".indexOf(text.charAt(end + 1)) >= 0);
            boolean isComment = text.charAt(end) == '#' && end > at && text.charAt(end - 1) == ' ';
            if (isColon || isComment) {
                break;
            }
            end++;
        }
        while (end > at && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
            Level level = levels.next();
            if (level.bracket() == NONE) {
                path.add(level.key());
            }
        }
        return List.copyOf(path);
    }
}
