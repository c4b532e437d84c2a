package org.openita.cli.lsp;

import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextEdit;
import org.openita.workbench.editing.Lines;
import org.openita.workbench.editing.Span;

/** Places of a text as the protocol counts them: lines and UTF-16 units from 0, which are Java's characters. */
final class Positions {

    private Positions() {}

    static int offset(String text, Position position) {
        return Lines.offset(text, position.getLine() + 1, position.getCharacter() + 1);
    }

    static Position position(String text, int offset) {
        int at = Math.min(offset, text.length());
        return new Position(Lines.before(text, at), at - Lines.startOfLine(text, at));
    }

    static Range range(String text, Span span) {
        return new Range(position(text, span.start()), position(text, span.end()));
    }

    static Span span(String text, Range range) {
        return new Span(offset(text, range.getStart()), offset(text, range.getEnd()));
    }

    /** The text after changes, each of the text after the one before. */
    static String changed(String text, List<TextDocumentContentChangeEvent> changes) {
        String changed = text;
        for (TextDocumentContentChangeEvent change : changes) {
            Range range = change.getRange();
            if (range == null) {
                changed = change.getText();
            } else {
                Span span = span(changed, range);
                changed = changed.substring(0, span.start())
                        + change.getText()
                        + changed.substring(Math.max(span.start(), span.end()));
            }
        }
        return changed;
    }

    /** The change that makes one text of another, no longer than it must be; empty where they are the same. */
    static List<TextEdit> difference(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        int most = Math.min(before.length(), after.length());
        int start = 0;
        while (start < most && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        Span replaced = new Span(start, before.length() - end);
        return List.of(new TextEdit(range(before, replaced), after.substring(start, after.length() - end)));
    }
}
