package org.openita.workbench.editing;

import static org.openita.workbench.editing.EditingWords.word;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openita.model.framework.Confidence;
import org.openita.model.text.Text;
import org.openita.rules.finding.ArgumentKind;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.Aggregate;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Lexer;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Property;
import org.openita.rules.language.RuleProblems;
import org.openita.rules.language.Token;
import org.openita.rules.language.Token.Kind;
import org.openita.workbench.lint.Lint;
import org.openita.workbench.lint.Lints;

/** What could be written in a rule. Not thread-safe. */
final class RuleCompletion {

    private static final List<String> ANNOTATIONS = List.of("source", "confidence", "lint");
    private static final String RULE =
            "rule \"\"\n@source(\"\")\n@confidence(\"B\")\nwhen\n    \nthen\n    findings.\nend\n";

    private final PackView view;
    private final boolean isQuoted;
    private final boolean isComment;
    private final CompletionProposals proposals;
    private final RuleContext context = new RuleContext();
    private final Set<String> variables = new LinkedHashSet<>();
    private int ruleOfVariables;

    RuleCompletion(PackView view, String text, int offset) {
        this.view = view;
        int line = Lines.startOfLine(text, offset);
        int quote = openQuote(text, line, offset);
        this.isQuoted = quote >= 0;
        this.isComment = !isQuoted && isComment(text, line, offset);
        int start = isQuoted ? quote + 1 : wordStart(text, line, offset);
        int end = isQuoted ? closingQuote(text, offset) : offset;
        this.proposals = new CompletionProposals(view, new Span(start, end), isQuoted ? "" : "\"");
        for (Token token : Lexer.read("rules.drl", text.substring(0, isQuoted ? quote : start), RuleProblems.log())) {
            pass(token);
        }
    }

    private void pass(Token token) {
        if (token.is(Kind.END)) {
            return;
        }
        context.pass(token);
        if (context.rule() != ruleOfVariables) {
            ruleOfVariables = context.rule();
            variables.clear();
        }
        if (token.is(Kind.VARIABLE)) {
            variables.add(token.text());
        }
    }

    /** Where the quote stands that is open at an offset; negative if none is. */
    private static int openQuote(String text, int line, int offset) {
        int open = -1;
        for (int i = line; i < offset; i++) {
            if (open < 0 && text.startsWith("//", i)) {
                return -1;
            }
            if (text.charAt(i) == '"') {
                open = open < 0 ? i : -1;
            }
        }
        return open;
    }

    private static int closingQuote(String text, int offset) {
        int close = text.indexOf('"', offset);
        return close >= 0 && close <= Lines.endOfLine(text, offset) ? close : offset;
    }

    private static boolean isComment(String text, int line, int offset) {
        int comment = text.indexOf("//", line);
        return comment >= 0 && comment < offset;
    }

    private static int wordStart(String text, int line, int offset) {
        int start = offset;
        while (start > line
                && (Character.isLetterOrDigit(text.charAt(start - 1)) || "_$".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }

    List<CompletionProposal> proposals() {
        if (!isComment) {
            switch (context.part()) {
                case OUTSIDE -> outside();
                case HEAD -> head();
                case WHEN -> when();
                case THEN -> then();
            }
        }
        return proposals.all();
    }

    private void outside() {
        if (!isQuoted) {
            proposals.add(CompletionProposal.Kind.TEMPLATE, "rule", RULE, word("template.rule"));
        }
    }

    private void head() {
        Optional<String> annotation = context.annotation();
        if (context.isAnnotation()) {
            proposals.words(CompletionProposal.Kind.PROPERTY, "annotation", ANNOTATIONS);
        } else if (annotation.isPresent()) {
            annotated(annotation.get());
        } else if (!isQuoted && !context.isRuleName()) {
            proposals.words(CompletionProposal.Kind.WORD, "word", List.of("when"));
            ANNOTATIONS.forEach(name -> proposals.add(
                    CompletionProposal.Kind.PROPERTY,
                    "@" + name,
                    "@" + name + "(\"\")",
                    EditingWords.about("annotation", name).orElse(Text.same(""))));
        }
    }

    private void annotated(String annotation) {
        if (annotation.equals("confidence")) {
            Arrays.stream(Confidence.values())
                    .forEach(each -> proposals.value(
                            each.label(),
                            EditingWords.about("confidence", each.label()).orElse(Text.same(""))));
        } else if (annotation.equals("lint")) {
            for (Lint lint : Lints.all()) {
                proposals.value("ignore " + lint.id() + ": ", lint.title());
            }
        }
    }

    private void when() {
        if (context.compared().isPresent()) {
            values(context.compared().get());
        } else if (isQuoted) {
            return;
        } else if (context.isOperator()) {
            operators();
        } else if (context.isFunction()) {
            for (Aggregate function : Aggregate.values()) {
                String name = function.function();
                proposals.add(
                        CompletionProposal.Kind.FUNCTION,
                        name,
                        name + "(" + variables.stream().findFirst().orElse("") + ")",
                        EditingWords.about("function", name).orElse(Text.same("")));
            }
        } else if (context.isProperty()) {
            context.type()
                    .flatMap(FactType::named)
                    .ifPresent(type -> proposals.words(
                            CompletionProposal.Kind.PROPERTY,
                            "property",
                            type.properties().keySet()));
        } else if (context.isType()) {
            types();
        }
    }

    private void types() {
        FactType.all()
                .values()
                .forEach(type -> proposals.add(
                        CompletionProposal.Kind.TYPE,
                        type.name(),
                        type.name() + "(  )",
                        EditingWords.about("type", type.name()).orElse(Text.same(""))));
        proposals.words(CompletionProposal.Kind.WORD, "word", List.of("not", "exists", "accumulate", "then"));
    }

    private void operators() {
        for (Operator operator : Operator.values()) {
            proposals.add(
                    CompletionProposal.Kind.WORD,
                    operator.sign(),
                    operator.sign() + " ",
                    EditingWords.about("operator", operator.name()).orElse(Text.same("")));
        }
        proposals.add(
                CompletionProposal.Kind.WORD,
                "in",
                "in (  )",
                EditingWords.about("word", "in").orElse(Text.same("")));
    }

    private void values(String compared) {
        Name name = new Name(Name.Kind.PROPERTY, compared);
        Optional<Property> property =
                FactType.named(name.before('.')).map(type -> type.properties().get(name.after('.')));
        property.ifPresent(of -> {
            switch (of.kind()) {
                case TEXT -> proposals.ids(of.name());
                case TRUTH -> List.of("true", "false").forEach(this::plain);
                case NUMBER ->
                    HoverText.thresholds(view, compared)
                            .distinct()
                            .sorted()
                            .forEach(bound -> proposals.add(
                                    CompletionProposal.Kind.VALUE,
                                    bound.toPlainString(),
                                    bound.toPlainString(),
                                    word("thresholds", compared)));
            }
        });
        variables();
    }

    private void plain(String value) {
        proposals.add(CompletionProposal.Kind.VALUE, value, value, Text.same(""));
    }

    private void variables() {
        if (!isQuoted) {
            variables.forEach(name -> proposals.add(CompletionProposal.Kind.VARIABLE, name, name, Text.same("")));
        }
    }

    private void then() {
        Optional<FindingKind> call = context.call();
        if (context.isVerb()) {
            verbs();
        } else if (call.isPresent()) {
            argument(call.get());
        } else if (context.isFinding() && !isQuoted) {
            proposals.words(CompletionProposal.Kind.WORD, "word", List.of("findings", "end"));
        }
    }

    private void verbs() {
        for (FindingKind kind : FindingKind.values()) {
            String arguments = String.join(
                    ", ", kind.arguments().stream().map(argument -> "\"\"").toList());
            proposals.add(
                    CompletionProposal.Kind.FUNCTION,
                    kind.call(),
                    kind.call() + "(" + arguments + ");",
                    EditingWords.about("verb", kind.call()).orElse(Text.same("")));
        }
    }

    private void argument(FindingKind kind) {
        if (context.argument() < kind.arguments().size()) {
            ArgumentKind argument = kind.arguments().get(context.argument());
            switch (argument) {
                case CODE, LEVEL, ITEMS -> proposals.codes(kind);
                case TOPIC, INSTRUMENT, ROLES -> proposals.ids(argument.property());
                case VARIANT -> {}
            }
            variables();
        }
    }
}
