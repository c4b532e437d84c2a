package org.openita.model.framework;

import java.util.Arrays;
import java.util.Optional;

/** Grades how certain a fact is. */
public enum Confidence {
    /** Read in a source of record or proved by arithmetic. */
    A("A"),
    /** One good source and arithmetic that agrees. */
    B_PLUS("B+"),
    /** One good source, or a firm inference. */
    B("B"),
    /** An inference that leaves room. */
    B_MINUS("B-"),
    /** Weak: to be confirmed. */
    C("C");

    private final String label;

    Confidence(String label) {
        this.label = label;
    }

    /** As written in framework files and rules: {@code A}, {@code B+}, {@code B}, {@code B-} or {@code C}. */
    public String label() {
        return label;
    }

    /**
     * Returns how certain a note is that rests on it: {@code high} for A, {@code medium} for B+ and B, else {@code
     * low}.
     */
    public String ofNotes() {
        return switch (this) {
            case A -> "high";
            case B_PLUS, B -> "medium";
            case B_MINUS, C -> "low";
        };
    }

    /** The confidence of a label, if it is one. */
    public static Optional<Confidence> ofLabel(String label) {
        return Arrays.stream(values())
                .filter(value -> value.label.equals(label))
                .findFirst();
    }
}
