package org.openita.rules.language;

import java.util.List;
import org.openita.rules.language.Token.Kind;

/** The tokens of a file, read one by one. */
final class Tokens {

    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return tokens.get(at);
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

    /** Goes on to the next rule: past the next {@code end}, or to the next {@code rule} that begins a line. */
    void skipToRule() {
        while (!at(Kind.END) && !(at("rule") && beginsLine())) {
            if (next().is("end")) {
                return;
            }
        }
    }

    private boolean beginsLine() {
        return at == 0 || previous().place().line() < peek().place().line();
    }
}
