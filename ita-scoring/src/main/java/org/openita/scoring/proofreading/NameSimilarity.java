package org.openita.scoring.proofreading;

/** How much of a name stands in some words, whatever stands between: Thai has no spaces to tell words apart. */
final class NameSimilarity {

    private static final int PIECE = 4;

    private NameSimilarity() {}

    /** The share of a name's pieces of four characters that stand in some words, from 0 to 1; spaces do not count. */
    static double of(String name, String words) {
        String plainName = name.replaceAll("\\s", "");
        String plainWords = words.replaceAll("\\s", "");
        int pieces = plainName.length() - PIECE + 1;
        if (pieces <= 0) {
            return plainWords.contains(plainName) ? 1 : 0;
        }
        int found = 0;
        for (int i = 0; i < pieces; i++) {
            found += plainWords.contains(plainName.substring(i, i + PIECE)) ? 1 : 0;
        }
        return (double) found / pieces;
    }
}
