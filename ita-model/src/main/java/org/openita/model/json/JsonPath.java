package org.openita.model.json;

import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;

/** Writes JSON paths such as {@code $.items.e1.part1}. */
public final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}_-]{1,60}");

    private JsonPath() {}

    /** The path of a member of what stands at a path. */
    public static String member(String path, String name) {
        return PLAIN.matcher(name).matches() ? path + "." + name : path + "['" + Excerpt.of(name) + "']";
    }

    static String element(String path, int index) {
        return path + "[" + index + "]";
    }
}
