package org.openita.model.framework;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Item ids in their short notation: {@code "o8, o9, o14-o17"}. */
final class ItemIds {

    /** More items than any year has; a longer list is a slip, and would only cost memory. */
    static final int MOST = 500;

    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final Pattern ONE_OR_RANGE =
            Pattern.compile("([a-z]+)(N)(?:-([a-z]+)(N))?".replace("N", "[1-9][0-9]{0,2}"));

    private ItemIds() {}

    /** The ids in order; none if the notation is wrong, a range runs backwards or there are more than {@link #MOST}. */
    static Optional<ImmutableList<String>> parse(String text) {
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        int count = 0;
        for (String token : COMMAS.split(text)) {
            Matcher matcher = ONE_OR_RANGE.matcher(token);
            int size = matcher.matches() ? size(matcher) : 0;
            count += size;
            if (size <= 0 || count > MOST) {
                return Optional.empty();
            }
            addTo(ids, matcher.group(1), Integer.parseInt(matcher.group(2)), size);
        }
        return Optional.of(ids.build());
    }

    /** How many ids a token stands for; 0 or less if it is a range that runs backwards or changes its letters. */
    private static int size(Matcher token) {
        if (token.group(3) == null) {
            return 1;
        }
        boolean sameLetters = token.group(1).equals(token.group(3));
        return sameLetters ? Integer.parseInt(token.group(4)) - Integer.parseInt(token.group(2)) + 1 : 0;
    }

    private static void addTo(ImmutableList.Builder<String> ids, String letters, int first, int size) {
        for (int number = first; number < first + size; number++) {
            ids.add(letters + number);
        }
    }
}
