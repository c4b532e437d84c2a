package org.openita.model.framework;

import java.util.Arrays;
import java.util.Optional;

/** Says which end of an item's answers is good. */
public enum Polarity {
    /** More is better: {@code "+"}. */
    MORE_IS_BETTER("+"),
    /** Less is better: {@code "-"}; the points are given reversed. */
    LESS_IS_BETTER("-");

    private final String sign;

    Polarity(String sign) {
        this.sign = sign;
    }

    /** As written in framework files: {@code "+"} or {@code "-"}. */
    public String sign() {
        return sign;
    }

    /** The polarity of a sign, if it is one. */
    public static Optional<Polarity> ofSign(String sign) {
        return Arrays.stream(values()).filter(value -> value.sign.equals(sign)).findFirst();
    }
}
