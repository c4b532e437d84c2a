package org.openita.model.text;

/**
 * Takes letters one after another and puts them in order, syllable by syllable: a letter with the marks that belong to it.
 */
final class SpeltLetters {

    private static final char SARA_AM = '\u0E33';
    private static final char SARA_AA = '\u0E32';
    private static final char NIKHAHIT = '\u0E4D';
    private static final char SARA_E = '\u0E40';
    private static final char SARA_AE = '\u0E41';

    private final StringBuilder text;
    private final int[] starts;
    private final int[] ends;

    /** Where the run of marks begins that may still grow. */
    private int marks;

    private boolean isSaraAm;

    SpeltLetters(int most) {
        text = new StringBuilder(most);
        starts = new int[most];
        ends = new int[most];
    }

    /** A letter, and where it was written. */
    void add(char letter, int at) {
        boolean mayFollow = mayFollow(letter);
        if (mayFollow || isConsonant(letter)) {
            dropBlanks(mayFollow);
        }
        if (isMark(letter)) {
            put(letter, at);
        } else if ((letter == SARA_AM || (letter == SARA_AA && takesNikhahit())) && !isSaraAm) {
            isSaraAm = true;
            put(SARA_AM, at);
        } else {
            end();
            boolean isAe = letter == SARA_E && isLast(SARA_E);
            if (isAe) {
                text.setCharAt(text.length() - 1, SARA_AE);
                ends[text.length() - 1] = at + 1;
            } else {
                put(letter, at);
            }
            marks = text.length();
        }
    }

    /** Puts the last marks in order: no more belong to them. */
    void end() {
        for (int i = marks + 1; i < text.length(); i++) {
            for (int j = i; j > marks && rank(j) < rank(j - 1); j--) {
                swap(j, j - 1);
            }
        }
        dropDoubles();
        marks = text.length();
        isSaraAm = false;
    }

    String text() {
        return text.toString();
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    private void put(char letter, int at) {
        starts[text.length()] = at;
        ends[text.length()] = at + 1;
        text.append(letter);
    }

    /** A ring before A is a part of AM. */
    private boolean takesNikhahit() {
        int ring = text.lastIndexOf(String.valueOf(NIKHAHIT));
        if (ring < marks || isSaraAm) {
            return false;
        }
        remove(ring);
        return true;
    }

    /** No blank stands between a letter and its marks or the vowel behind it, none behind a vowel that is written first. */
    private void dropBlanks(boolean mayFollow) {
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean drops = last >= 0
                && last < text.length() - 1
                && text.length() - 1 - last <= 2
                && (mayFollow
                        ? isConsonant(text.charAt(last)) || isMark(text.charAt(last))
                        : isFirst(text.charAt(last)));
        if (drops) {
            text.setLength(last + 1);
            marks = last + 1;
            while (marks > 0 && isMark(text.charAt(marks - 1))) {
                marks--;
            }
        }
    }

    private void dropDoubles() {
        for (int i = text.length() - 1; i > marks; i--) {
            if (text.charAt(i) == text.charAt(i - 1)) {
                remove(i);
            }
        }
    }

    private void remove(int index) {
        for (int i = index; i < text.length() - 1; i++) {
            starts[i] = starts[i + 1];
            ends[i] = ends[i + 1];
        }
        text.deleteCharAt(index);
    }

    private void swap(int one, int other) {
        char letter = text.charAt(one);
        text.setCharAt(one, text.charAt(other));
        text.setCharAt(other, letter);
        int start = starts[one];
        int end = ends[one];
        starts[one] = starts[other];
        ends[one] = ends[other];
        starts[other] = start;
        ends[other] = end;
    }

    private boolean isLast(char letter) {
        return text.length() > 0 && text.charAt(text.length() - 1) == letter;
    }

    private int rank(int index) {
        return MarkOrder.rank(text.charAt(index));
    }

    private static boolean isMark(char letter) {
        return letter == '\u0E31'
                || (letter >= '\u0E34' && letter <= '\u0E3A')
                || (letter >= '\u0E47' && letter <= '\u0E4E');
    }

    private static boolean mayFollow(char letter) {
        return isMark(letter) || letter == '\u0E30' || letter == SARA_AA || letter == SARA_AM || letter == '\u0E45';
    }

    private static boolean isConsonant(char letter) {
        return letter >= '\u0E01' && letter <= '\u0E2E';
    }

    private static boolean isFirst(char letter) {
        return letter >= SARA_E && letter <= '\u0E44';
    }
}
