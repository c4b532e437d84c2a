package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Constraint.AnyOf;
import org.openita.rules.language.Constraint.Binding;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Constraint.Membership;
import org.openita.rules.language.Token.Kind;

/** Reads the demands of a condition. */
final class ConstraintParser {

    private final TokenReader tokens;
    private final ProblemLog log;
    private final OperandParser operands;
    private int depth;

    ConstraintParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
        this.operands = new OperandParser(tokens, log);
    }

    /** Demands between round brackets, perhaps none. */
    List<Constraint> inBrackets() {
        depth = 0;
        tokens.expectSign("(");
        List<Constraint> constraints = new ArrayList<>();
        if (tokens.skip(")")) {
            return constraints;
        }
        constraints.addAll(alternatives());
        while (!tokens.skip(")")) {
            if (!tokens.skip(",")) {
                throw tokens.slip("expected-comma-or-bracket", tokens.peek().shown());
            }
            if (!skippedDecimals()) {
                constraints.addAll(alternatives());
            }
        }
        return constraints;
    }

    /** What the figures of an accumulate must meet. */
    List<Comparison> ofFigures() {
        List<Comparison> comparisons = new ArrayList<>();
        do {
            Token variable = tokens.expect(Kind.VARIABLE, "expected-figure-demand");
            comparisons.add(comparison(variable));
        } while (tokens.skip(",") || tokens.skip("&&"));
        return comparisons;
    }

    /** Demands joined by {@code ||}; where there is no {@code ||}, the demands themselves. */
    private List<Constraint> alternatives() {
        Place place = tokens.peek().place();
        List<List<Constraint>> alternatives = new ArrayList<>();
        do {
            alternatives.add(conjunction());
        } while (tokens.skip("||"));
        return alternatives.size() == 1 ? alternatives.get(0) : List.of(new AnyOf(alternatives, place));
    }

    private List<Constraint> conjunction() {
        List<Constraint> constraints = new ArrayList<>(constraint());
        while (tokens.skip("&&")) {
            constraints.addAll(constraint());
        }
        return constraints;
    }

    private List<Constraint> constraint() {
        if (tokens.at("(")) {
            return bracketed();
        }
        Optional<Token> variable = tokens.at(Kind.VARIABLE) ? Optional.of(tokens.next()) : Optional.empty();
        variable.ifPresent(bound -> tokens.expectSign(":"));
        Token property = property();
        if (variable.isPresent()) {
            Binding binding = new Binding(
                    variable.get().text(), property.text(), variable.get().place());
            return comparisonFollows() ? List.of(binding, comparison(property)) : List.of(binding);
        }
        return List.of(isMembership() ? membership(property) : comparison(property));
    }

    private List<Constraint> bracketed() {
        if (++depth > RuleLimits.DEEPEST_BRACKETS) {
            throw tokens.slip("too-deep", RuleLimits.DEEPEST_BRACKETS);
        }
        tokens.expectSign("(");
        List<Constraint> constraints = alternatives();
        tokens.expectSign(")");
        depth--;
        return constraints;
    }

    private Token property() {
        if (Operator.ofSign(tokens.peek().text()).isPresent() && tokens.at(Kind.SIGN)) {
            throw tokens.slip("half-demand", tokens.peek().shown());
        }
        return tokens.expect(Kind.WORD, "expected-property");
    }

    private boolean comparisonFollows() {
        return tokens.at(Kind.SIGN)
                && (tokens.at("=") || Operator.ofSign(tokens.peek().text()).isPresent());
    }

    private boolean isMembership() {
        return tokens.at("in") || (tokens.at("not") && tokens.after().is("in"));
    }

    private Membership membership(Token property) {
        boolean negated = tokens.skip("not");
        tokens.next();
        tokens.expectSign("(");
        List<Operand> values = new ArrayList<>();
        do {
            values.add(operands.operand());
        } while (tokens.skip(","));
        tokens.expectSign(")");
        if (values.size() > RuleLimits.MOST_VALUES) {
            log.add(property.place(), "too-many-values", values.size(), RuleLimits.MOST_VALUES);
        }
        return new Membership(property.text(), negated, values, property.place());
    }

    private Comparison comparison(Token property) {
        if (!comparisonFollows()) {
            throw tokens.slip("expected-operator", tokens.peek().shown());
        }
        return new Comparison(property.text(), operator(), operands.operand(), property.place());
    }

    /** The comparison that stands here, or that is plainly meant. */
    private Operator operator() {
        Token sign = tokens.next();
        Token second = tokens.peek();
        boolean joined = sign.touches(second);
        if (joined && sign.is("=") && (second.is(">") || second.is("<"))) {
            return meant(sign, tokens.next(), "=" + second.text(), second.text() + "=");
        }
        if (joined && sign.is("<") && second.is(">")) {
            return meant(sign, tokens.next(), "<" + second.text(), "!=");
        }
        return sign.is("=")
                ? meant(sign, sign, "=", "==")
                : Operator.ofSign(sign.text()).orElseThrow();
    }

    private Operator meant(Token sign, Token last, String found, String meant) {
        log.add(sign.place(), List.of(sign.writing(last, meant)), "wrong-sign", found, meant);
        return Operator.ofSign(meant).orElseThrow();
    }

    /** After a comma no number can stand, unless the comma was meant as a decimal point. */
    private boolean skippedDecimals() {
        boolean decimals = tokens.at(Kind.NUMBER);
        if (decimals) {
            Token comma = tokens.previous();
            Token number = tokens.next();
            log.add(
                    number.place(),
                    List.of(comma.writing(number, "." + number.text())),
                    "decimal-comma",
                    number.text());
        }
        return decimals;
    }
}
