package org.openita.rules.language;

import java.util.Optional;
import org.openita.rules.language.Token.Kind;

/** What single tokens are to the language. */
final class Words {

    private Words() {}

    /** The comparison that a sign is. */
    static Optional<Operator> operator(Token token) {
        return token.is(Kind.SIGN) ? Operator.ofSign(token.text()) : Optional.empty();
    }

    static boolean isOperator(Token token) {
        return operator(token).isPresent();
    }

    /** Whether any type of fact has a property of this name. */
    static boolean isProperty(Token token) {
        return token.is(Kind.WORD)
                && FactType.all().values().stream()
                        .anyMatch(type -> type.properties().containsKey(token.text()));
    }

    /** Whether any type of fact has a number of this name. */
    static boolean isNumeric(Token token) {
        return token.is(Kind.WORD)
                && FactType.all().values().stream()
                        .map(type -> type.properties().get(token.text()))
                        .anyMatch(property -> property != null && property.kind() == Property.Kind.NUMBER);
    }

    /** The sign with its sides exchanged. */
    static String turned(Token operator) {
        return switch (operator.text()) {
            case "<" -> ">";
            case "<=" -> ">=";
            case ">" -> "<";
            case ">=" -> "<=";
            default -> operator.text();
        };
    }
}
