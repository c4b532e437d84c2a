package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.List;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Token.Kind;

/** Reads a value: a text, a number, a truth, a variable, or a variable and points more or less. */
final class OperandParser {

    private final TokenReader tokens;
    private final ProblemLog log;

    OperandParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    Operand operand() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case STRING -> new Operand.Quoted(tokens.next().text(), token.place());
            case NUMBER -> new Operand.Number(new BigDecimal(tokens.next().text()), token.place());
            case VARIABLE -> variable(tokens.next());
            case WORD -> word(token);
            default -> throw tokens.slip("expected-value", token.shown());
        };
    }

    private Operand variable(Token variable) {
        if (tokens.at(Kind.NUMBER) && tokens.peek().text().startsWith("-")) {
            return shifted(variable, tokens.next(), false);
        }
        boolean less = tokens.at("-");
        if (!less && !tokens.at("+")) {
            return new Operand.Variable(variable.text(), variable.place());
        }
        tokens.next();
        return shifted(variable, tokens.expect(Kind.NUMBER, "expected-points"), less);
    }

    private static Operand shifted(Token variable, Token points, boolean less) {
        BigDecimal shift = new BigDecimal(points.text());
        return new Operand.Shifted(variable.text(), less ? shift.negate() : shift, variable.place());
    }

    /** A word without quotes is read as if it had them, unless it looks like a call. */
    private Operand word(Token word) {
        if (word.is("true") || word.is("false")) {
            return new Operand.Truth(tokens.next().is("true"), word.place());
        }
        if (tokens.isBrokenLine()
                || UnsupportedSyntax.slipOf(word.text()).isPresent()
                || tokens.after().is("(")
                || tokens.after().is(".")) {
            throw tokens.slip("expected-value", word.shown());
        }
        log.add(word.place(), List.of(word.writing('"' + word.raw() + '"')), "unquoted", word.text());
        return new Operand.Quoted(tokens.next().text(), word.place());
    }
}
