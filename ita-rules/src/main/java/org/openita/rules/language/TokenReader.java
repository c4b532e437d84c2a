package org.openita.rules.language;

import java.util.List;
import org.openita.rules.language.Token.Kind;

/** The tokens of a file, read one by one. */
final class TokenReader {

    private final List<Token> tokens;
    private int at;

    TokenReader(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
    }

    /** The token after the next. */
    Token after() {
        return tokens.get(Math.min(tokens.size() - 1, at + 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    /** The token read; the end of the file is never passed. */
    Token next() {
        Token token = peek();
        if (!token.is(Kind.END)) {
            at++;
        }
        return token;
    }

    boolean at(String word) {
        return peek().is(word);
    }

    boolean at(Kind kind) {
        return peek().is(kind);
    }

    /** Passes the next token if it is this word or sign. */
    boolean skip(String word) {
        boolean found = at(word);
        if (found) {
            next();
        }
        return found;
    }

    /** Passes the next token, which must be of this kind. */
    Token expect(Kind kind, String slip) {
        if (!at(kind)
                || (at(Kind.WORD) && UnsupportedSyntax.slipOf(peek().text()).isPresent())) {
            throw slip(slip, peek().shown());
        }
        return next();
    }

    /** Passes the next token, which must be this sign. */
    void expectSign(String sign) {
        if (!skip(sign)) {
            throw slip("expected-sign", peek().shown(), sign);
        }
    }

    /**
     * What is wrong at the next token: if it could not be read that has been told; if it is a word of full DRL that is what is
     * wrong; else the slip given.
     */
    SyntaxException slip(String id, Object... arguments) {
        if (isTold()) {
            return SyntaxException.told(peek().place());
        }
        return at(Kind.WORD)
                ? UnsupportedSyntax.slipOf(peek().text())
                        .map(foreign -> SyntaxException.of(peek().place(), foreign, dashed()))
                        .orElseGet(() -> SyntaxException.of(peek().place(), id, arguments))
                : SyntaxException.of(peek().place(), id, arguments);
    }

    /** Whether what stands here follows from a slip that has been told. */
    boolean isTold() {
        return at(Kind.BROKEN) || (at(Kind.END) && previous().is(Kind.BROKEN)) || (at(Kind.WORD) && isBrokenLine());
    }

    /** Whether something on the rest of this line could not be read. */
    boolean isBrokenLine() {
        for (int i = at; tokens.get(i).place().line() == peek().place().line(); i++) {
            if (tokens.get(i).is(Kind.BROKEN) || tokens.get(i).is(Kind.END)) {
                return tokens.get(i).is(Kind.BROKEN);
            }
        }
        return false;
    }

    /** The next word, with what is tied to it by dashes: {@code no-loop}. */
    String dashed() {
        StringBuilder word = new StringBuilder(peek().text());
        for (int i = at; i + 2 < tokens.size() && isDash(i + 1); i += 2) {
            word.append('-').append(tokens.get(i + 2).text());
        }
        return word.toString();
    }

    private boolean isDash(int i) {
        return tokens.get(i).is("-")
                && tokens.get(i + 1).is(Kind.WORD)
                && tokens.get(i - 1).touches(tokens.get(i))
                && tokens.get(i).touches(tokens.get(i + 1));
    }

    /** Whether the word comes before the rule's next part. */
    boolean isAhead(String word) {
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is(word)) {
                return true;
            }
            if (token.is("then") || token.is("end") || token.is("findings") || (i > at && token.is("rule"))) {
                return false;
            }
        }
        return false;
    }

    /** Goes on to the next rule: past the next {@code end}, or to the next {@code rule} that begins a line. */
    void skipToRule() {
        while (!at(Kind.END) && !atRule()) {
            if (next().is("end")) {
                return;
            }
        }
    }

    /** Whether a rule begins here, with which whatever was open must have ended. */
    boolean atRule() {
        return at("rule") && beginsLine();
    }

    /** How many tokens have been read. */
    int position() {
        return at;
    }

    /** Goes on to the next line that begins like a condition, or to the end of the conditions. */
    void skipToCondition() {
        while (!at(Kind.END) && !at("then") && !at("end") && !at("findings") && !atRule() && !atCondition()) {
            next();
        }
    }

    private boolean atCondition() {
        return beginsLine()
                && at(Kind.WORD)
                && UnsupportedSyntax.slipOf(peek().text()).isEmpty()
                && (after().is("(") || at("not") || at("exists"));
    }

    /** Goes on to the next line that begins like a finding, or to the end of the rule. */
    void skipToFinding() {
        while (!at(Kind.END) && !at("end") && !atRule() && !(at("findings") && beginsLine())) {
            next();
        }
    }

    private boolean beginsLine() {
        return at == 0 || previous().place().line() < peek().place().line();
    }
}
