package org.openita.model.assessment;

import java.nio.charset.StandardCharsets;

/**
 * Goes through JSON that is written as nearly all of it is: texts without escapes, numbers of points with at most two decimals.
 * Whatever else stands there, right or wrong, is refused without a word. Not thread-safe.
 */
final class PlainJson {

    private static final char REPLACED = '\uFFFD';
    private static final int MOST_DIGITS = 4;
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final byte[] bytes;
    private int at;

    /** @param bytes of a document in UTF-8 */
    PlainJson(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Says that something is not plain; it never leaves this package. */
    static final class NotPlain extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    /** The sign that is next, behind white space; 0 at the end. */
    char next() {
        while (at < bytes.length && isBlank(bytes[at])) {
            at++;
        }
        return at < bytes.length ? (char) (bytes[at] & 0xFF) : 0;
    }

    /** Goes on behind a sign, which must be next. */
    void pass(char sign) {
        require(next() == sign);
        at++;
    }

    /** Whether another member follows in an object; goes on behind the comma, or behind the object's end. */
    boolean hasMore() {
        char sign = next();
        require(sign == ',' || sign == '}');
        at++;
        return sign == ',';
    }

    /** The name of a member. */
    String name() {
        String name = text();
        pass(':');
        return name;
    }

    /** A text. */
    String text() {
        pass('"');
        int start = at;
        boolean isAscii = true;
        while (at < bytes.length && bytes[at] != '"') {
            byte b = bytes[at++];
            isAscii &= b > 0;
            require(b != '\\' && (b >= ' ' || b < 0));
        }
        require(at < bytes.length);
        String text =
                new String(bytes, start, at - start, isAscii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        require(isAscii || text.indexOf(REPLACED) < 0);
        at++;
        return text;
    }

    /** Whether null is next; goes on behind it. */
    boolean isNull() {
        if (next() != 'n') {
            return false;
        }
        for (byte letter : NULL) {
            require(at < bytes.length && bytes[at] == letter);
            at++;
        }
        return true;
    }

    /** A whole number of at most four digits. */
    int number() {
        next();
        int start = at;
        int number = digits(0);
        require(at - start == 1 || bytes[start] != '0');
        require(at - start <= MOST_DIGITS && !isDecimalPoint());
        return number;
    }

    /** A number of points with at most two decimals, in hundredths. */
    int hundredths() {
        next();
        int start = at;
        int points = digits(0);
        require(at - start == 1 || bytes[start] != '0');
        require(at - start < MOST_DIGITS);
        if (!isDecimalPoint()) {
            return points * 100;
        }
        int point = at++;
        int number = digits(points);
        require(at - point <= 3);
        return at - point == 2 ? number * 10 : number;
    }

    /** At least one digit, behind others. */
    private int digits(int before) {
        int start = at;
        int number = before;
        while (at < bytes.length && at - start <= MOST_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            number = 10 * number + bytes[at++] - '0';
        }
        require(at > start);
        return number;
    }

    private boolean isDecimalPoint() {
        return at < bytes.length && bytes[at] == '.';
    }

    /** Refuses whatever is not so. */
    static void require(boolean isPlain) {
        if (!isPlain) {
            throw new NotPlain();
        }
    }

    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
}
