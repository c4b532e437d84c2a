package org.openita.model.assessment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes many ids in little space: {@code i1–i15, e1–e9}. */
final class IdRanges {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)([0-9]{1,6})");

    /** A run of ids that have one stem and follow one another. */
    private record Run(String first, String last) {

        boolean isFollowedBy(String id) {
            Matcher before = NUMBERED.matcher(last);
            Matcher after = NUMBERED.matcher(id);
            return before.matches()
                    && after.matches()
                    && before.group(1).equals(after.group(1))
                    && Integer.parseInt(before.group(2)) + 1 == Integer.parseInt(after.group(2));
        }

        @Override
        public String toString() {
            return first.equals(last) ? first : first + "–" + last;
        }
    }

    private IdRanges() {}

    /** The ids in their order, runs of neighbours as ranges. */
    static String of(Collection<String> ids) {
        List<Run> runs = new ArrayList<>();
        for (String id : ids) {
            boolean follows = !runs.isEmpty() && runs.get(runs.size() - 1).isFollowedBy(id);
            String first = follows ? runs.remove(runs.size() - 1).first() : id;
            runs.add(new Run(first, id));
        }
        return String.join(", ", runs.stream().map(Run::toString).toList());
    }
}
