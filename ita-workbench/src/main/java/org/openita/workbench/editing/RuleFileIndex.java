package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.Lexer;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.language.Token;
import org.openita.rules.language.Token.Kind;

/** Reads what a rule file names, token by token, so that what is half written is understood as far as it goes. Not thread-safe. */
final class RuleFileIndex {

    private static final String FILE = "rules.drl";
    static final Set<String> WORDS = Set.of("rule", "when", "then", "end", "not", "exists", "accumulate", "in");

    private final List<Naming> mentions = new ArrayList<>();
    private final List<Symbol> blocks = new ArrayList<>();
    private final RuleContext context = new RuleContext();
    private Optional<Token> rule = Optional.empty();
    private Optional<Token> heading = Optional.empty();
    private List<String> found = new ArrayList<>();
    private int last;

    private RuleFileIndex() {}

    static FileIndex of(String text) {
        RuleFileIndex index = new RuleFileIndex();
        for (Token token : Lexer.read(FILE, text, RuleProblems.log())) {
            index.read(token);
        }
        index.close();
        return new FileIndex(text, index.mentions, index.blocks);
    }

    private void read(Token token) {
        switch (token.kind()) {
            case STRING -> quoted(token);
            case NUMBER ->
                context.compared()
                        .ifPresent(property -> add(Name.Kind.THRESHOLD, property + ":" + token.text(), token));
            case VARIABLE -> add(Name.Kind.VARIABLE, context.rule() + ":" + token.text(), token);
            case WORD -> word(token);
            default -> {}
        }
        context.pass(token);
        if (!token.is(Kind.END)) {
            last = token.end();
        }
        if (token.is("end") && context.isOutside()) {
            close();
        }
    }

    private void word(Token token) {
        if (token.is("rule") && context.isOutside()) {
            close();
            rule = Optional.of(token);
        }
        if (context.isAnnotation()) {
            add(Name.Kind.ANNOTATION, token.text(), token);
        } else if (context.isVerb()) {
            add(Name.Kind.VERB, token.text(), token);
            found.add(token.text());
        } else if ((WORDS.contains(token.text()) && !context.isOutside()) || token.is("rule")) {
            add(Name.Kind.WORD, token.text(), token);
        } else if (context.isType()) {
            add(Name.Kind.TYPE, token.text(), token);
        } else if (context.isFunction() && Aggregate.named(token.text()).isPresent()) {
            add(Name.Kind.FUNCTION, token.text(), token);
        } else if (context.isProperty()) {
            context.type().ifPresent(type -> add(Name.Kind.PROPERTY, type + "." + token.text(), token));
        }
    }

    private void quoted(Token token) {
        if (context.isRuleName()) {
            heading = Optional.of(token);
            mentions.add(Naming.definition(Name.Kind.RULE, token.text(), inner(token)));
        } else if (context.call().isPresent()) {
            argument(token, context.call().get(), context.argument());
        } else {
            context.property()
                    .ifPresent(property ->
                            mentions.add(new Naming(YearIds.name(property, token.text()), inner(token), false)));
        }
    }

    private void argument(Token token, FindingKind kind, int index) {
        if (index >= kind.arguments().size()) {
            return;
        }
        ArgumentKind argument = kind.arguments().get(index);
        found.add(token.text());
        switch (argument) {
            case CODE, LEVEL, ITEMS ->
                mentions.add(Naming.of(Name.Kind.CODE, Codes.prefix(kind) + token.text(), inner(token)));
            case TOPIC, INSTRUMENT, ROLES ->
                mentions.add(new Naming(YearIds.name(argument.property(), token.text()), inner(token), false));
            case VARIANT -> {}
        }
    }

    private void add(Name.Kind kind, String id, Token token) {
        mentions.add(Naming.of(kind, id, new Span(token.start(), token.end())));
    }

    private static Span inner(Token token) {
        return new Span(token.start() + 1, Math.max(token.start() + 1, token.end() - 1));
    }

    private void close() {
        rule.ifPresent(start -> blocks.add(new Symbol(
                heading.map(Token::text).filter(name -> !name.isBlank()).orElse("rule"),
                String.join(" ", found),
                new Span(start.start(), last),
                heading.map(RuleFileIndex::inner).orElse(new Span(start.start(), start.end())))));
        rule = Optional.empty();
        heading = Optional.empty();
        found = new ArrayList<>();
    }
}
