package org.openita.workbench.editing;

import java.util.Optional;
import org.openita.rules.finding.FindingKind;
import org.openita.rules.language.FactType;
import org.openita.rules.language.Operator;
import org.openita.rules.language.Token;
import org.openita.rules.language.Token.Kind;

/** Where in a rule file the next token stands, told from those before it. Not thread-safe. */
final class RuleContext {

    /** The parts of a file. */
    enum Part {
        OUTSIDE,
        HEAD,
        WHEN,
        THEN
    }

    private Part part = Part.OUTSIDE;
    private int rule;
    private int depth;
    private String type = "";
    private String property = "";
    private boolean isCompared;
    private boolean isListed;
    private boolean isAccumulate;
    private boolean isBeyondPattern;
    private String annotation = "";
    private String verb = "";
    private int argument;
    private String last = "";
    private String beforeLast = "";
    private boolean lastIsWord;

    /** Goes past a token. */
    void pass(Token token) {
        switch (part) {
            case OUTSIDE -> {
                if (token.is("rule")) {
                    enter(Part.HEAD);
                    rule++;
                }
            }
            case HEAD -> head(token);
            case WHEN -> when(token);
            case THEN -> then(token);
        }
        beforeLast = last;
        last = token.is(Kind.STRING) ? "\"" : token.text();
        lastIsWord = token.is(Kind.WORD);
    }

    private void enter(Part next) {
        part = next;
        depth = 0;
        type = "";
        property = "";
        verb = "";
        annotation = "";
        isCompared = false;
        isListed = false;
        isAccumulate = false;
        isBeyondPattern = false;
    }

    private void head(Token token) {
        if (token.is("when")) {
            enter(Part.WHEN);
        } else if (isAnnotation()) {
            annotation = token.text();
        } else if (token.is(")")) {
            annotation = "";
        }
    }

    private void when(Token token) {
        if (token.is("then")) {
            enter(Part.THEN);
        } else if (token.is("end") || (token.is("rule") && depth == 0)) {
            enter(token.is("end") ? Part.OUTSIDE : Part.HEAD);
            rule += token.is("end") ? 0 : 1;
        } else if (token.is("(")) {
            depth++;
            isListed = isListed || last.equals("in");
        } else if (token.is(")")) {
            closed();
        } else if (isType() && token.is(Kind.WORD)) {
            isAccumulate = isAccumulate || token.is("accumulate");
            type = FactType.named(token.text()).isPresent() ? token.text() : type;
        } else {
            inPattern(token);
        }
    }

    private void closed() {
        depth = Math.max(0, depth - 1);
        isListed = false;
        isCompared = false;
        if (depth == 0) {
            type = "";
            isAccumulate = false;
            isBeyondPattern = false;
        }
    }

    private void inPattern(Token token) {
        if (token.is(";")) {
            isBeyondPattern = true;
        } else if (isProperty() && token.is(Kind.WORD) && !token.is("not") && !token.is("in")) {
            property = token.text();
        } else if (token.is(Kind.VARIABLE) && isBeyondPattern) {
            property = "";
        }
        if (token.is(",") || token.is("&&") || token.is("||") || token.is(";")) {
            isCompared = isCompared && isListed && token.is(",");
        } else if (Operator.ofSign(token.text()).isPresent() || token.is("in")) {
            isCompared = true;
        }
    }

    private void then(Token token) {
        if (token.is("end")) {
            enter(Part.OUTSIDE);
        } else if (isVerb()) {
            verb = token.text();
            argument = 0;
        } else if (token.is(",")) {
            argument++;
        } else if (token.is(")") || token.is(";")) {
            verb = "";
        }
    }

    Part part() {
        return part;
    }

    boolean isOutside() {
        return part == Part.OUTSIDE;
    }

    /** The number of the rule in its file. */
    int rule() {
        return rule;
    }

    boolean isRuleName() {
        return part == Part.HEAD && last.equals("rule");
    }

    boolean isAnnotation() {
        return part == Part.HEAD && last.equals("@");
    }

    /** The annotation whose value stands here. */
    Optional<String> annotation() {
        return part == Part.HEAD && last.equals("(")
                ? Optional.of(annotation).filter(it -> !it.isEmpty())
                : Optional.empty();
    }

    /** Whether a type of fact, or what goes before one, can stand here. */
    boolean isType() {
        boolean begins = depth == 0 && !(lastIsWord && FactType.named(last).isPresent());
        boolean isWrapped = depth == 1
                && last.equals("(")
                && (beforeLast.equals("not") || beforeLast.equals("exists") || beforeLast.equals("accumulate"));
        return part == Part.WHEN && (begins || isWrapped);
    }

    /** Whether a figure of many facts is named here. */
    boolean isFunction() {
        return part == Part.WHEN && isBeyondPattern && last.equals(":");
    }

    /** Whether a property can stand here. */
    boolean isProperty() {
        return part == Part.WHEN
                && depth > 0
                && !isCompared
                && !isBeyondPattern
                && (last.equals("(") || last.equals(",") || last.equals("&&") || last.equals("||") || last.equals(":"));
    }

    /** Whether a comparison can stand here, after a property. */
    boolean isOperator() {
        return part == Part.WHEN && depth > 0 && !isCompared && lastIsWord && last.equals(property);
    }

    /** The type of fact of the pattern that is open. */
    Optional<String> type() {
        return Optional.of(type).filter(it -> !it.isEmpty());
    }

    /** The type and property with which a value here is compared. */
    Optional<String> compared() {
        return part == Part.WHEN && isCompared && !type.isEmpty() && !property.isEmpty()
                ? Optional.of(type + "." + property)
                : Optional.empty();
    }

    /** The property with which a value here is compared. */
    Optional<String> property() {
        return compared().map(compared -> property);
    }

    /** Whether a finding can begin here. */
    boolean isFinding() {
        return part == Part.THEN && verb.isEmpty() && !last.equals(".") && !last.equals("findings");
    }

    boolean isVerb() {
        return part == Part.THEN && last.equals(".") && beforeLast.equals("findings");
    }

    /** What the call finds whose argument stands here. */
    Optional<FindingKind> call() {
        return part == Part.THEN ? FindingKind.ofCall(verb) : Optional.empty();
    }

    /** The number of the argument that stands here. */
    int argument() {
        return argument;
    }
}
