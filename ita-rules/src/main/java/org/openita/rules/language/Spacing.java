package org.openita.rules.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.openita.rules.language.Token.Kind;

/** Says what stands between the tokens of a file in the one layout that rules have; from a file without slips. */
final class Spacing {

    /** What stands before a token. */
    enum Gap {
        NONE,
        SPACE,
        /** A line of its own. */
        LINE,
        /** A line of its own, with an empty one before it where its author left one. */
        LINE_OR_TWO,
        /** A line of its own after an empty one. */
        APART
    }

    /**
     * A token and what stands before it.
     *
     * @param mayBreak whether a line that is too long may be broken before it
     * @param isWithin whether it stands within a rule's conditions or findings
     */
    record Piece(Token token, Gap gap, boolean mayBreak, boolean isWithin) {}

    /** What a bracket is for. */
    private enum Bracket {
        PADDED,
        TIGHT
    }

    private enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private static final Set<String> WORDS_OF_HEADER = Set.of("package", "import", "global");

    private final List<Token> tokens;
    private final Deque<Bracket> open = new ArrayDeque<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Part part = Part.OUTSIDE;
    private Token previous;
    private Token beforePrevious;

    private Spacing(List<Token> tokens) {
        this.tokens = tokens;
        this.previous = tokens.get(tokens.size() - 1);
        this.beforePrevious = previous;
    }

    /** The tokens of a file, the end included, each with what stands before it. */
    static List<Piece> of(List<Token> tokens) {
        Spacing spacing = new Spacing(tokens);
        spacing.run();
        return List.copyOf(spacing.pieces);
    }

    private void run() {
        for (Token token : tokens) {
            boolean within = part == Part.WHEN || part == Part.THEN;
            Gap gap = gap(token);
            boolean separated = previous.is(",") || previous.is("&&") || previous.is("||") || previous.is(";");
            pieces.add(new Piece(token, gap, within && gap == Gap.SPACE && separated, within));
            beforePrevious = previous;
            previous = token;
        }
    }

    private Gap gap(Token token) {
        if (token.is(Kind.END)) {
            return Gap.LINE;
        }
        return switch (part) {
            case OUTSIDE -> outside(token);
            case HEAD -> inHead(token);
            case WHEN -> open.isEmpty() ? betweenConditions(token) : inCondition(token);
            case THEN -> inFindings(token);
        };
    }

    private Gap outside(Token token) {
        if (token.is("rule")) {
            part = Part.HEAD;
            return Gap.APART;
        }
        boolean begins = pieces.isEmpty()
                || previous.is(";")
                || previous.is("end")
                || previous.place().line() < token.place().line();
        if (begins && WORDS_OF_HEADER.contains(token.text())) {
            return Gap.LINE_OR_TWO;
        }
        return token.is(".") || token.is(";") || previous.is(".") ? Gap.NONE : Gap.SPACE;
    }

    private Gap inHead(Token token) {
        if (token.is("when")) {
            part = Part.WHEN;
            return Gap.LINE;
        }
        if (token.is("@")) {
            return Gap.LINE;
        }
        return previous.is("rule") ? Gap.SPACE : Gap.NONE;
    }

    private Gap betweenConditions(Token token) {
        if (token.is("then")) {
            part = Part.THEN;
            return Gap.LINE;
        }
        if (token.is("(")) {
            boolean wraps = previous.is("not") || previous.is("exists");
            open.push(Bracket.PADDED);
            return wraps ? Gap.SPACE : Gap.NONE;
        }
        if (previous.is("when")) {
            return Gap.LINE;
        }
        return previous.is(")") ? Gap.LINE_OR_TWO : Gap.SPACE;
    }

    private Gap inCondition(Token token) {
        if (token.is("(")) {
            return opening();
        }
        if (token.is(")")) {
            Gap gap = previous.is("(") ? Gap.NONE : inside();
            open.pop();
            return gap;
        }
        if (previous.is("(")) {
            return inside();
        }
        return token.is(",") || token.is(";") ? Gap.NONE : Gap.SPACE;
    }

    /** A list has blanks around it, as a pattern has within; a function and a group of demands have none. */
    private Gap opening() {
        Gap gap = previous.is("(") ? inside() : Gap.SPACE;
        boolean isWord = previous.is(Kind.WORD) && !previous.is("in");
        boolean isFunction = isWord && beforePrevious.is(":");
        boolean isGroup = !previous.is(Kind.WORD);
        open.push(isFunction || isGroup ? Bracket.TIGHT : Bracket.PADDED);
        return isWord ? Gap.NONE : gap;
    }

    private Gap inside() {
        return open.peek() == Bracket.PADDED ? Gap.SPACE : Gap.NONE;
    }

    private Gap inFindings(Token token) {
        if (token.is("end") && (previous.is(";") || previous.is("then"))) {
            part = Part.OUTSIDE;
            return Gap.LINE;
        }
        if (previous.is("then")) {
            return Gap.LINE;
        }
        if (previous.is(";")) {
            return Gap.LINE_OR_TWO;
        }
        boolean adds = token.is("+") || token.is("-") || previous.is("+") || previous.is("-");
        return previous.is(",") || adds ? Gap.SPACE : Gap.NONE;
    }
}
