package org.openita.rules.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Spacing.Gap;
import org.openita.rules.language.Spacing.Piece;
import org.openita.rules.language.Token.Kind;

/**
 * Lays a rule file out in the one way that rules have.
 *
 * <p>It moves blanks and line ends alone: every token and every comment stays as it is and where it is among the others, so that
 * a file means what it meant, and to lay it out again changes nothing. Thread-safe.
 */
public final class RuleFormatter {

    /** As wide as a page of the project; longer lines are broken after a comma. */
    static final int WIDTH = 120;

    private static final int INDENT = 4;
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BLANKS_AT_END = Pattern.compile("[ \t\f]++(?=\n|$)");

    private final String file;
    private final List<Piece> pieces;
    private final StringBuilder out = new StringBuilder();
    private int read;

    private RuleFormatter(String file, List<Token> tokens) {
        this.file = file;
        this.pieces = Spacing.of(tokens);
    }

    /**
     * The text of a rule file laid out; empty if it cannot be read as rules, which is told.
     *
     * @param name how the file is named in messages
     * @param text its text; its lines end as the first one ends
     * @param log takes what is wrong with it
     */
    public static Optional<String> format(String name, String text, ProblemLog log) {
        int before = log.count();
        Parser.parse(name, text, log);
        if (log.count() > before) {
            return Optional.empty();
        }
        List<Token> tokens = Lexer.read(name, text, log);
        String formatted = new RuleFormatter(text, tokens).laidOut();
        requireSame(tokens, Lexer.read(name, formatted, log));
        Matcher end = LINE_END.matcher(text);
        return Optional.of(end.find() ? formatted.replace("\n", end.group()) : formatted);
    }

    /** A slip of this class must not become one of the rules. */
    private static void requireSame(List<Token> before, List<Token> after) {
        boolean same = before.size() == after.size();
        for (int i = 0; same && i < before.size(); i++) {
            same = before.get(i).raw().equals(after.get(i).raw());
        }
        if (!same) {
            throw new IllegalStateException(
                    "The layout would change the rules of " + before.get(0).place());
        }
    }

    private String laidOut() {
        for (int i = 0; i < pieces.size(); i++) {
            write(i);
        }
        return out.toString().strip() + "\n";
    }

    private void write(int index) {
        Piece piece = pieces.get(index);
        Token token = piece.token();
        List<Comment> comments = Comment.in(file, read, token.start());
        if (comments.isEmpty()) {
            separate(index, Comment.lines(file, read, token.start()) > 1);
        } else {
            boolean mustBeApart = piece.gap() == Gap.APART;
            for (int i = 0; i < comments.size(); i++) {
                Comment comment = comments.get(i);
                boolean opens = i == 0 && isOpened(index);
                write(piece, comment, mustBeApart || (comment.isApart() && !opens));
                mustBeApart &= !comment.startsLine();
            }
            goOn(piece, comments.get(comments.size() - 1));
        }
        out.append(token.raw());
        read = token.end();
    }

    /** Whether the conditions or the findings begin here. */
    private boolean isOpened(int index) {
        return index > 0
                && (pieces.get(index - 1).token().is("when")
                        || pieces.get(index - 1).token().is("then"));
    }

    private void write(Piece piece, Comment comment, boolean apart) {
        if (comment.startsLine()) {
            newLine(apart, commentIndent(piece));
        } else {
            out.append(' ');
        }
        String text = LINE_END.matcher(comment.text()).replaceAll("\n");
        out.append(BLANKS_AT_END.matcher(text).replaceAll(""));
    }

    private void goOn(Piece piece, Comment last) {
        boolean onLine = last.endsLine() || last.startsLine() || piece.gap().compareTo(Gap.LINE) >= 0;
        if (!onLine) {
            out.append(' ');
            return;
        }
        boolean afterOwnLine = last.startsLine();
        boolean wasApart = Comment.lines(file, last.end(), piece.token().start()) > 1;
        boolean mayBeApart = piece.gap() == Gap.LINE_OR_TWO || piece.gap() == Gap.APART;
        newLine(mayBeApart && (wasApart || (piece.gap() == Gap.APART && !afterOwnLine)), indent(piece));
    }

    private void separate(int index, boolean wasApart) {
        Piece piece = pieces.get(index);
        switch (piece.gap()) {
            case NONE -> {}
            case SPACE -> {
                if (piece.mayBreak() && !fits(index)) {
                    newLine(false, 2 * INDENT);
                } else {
                    out.append(' ');
                }
            }
            case LINE -> newLine(false, indent(piece));
            case LINE_OR_TWO -> newLine(wasApart, indent(piece));
            case APART -> newLine(true, indent(piece));
        }
    }

    /** Whether what can only stand on the line in one fits on it. */
    private boolean fits(int index) {
        int width = out.length() - out.lastIndexOf("\n") - 1;
        for (int i = index; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (i > index && (piece.mayBreak() || piece.gap().compareTo(Gap.SPACE) > 0)) {
                break;
            }
            width += piece.token().raw().length() + (piece.gap() == Gap.SPACE ? 1 : 0);
        }
        return width <= WIDTH;
    }

    private void newLine(boolean apart, int indent) {
        if (out.length() == 0) {
            return;
        }
        while (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append(apart ? "\n\n" : "\n").append(" ".repeat(indent));
    }

    private static int indent(Piece piece) {
        boolean isLine = piece.gap().compareTo(Gap.LINE) >= 0;
        if (!isLine) {
            return 2 * INDENT;
        }
        return piece.isWithin() && !closes(piece) ? INDENT : 0;
    }

    /** A comment before {@code then} or {@code end} belongs to what it ends. */
    private static int commentIndent(Piece piece) {
        return closes(piece) ? INDENT : indent(piece);
    }

    private static boolean closes(Piece piece) {
        return piece.isWithin()
                && piece.gap() == Gap.LINE
                && piece.token().is(Kind.WORD)
                && (piece.token().is("then") || piece.token().is("end"));
    }
}
