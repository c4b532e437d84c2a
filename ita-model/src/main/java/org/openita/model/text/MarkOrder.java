package org.openita.model.text;

/** The order in which the marks of one Thai letter are kept: vowels, then tones, then the rest, as NFC has it where it has a say. */
final class MarkOrder {

    private MarkOrder() {}

    /** The place of a mark among those of its letter; of what is none, such as the vowel AM, the last. */
    static int rank(char mark) {
        return switch (mark) {
            case '\u0E3A' -> 1;
            case '\u0E38', '\u0E39' -> 2;
            case '\u0E48', '\u0E49', '\u0E4A', '\u0E4B' -> 3;
            case '\u0E4C', '\u0E4E' -> 4;
            case '\u0E4D' -> 5;
            case '\u0E33' -> 6;
            default -> 0;
        };
    }
}
