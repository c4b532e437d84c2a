package org.openita.rules.language;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.text.Text;

/** What a misspelt word was perhaps meant to be. */
public final class Suggestion {

    private static final int MOST_LISTED = 12;
    private static final int LONGEST = 100;

    private Suggestion() {}

    /** The nearest word, or, where none is near, what there is to choose from; in words that follow on. */
    public static Text of(String word, Collection<String> words) {
        return nearest(word, words)
                .map(near -> new Text(" หมายถึง " + near + " หรือไม่", "; did you mean " + near + "?"))
                .orElseGet(() -> listed(words));
    }

    private static Text listed(Collection<String> words) {
        if (words.isEmpty()) {
            return Text.same("");
        }
        String list = words.stream().limit(MOST_LISTED).collect(Collectors.joining(", "));
        return Text.same(": " + list + (words.size() > MOST_LISTED ? ", …" : ""));
    }

    private static Optional<String> nearest(String word, Collection<String> words) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return words.stream()
                .filter(candidate -> distance(word, candidate) <= Math.max(1, word.length() / 3))
                .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
    }

    /** How many letters must be added, dropped or changed, capitals counting for nothing. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change =
                        Character.toLowerCase(from.charAt(i - 1)) == Character.toLowerCase(to.charAt(j - 1)) ? 0 : 1;
                int best = Math.min(diagonal + change, Math.min(row[j], row[j - 1]) + 1);
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[to.length()];
    }
}
