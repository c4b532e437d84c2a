package org.openita.rules.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Accumulation.Figure;
import org.openita.rules.language.Condition.Quantifier;
import org.openita.rules.language.Constraint.Comparison;
import org.openita.rules.language.Token.Kind;

/** Reads one condition of a rule's {@code when}. */
final class ConditionParser {

    private static final Set<String> QUANTIFIERS = Set.of("not", "exists");

    private final TokenReader tokens;
    private final ProblemLog log;
    private final ConstraintParser constraints;

    ConditionParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
        this.constraints = new ConstraintParser(tokens, log);
    }

    Condition condition() {
        Place place = tokens.peek().place();
        if (tokens.skip("accumulate")) {
            return accumulation(place);
        }
        Quantifier quantifier = quantifier();
        boolean wrapped = quantifier != Quantifier.EACH && tokens.skip("(");
        String type = type();
        List<Constraint> demands = constraints.inBrackets();
        if (wrapped) {
            tokens.expectSign(")");
        }
        return new Condition(quantifier, type, demands, place);
    }

    private Quantifier quantifier() {
        if (tokens.skip("not")) {
            return Quantifier.NOT;
        }
        return tokens.skip("exists") ? Quantifier.EXISTS : Quantifier.EACH;
    }

    private String type() {
        if (tokens.at(Kind.VARIABLE)) {
            throw tokens.slip("fact-variable", tokens.peek().shown());
        }
        Token word = tokens.peek();
        boolean known = FactType.named(word.text()).isPresent();
        if (word.is(Kind.WORD) && tokens.after().is(Kind.WORD) && !known) {
            throw DidYouMean.guess(word.text(), QUANTIFIERS)
                    .filter(near -> !near.equals(word.text()))
                    .map(near -> tokens.slip("misspelt-word", word.text(), near).mendedBy(word.writing(near)))
                    .orElseGet(() -> tokens.slip("expected-condition", word.shown()));
        }
        return tokens.expect(Kind.WORD, "expected-condition").text();
    }

    private Condition accumulation(Place place) {
        tokens.expectSign("(");
        String type = type();
        List<Constraint> demands = constraints.inBrackets();
        expectSemicolon();
        List<Figure> figures = figures();
        List<Comparison> met = tokens.skip(";") ? constraints.ofFigures() : List.of();
        tokens.expectSign(")");
        return new Condition(Quantifier.TOGETHER, type, demands, Optional.of(new Accumulation(figures, met)), place);
    }

    /** Stock tools take a comma here as well, and old code blocks begin with one. */
    private void expectSemicolon() {
        if (tokens.at(",")) {
            Token comma = tokens.next();
            if (tokens.at(Kind.WORD)) {
                throw tokens.slip("expected-figure", tokens.peek().shown());
            }
            log.add(comma.place(), List.of(comma.writing(";")), "strange-sign", ",", ";");
        } else {
            tokens.expectSign(";");
        }
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        do {
            figures.add(figure());
        } while (tokens.skip(","));
        return figures;
    }

    private Figure figure() {
        Token variable = tokens.expect(Kind.VARIABLE, "expected-figure");
        tokens.expectSign(":");
        Token function = tokens.expect(Kind.WORD, "expected-figure");
        tokens.expectSign("(");
        Token argument = tokens.expect(Kind.VARIABLE, "expected-figure");
        tokens.expectSign(")");
        return new Figure(variable.text(), function.text(), argument.text(), function.place());
    }
}
