package org.openita.rules.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.framework.Confidence;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.language.Token.Kind;

/** Reads one rule. */
final class RuleParser {

    static final Set<String> ANNOTATIONS = Set.of("source", "confidence", "lint", NamedThreshold.ANNOTATION);
    private static final Set<String> KEY_WORDS = Set.of("rule", "when", "then", "end", "not", "exists");

    private final TokenReader tokens;
    private final ProblemLog log;
    private boolean complete = true;

    RuleParser(TokenReader tokens, ProblemLog log) {
        this.tokens = tokens;
        this.log = log;
    }

    /** The rule that stands here; empty if something in it could not be read and has been told. */
    Optional<Rule> rule() {
        Place place = tokens.peek().place();
        expectRule();
        String name = ruleName();
        log.enterRule(name);
        Map<String, String> annotations = annotations();
        expectWhen();
        List<Condition> conditions = conditions();
        List<Call> calls = calls();
        return complete ? Optional.of(new Rule(name, annotations, conditions, calls, place)) : Optional.empty();
    }

    private void expectRule() {
        if (!skipNearly("rule")) {
            throw tokens.slip("expected-rule", tokens.peek().shown());
        }
    }

    private String ruleName() {
        if (!tokens.at(Kind.STRING)) {
            throw tokens.slip("expected-rule-name", tokens.peek().shown());
        }
        Token name = tokens.next();
        if (name.text().isBlank()) {
            log.add(name.place(), "empty-rule-name");
        } else if (name.text().length() > RuleLimits.LONGEST_NAME) {
            log.add(
                    name.place(),
                    "too-long",
                    RuleLimits.LONGEST_NAME,
                    name.text().length());
        }
        return name.text();
    }

    private Map<String, String> annotations() {
        Map<String, String> annotations = new LinkedHashMap<>();
        while (tokens.skip("@")) {
            Token name = tokens.expect(Kind.WORD, "expected-annotation");
            tokens.expectSign("(");
            if (tokens.at(")")) {
                throw tokens.slip("empty-annotation", name.text());
            }
            Token value = tokens.expect(Kind.STRING, "expected-annotation");
            tokens.expectSign(")");
            check(name, value);
            if (annotations.put(name.text(), value.text()) != null) {
                log.add(name.place(), "annotation-twice", name.text());
            }
        }
        return annotations;
    }

    private void check(Token name, Token value) {
        if (!ANNOTATIONS.contains(name.text())) {
            DidYouMean.guess(name.text(), ANNOTATIONS)
                    .ifPresentOrElse(
                            near -> log.add(
                                    name.place(), List.of(name.writing(near)), "misspelt-word", name.text(), near),
                            () -> log.add(name.place(), "unknown-annotation", name.text()));
        } else if (name.is("confidence") && Confidence.ofLabel(value.text()).isEmpty()) {
            String capital = value.text().toUpperCase(Locale.ROOT);
            boolean known = Confidence.ofLabel(capital).isPresent();
            List<Edit> edits = known ? List.of(value.writing('"' + capital + '"')) : List.of();
            log.add(value.place(), edits, "unknown-confidence", value.text());
        } else if (name.is(NamedThreshold.ANNOTATION)
                && NamedThreshold.parse(value.text()).isEmpty()) {
            log.add(value.place(), "threshold-form", value.text());
        }
    }

    /** Passes attributes that come before, telling each. */
    private void expectWhen() {
        if (tokens.at("when") || tokens.isAhead("when")) {
            while (!tokens.skip("when")) {
                if (tokens.isTold()) {
                    complete = false;
                    tokens.next();
                } else if (tokens.at(Kind.WORD)
                        && UnsupportedSyntax.slipOf(tokens.peek().text()).isPresent()) {
                    tell(tokens.slip("foreign"));
                    skipAttribute();
                } else {
                    if (complete) {
                        tell(tokens.slip("expected-when", tokens.peek().shown()));
                    }
                    tokens.next();
                }
            }
        } else if (!skipNearly("when")) {
            throw tokens.slip("expected-when", tokens.peek().shown());
        }
    }

    /** Passes an attribute's name, and its value where that stands in brackets. */
    private void skipAttribute() {
        while (tokens.after().is("-")) {
            tokens.next();
            tokens.next();
        }
        tokens.next();
        if (tokens.at("(")) {
            while (!tokens.at("when") && !tokens.skip(")")) {
                tokens.next();
            }
        }
    }

    private List<Condition> conditions() {
        List<Condition> conditions = new ArrayList<>();
        ConditionParser parser = new ConditionParser(tokens, log);
        while (!skipNearly("then")) {
            if (tokens.at("findings") || tokens.at("end") || tokens.atRule() || tokens.at(Kind.END)) {
                throw tokens.slip("expected-then", tokens.peek().shown());
            }
            orTell(parser::condition, tokens::skipToCondition).ifPresent(conditions::add);
        }
        return conditions;
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        CallParser parser = new CallParser(tokens, log);
        while (!skipNearly("end")) {
            if (tokens.atRule() || tokens.at(Kind.END)) {
                tell(tokens.slip("expected-end", tokens.peek().shown()));
                return calls;
            }
            orTell(parser::call, tokens::skipToFinding).ifPresent(calls::add);
        }
        return calls;
    }

    /** Whatever the slip, at least one token is passed, so that reading comes to an end. */
    private <T> Optional<T> orTell(Supplier<T> reading, Runnable goOn) {
        int start = tokens.position();
        try {
            return Optional.of(reading.get());
        } catch (SyntaxException slip) {
            tell(slip);
            if (tokens.position() == start) {
                tokens.next();
            }
            goOn.run();
            return Optional.empty();
        }
    }

    private void tell(SyntaxException slip) {
        complete = false;
        slip.addTo(log);
    }

    /** Passes a key word, also where it is misspelt; then that is told, and nothing else follows from it. */
    private boolean skipNearly(String word) {
        if (tokens.skip(word)) {
            return true;
        }
        Token token = tokens.peek();
        boolean alone = token.is(Kind.WORD)
                && !tokens.after().is("(")
                && !tokens.after().is(".");
        boolean near = alone
                && !KEY_WORDS.contains(token.text())
                && DidYouMean.guess(token.text(), Set.of(word)).isPresent();
        if (near) {
            log.add(token.place(), List.of(token.writing(word)), "misspelt-word", token.text(), word);
            tokens.next();
        }
        return near;
    }
}
