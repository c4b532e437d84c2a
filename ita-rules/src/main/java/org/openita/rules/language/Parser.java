package org.openita.rules.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.problem.Place;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Token.Kind;

/**
 * Reads the rules of a file, by recursive descent.
 *
 * <p>After a slip it goes on with the next rule, so that one slip does not hide another.
 */
public final class Parser {

    /** What full DRL has and this language has not. */
    private static final Set<String> FOREIGN = Set.of(
            "function",
            "query",
            "declare",
            "eval",
            "from",
            "accumulate",
            "acc",
            "forall",
            "collect",
            "entry",
            "window",
            "salience",
            "no",
            "lock",
            "agenda",
            "activation",
            "ruleflow",
            "auto",
            "timer",
            "calendars",
            "date",
            "duration",
            "enabled",
            "dialect",
            "unit",
            "insert",
            "insertLogical",
            "modify",
            "update",
            "delete",
            "retract",
            "new",
            "extends",
            "or",
            "and",
            "in",
            "matches",
            "contains",
            "memberOf",
            "soundslike",
            "str",
            "template",
            "drools");

    private final Tokens tokens;
    private final Slips slips;

    private Parser(Tokens tokens, Slips slips) {
        this.tokens = tokens;
        this.slips = slips;
    }

    /** The rules of a file, as far as they can be read; what cannot is added to the slips. */
    public static List<Rule> parse(String file, String text, Slips slips) {
        return new Parser(new Tokens(Lexer.read(file, text, slips)), slips).file();
    }

    private List<Rule> file() {
        header();
        List<Rule> rules = new ArrayList<>();
        while (!tokens.at(Kind.END)) {
            ruleOrSlip().ifPresent(rules::add);
        }
        return rules;
    }

    private void header() {
        while (tokens.at("package") || tokens.at("import") || tokens.at("global")) {
            int line = tokens.next().place().line();
            if (tokens.at("static") || tokens.at("function")) {
                slips.add(tokens.peek().place(), "foreign", tokens.peek().shown());
            }
            while (!tokens.at(Kind.END)
                    && !tokens.at(";")
                    && tokens.peek().place().line() == line) {
                tokens.next();
            }
            tokens.skip(";");
        }
    }

    private Optional<Rule> ruleOrSlip() {
        try {
            return Optional.of(rule());
        } catch (Slip slip) {
            slips.add(slip.place, slip.id, slip.arguments);
            tokens.skipToRule();
            return Optional.empty();
        } finally {
            slips.leaveRule();
        }
    }

    private Rule rule() {
        Place place = tokens.peek().place();
        expectRule();
        String name = ruleName();
        slips.enterRule(name);
        Map<String, String> annotations = annotations();
        expectWhen();
        List<Condition> conditions = conditions();
        List<Call> calls = calls();
        return new Rule(name, annotations, conditions, calls, place);
    }

    private void expectRule() {
        if (!tokens.at("rule")) {
            throw slip(
                    FOREIGN.contains(tokens.peek().text()) ? "foreign" : "expected-rule",
                    tokens.peek().shown());
        }
        tokens.next();
    }

    private String ruleName() {
        if (!tokens.at(Kind.STRING)) {
            throw slip("expected-rule-name", tokens.peek().shown());
        }
        return tokens.next().text();
    }

    private Map<String, String> annotations() {
        Map<String, String> annotations = new LinkedHashMap<>();
        while (tokens.skip("@")) {
            Token name = expect(Kind.WORD, "expected-annotation");
            expectSign("(");
            Token value = expect(Kind.STRING, "expected-annotation");
            expectSign(")");
            if (annotations.put(name.text(), value.text()) != null) {
                slips.add(name.place(), "annotation-twice", name.text());
            }
        }
        return annotations;
    }

    private void expectWhen() {
        if (!tokens.skip("when")) {
            throw slip(
                    FOREIGN.contains(tokens.peek().text()) ? "foreign" : "expected-when",
                    tokens.peek().shown());
        }
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        while (!tokens.skip("then")) {
            if (tokens.at("findings") || tokens.at("end") || tokens.at("rule") || tokens.at(Kind.END)) {
                throw slip("expected-then", tokens.peek().shown());
            }
            conditions.add(condition());
        }
        return conditions;
    }

    private Condition condition() {
        Place place = tokens.peek().place();
        Quantifier quantifier = quantifier();
        boolean wrapped = quantifier != Quantifier.EACH && tokens.skip("(");
        Token type = expectType();
        expectSign("(");
        List<Constraint> constraints = constraints();
        if (wrapped) {
            expectSign(")");
        }
        return new Condition(quantifier, type.text(), constraints, place);
    }

    private Quantifier quantifier() {
        if (tokens.skip("not")) {
            return Quantifier.NOT;
        }
        return tokens.skip("exists") ? Quantifier.EXISTS : Quantifier.EACH;
    }

    private Token expectType() {
        if (tokens.at(Kind.VARIABLE)) {
            throw slip("fact-variable", tokens.peek().shown());
        }
        if (FOREIGN.contains(tokens.peek().text()) || !tokens.at(Kind.WORD)) {
            throw slip(
                    tokens.at(Kind.WORD) ? "foreign" : "expected-condition",
                    tokens.peek().shown());
        }
        return tokens.next();
    }

    private List<Constraint> constraints() {
        List<Constraint> constraints = new ArrayList<>();
        if (tokens.skip(")")) {
            return constraints;
        }
        constraint(constraints);
        while (!tokens.skip(")")) {
            if (!tokens.skip(",") && !tokens.skip("&&")) {
                throw slip(
                        tokens.at("||") ? "foreign" : "expected-comma-or-bracket",
                        tokens.peek().shown());
            }
            constraint(constraints);
        }
        return constraints;
    }

    private void constraint(List<Constraint> constraints) {
        Optional<Token> variable = tokens.at(Kind.VARIABLE) ? Optional.of(tokens.next()) : Optional.empty();
        variable.ifPresent(bound -> expectSign(":"));
        if (tokens.at(Kind.NUMBER)) {
            throw slip("decimal-comma", tokens.peek().shown());
        }
        Token property = expect(Kind.WORD, "expected-property");
        variable.ifPresent(
                bound -> constraints.add(new Constraint.Binding(bound.text(), property.text(), bound.place())));
        if (tokens.at("=") || Operator.ofSign(tokens.peek().text()).isPresent()) {
            Operator operator = operator();
            constraints.add(new Constraint.Comparison(property.text(), operator, operand(), property.place()));
        } else if (variable.isEmpty()) {
            throw slip(
                    FOREIGN.contains(tokens.peek().text()) ? "foreign" : "expected-operator",
                    tokens.peek().shown());
        }
    }

    private Operator operator() {
        Token sign = tokens.next();
        if (sign.is("=")) {
            slips.add(sign.place(), "single-equals");
            return Operator.EQUAL;
        }
        return Operator.ofSign(sign.text()).orElseThrow();
    }

    private Operand operand() {
        Token token = tokens.next();
        return switch (token.kind()) {
            case STRING -> new Operand.Quoted(token.text(), token.place());
            case NUMBER -> new Operand.Number(new BigDecimal(token.text()), token.place());
            case VARIABLE -> new Operand.Variable(token.text(), token.place());
            default -> truth(token);
        };
    }

    private static Operand truth(Token token) {
        if (!token.is("true") && !token.is("false")) {
            throw new Slip(token.place(), "expected-value", token.shown());
        }
        return new Operand.Truth(token.is("true"), token.place());
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        while (!tokens.skip("end")) {
            if (tokens.at("rule") || tokens.at(Kind.END)) {
                slips.add(tokens.peek().place(), "expected-end", tokens.peek().shown());
                return calls;
            }
            calls.add(call());
        }
        return calls;
    }

    private Call call() {
        if (!tokens.skip("findings")) {
            throw slip("expected-findings", tokens.peek().shown());
        }
        expectSign(".");
        Token name = expect(Kind.WORD, "expected-finding");
        expectSign("(");
        List<Operand> arguments = arguments();
        if (!tokens.skip(";")) {
            slips.add(
                    tokens.previous().place(),
                    "expected-semicolon",
                    tokens.previous().shown());
        }
        return new Call(name.text(), arguments, name.place());
    }

    private List<Operand> arguments() {
        List<Operand> arguments = new ArrayList<>();
        if (tokens.skip(")")) {
            return arguments;
        }
        arguments.add(operand());
        while (tokens.skip(",")) {
            arguments.add(operand());
        }
        expectSign(")");
        return arguments;
    }

    private Token expect(Kind kind, String slip) {
        if (!tokens.at(kind)) {
            throw slip(slip, tokens.peek().shown());
        }
        return tokens.next();
    }

    private void expectSign(String sign) {
        if (!tokens.skip(sign)) {
            throw slip("expected-sign", tokens.peek().shown(), sign);
        }
    }

    private Slip slip(String id, Object... arguments) {
        return new Slip(tokens.peek().place(), id, arguments);
    }

    /** Leaves the rule that cannot be read; caught where the next rule is looked for. */
    private static final class Slip extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Place place;
        private final String id;
        private final transient Object[] arguments;

        Slip(Place place, String id, Object... arguments) {
            super(id, null, false, false);
            this.place = place;
            this.id = id;
            this.arguments = arguments;
        }
    }
}
