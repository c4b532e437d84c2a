package org.openita.scoring.output;

/** Takes out of foreign text what could confuse a terminal or a reader: controls, and marks that turn the direction. */
final class Harmless {

    private Harmless() {}

    static String of(String text) {
        StringBuilder harmless = new StringBuilder();
        text.codePoints()
                .map(character -> isHarmful(character) ? '\uFFFD' : character)
                .forEach(harmless::appendCodePoint);
        return harmless.toString();
    }

    private static boolean isHarmful(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }
}
