package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openita.model.framework.AnswerWords;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.WordLists;

/**
 * The words of the sets that an item is asked with. Words that stand for the same options in each of the sets have one code.
 *
 * <p>Spaces tell no words apart. A number beside a word, as in {@code 6 - มากที่สุด}, is of the sets in which it is that word's
 * own. Immutable.
 */
final class WordCodes {

    private static final String POINTS = String.join(
            "|",
            WordLists.beside(Role.class, "headings.properties", ThaiText::key).of("points-words"));
    private static final Pattern NUMBER_FIRST = Pattern.compile("[\\[(]?([0-9]{1,3})[\\])]?[-–—.:=)]*(.+)");
    private static final Pattern NUMBER_LAST =
            Pattern.compile("(.+?)(?:[-–—:=]?[\\[(]([0-9]{1,3})(?:" + POINTS + ")?[\\])]|[-–—:=]([0-9]{1,3}))");

    private final Map<String, Integer> codes = new HashMap<>();
    private final List<int[]> places = new ArrayList<>();
    private final Map<List<Integer>, Integer> known = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final IntUnaryOperator points;
    private final int width;

    private WordCodes(List<AnswerWords> sets, IntUnaryOperator points) {
        this.points = points;
        this.width = sets.isEmpty() ? 0 : sets.get(0).words().size();
        placesOfWords(sets).forEach(this::learn);
    }

    /** @param points what the option at a place counts */
    static WordCodes of(List<AnswerWords> sets, IntUnaryOperator points) {
        return new WordCodes(sets, points);
    }

    /** What words are compared by. */
    static String key(String word) {
        return ThaiText.key(word).replace(" ", "");
    }

    int size() {
        return places.size();
    }

    /** The place of a code's words in a set, or -1. */
    int place(int code, int set) {
        return places.get(code)[set];
    }

    /** One of the words of a code. */
    String name(int code) {
        return names.get(code);
    }

    /** The code of an answer in words, or -1. */
    int code(String answer) {
        String key = key(answer);
        Integer plain = codes.get(key);
        return plain == null ? codes.getOrDefault(labelled(key), -1) : plain;
    }

    /** A word with its number, in the one way in which such pairs are known. */
    private static String labelled(String key) {
        Matcher first = NUMBER_FIRST.matcher(key);
        if (first.matches()) {
            return pair(Integer.parseInt(first.group(1)), first.group(2));
        }
        Matcher last = NUMBER_LAST.matcher(key);
        return last.matches()
                ? pair(Integer.parseInt(last.group(2) == null ? last.group(3) : last.group(2)), last.group(1))
                : "";
    }

    private static String pair(int number, String word) {
        return number + " " + word;
    }

    private static Map<String, int[]> placesOfWords(List<AnswerWords> sets) {
        Map<String, int[]> places = new LinkedHashMap<>();
        for (int set = 0; set < sets.size(); set++) {
            List<List<String>> words = sets.get(set).words();
            for (int place = 0; place < words.size(); place++) {
                for (String word : words.get(place)) {
                    places.computeIfAbsent(key(word), key -> none(sets.size()))[set] = place;
                }
            }
        }
        return places;
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, -1);
        return none;
    }

    private void learn(String key, int[] meant) {
        codes.put(key, code(meant, key));
        for (int place = 0; place < width; place++) {
            int wanted = place;
            int[] alike =
                    Arrays.stream(meant).map(each -> each == wanted ? each : -1).toArray();
            if (IntStream.of(alike).anyMatch(each -> each >= 0)) {
                int code = code(alike, pair(place + 1, key));
                codes.put(pair(place + 1, key), code);
                codes.put(pair(points.applyAsInt(place), key), code);
            }
        }
    }

    private int code(int[] meant, String name) {
        return known.computeIfAbsent(Arrays.stream(meant).boxed().toList(), key -> {
            places.add(meant);
            names.add(name);
            return places.size() - 1;
        });
    }
}
