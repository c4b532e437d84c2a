package org.openita.tables.year;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes ids of items in their short notation: {@code o8, o9, o14-o17}. */
final class ShortIds {

    private static final Pattern ITEM = Pattern.compile("([a-z]+)([0-9]{1,9})");
    private static final Pattern RANGE = Pattern.compile("([a-z]+)([1-9][0-9]{0,2})(?:-([a-z]+)([1-9][0-9]{0,2}))?");
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final int LEAST_RUN = 3;
    private static final int MOST = 500;

    private ShortIds() {}

    /** The ids in their order, runs of three or more as a range. */
    static String of(List<String> ids) {
        List<String> written = new ArrayList<>();
        int start = 0;
        while (start < ids.size()) {
            int end = start + 1;
            while (end < ids.size() && follows(ids.get(end - 1), ids.get(end))) {
                end++;
            }
            if (end - start >= LEAST_RUN) {
                written.add(ids.get(start) + "-" + ids.get(end - 1));
            } else {
                written.addAll(ids.subList(start, end));
            }
            start = end;
        }
        return String.join(", ", written);
    }

    /** The ids of a notation; empty if it is none, or of more than any year has. */
    static Optional<List<String>> parse(String text) {
        List<String> ids = new ArrayList<>();
        for (String token : COMMAS.split(text)) {
            Matcher range = RANGE.matcher(token);
            if (!range.matches()) {
                return Optional.empty();
            }
            int first = Integer.parseInt(range.group(2));
            int last = range.group(4) == null ? first : Integer.parseInt(range.group(4));
            boolean isOne = range.group(3) == null || range.group(3).equals(range.group(1));
            if (!isOne || last < first || ids.size() + last - first >= MOST) {
                return Optional.empty();
            }
            IntStream.rangeClosed(first, last).forEach(number -> ids.add(range.group(1) + number));
        }
        return Optional.of(List.copyOf(ids));
    }

    /** Whether an id has the number after another's, and the same letters. */
    static boolean follows(String before, String after) {
        Matcher one = ITEM.matcher(before);
        Matcher other = ITEM.matcher(after);
        return one.matches()
                && other.matches()
                && one.group(1).equals(other.group(1))
                && Integer.parseInt(one.group(2)) + 1 == Integer.parseInt(other.group(2));
    }
}
