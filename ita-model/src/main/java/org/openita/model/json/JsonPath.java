package org.openita.model.json;

import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;

/** Writes JSON paths such as {@code $.items.e1.part1}. */
public final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,60}");

    private static final int LONGEST = 60;

    private JsonPath() {}

    /** The path of a member of what stands at a path. */
    public static String member(String path, String name) {
        return isPlain(name) || PLAIN.matcher(name).matches()
                ? path + "." + name
                : path + "['" + Excerpt.of(name) + "']";
    }

    /** Nearly every name is short and of plain letters and digits: it is found out without a matcher. */
    private static boolean isPlain(String name) {
        boolean isPlain = !name.isEmpty() && name.length() <= LONGEST;
        for (int i = 0; isPlain && i < name.length(); i++) {
            char c = name.charAt(i);
            isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        return isPlain;
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}
