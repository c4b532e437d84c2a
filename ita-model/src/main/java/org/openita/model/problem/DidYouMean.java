package org.openita.model.problem;

import com.google.common.base.CharMatcher;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.openita.model.text.Text;

/** Guesses which known name an unknown one was meant to be. */
public final class DidYouMean {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final int LONGEST = 40;
    private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

    private DidYouMean() {}

    /**
     * Returns the closest known name, if any is close: at most a third of its letters differ, ignoring case; in a word
     * without digits two that changed places count as one. If it has digits they must be the same, since one number is
     * not a misspelling of another.
     *
     * @param name the unknown name
     * @param known the known names
     */
    public static Optional<String> guess(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = name.toLowerCase(Locale.ROOT);
        String digits = digits(name);
        return known.stream()
                .filter(candidate ->
                        digits(candidate).isEmpty() || digits(candidate).equals(digits))
                .filter(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT)) <= candidate.length() / 3)
                .min(Comparator.comparingInt(candidate -> distance(lower, candidate.toLowerCase(Locale.ROOT))));
    }

    /** The remedy for an unknown name: change it to the guess, or delete it. */
    public static Text remedy(String name, Collection<String> known) {
        return guess(name, known)
                .map(guess -> TEXTS.text("did-you-mean", guess))
                .orElseGet(() -> TEXTS.text("delete-or-rename"));
    }

    private static String digits(String name) {
        return DIGITS.retainFrom(name);
    }

    /** How many letters must be put in, taken out, changed, or, in a word that is no id, exchanged with the next. */
    private static int distance(String a, String b) {
        boolean isWord = digits(b).isEmpty();
        int[] before = row(b.length());
        int[] previous = row(b.length());
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
                if (isWord && isExchanged(a, i, b, j)) {
                    current[j] = Math.min(current[j], before[j - 2] + 1);
                }
            }
            before = previous;
            previous = current;
        }
        return previous[b.length()];
    }

    private static boolean isExchanged(String a, int i, String b, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }

    private static int[] row(int length) {
        int[] row = new int[length + 1];
        for (int i = 0; i <= length; i++) {
            row[i] = i;
        }
        return row;
    }
}
