package org.openita.model.framework;

import java.util.Arrays;
import java.util.Optional;

/** A level at which an instrument's scores can be given; what lies above it is computed. */
public enum InputLevel {
    /** Each item, in each part. */
    ITEMS("items"),
    /** Each indicator. */
    INDICATORS("indicators"),
    /** Each part of the instrument. */
    PARTS("parts"),
    /** The instrument as a whole. */
    INSTRUMENTS("instruments");

    private final String key;

    InputLevel(String key) {
        this.key = key;
    }

    /** As written in framework files; also the key of these scores in an assessment. */
    public String key() {
        return key;
    }

    /** The level of a key, if it is one. */
    public static Optional<InputLevel> ofKey(String key) {
        return Arrays.stream(values()).filter(level -> level.key.equals(key)).findFirst();
    }
}
