package org.openita.rules.language;

import java.util.Arrays;
import java.util.Optional;

/** A comparison. */
public enum Operator {
    EQUAL("=="),
    NOT_EQUAL("!="),
    LESS("<"),
    LESS_OR_EQUAL("<="),
    GREATER(">"),
    GREATER_OR_EQUAL(">=");

    private final String sign;

    Operator(String sign) {
        this.sign = sign;
    }

    /** As written in a rule. */
    public String sign() {
        return sign;
    }

    /** The operator of a sign, if it is one. */
    public static Optional<Operator> ofSign(String sign) {
        return Arrays.stream(values()).filter(value -> value.sign.equals(sign)).findFirst();
    }

    /** Whether it orders, as only numbers can be. */
    public boolean orders() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    /** The comparison that holds exactly when this one does not. */
    public Operator negated() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case LESS -> GREATER_OR_EQUAL;
            case LESS_OR_EQUAL -> GREATER;
            case GREATER -> LESS_OR_EQUAL;
            case GREATER_OR_EQUAL -> LESS;
        };
    }

    /** Whether the comparison holds, given the sign of left compared with right. */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case NOT_EQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case LESS_OR_EQUAL -> comparison <= 0;
            case GREATER -> comparison > 0;
            case GREATER_OR_EQUAL -> comparison >= 0;
        };
    }
}
