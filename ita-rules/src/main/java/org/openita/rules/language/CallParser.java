package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Token.Kind;

/** Reads one finding of a rule's {@code then}. */
final class CallParser {

    private final TokenReader tokens;
    private final ProblemLog log;
    private final OperandParser operands;

    CallParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
        this.operands = new OperandParser(tokens, log);
    }

    Call call() {
        expectFindings();
        tokens.expectSign(".");
        Token name = tokens.expect(Kind.WORD, "expected-finding");
        tokens.expectSign("(");
        List<Operand> arguments = arguments();
        expectSemicolon();
        return new Call(name.text(), arguments, name.place());
    }

    private void expectFindings() {
        if (!tokens.skip("findings")) {
            Token found = tokens.peek();
            throw tokens.slip(
                    "expected-findings", found.shown(), Suggestion.near(found.text(), List.of("findings", "end")));
        }
    }

    private List<Operand> arguments() {
        List<Operand> arguments = new ArrayList<>();
        if (tokens.skip(")")) {
            return arguments;
        }
        arguments.add(operands.operand());
        while (tokens.skip(",")) {
            arguments.add(operands.operand());
        }
        if (!tokens.skip(")")) {
            throw tokens.slip("expected-end-of-arguments", tokens.peek().shown());
        }
        return arguments;
    }

    private void expectSemicolon() {
        if (tokens.skip(";")) {
            return;
        }
        Token last = tokens.previous();
        if (last.place().line() == tokens.peek().place().line() && !tokens.at("end")) {
            throw tokens.slip("expected-semicolon-not", tokens.peek().shown());
        }
        log.add(last.place(), List.of(last.followed(";")), "expected-semicolon", last.text());
    }
}
