package org.openita.tables.score;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.Subject;
import org.openita.tables.text.ThaiText;

/** What a plan's cell names: one subject, several, or items from one to another. Not thread-safe. */
final class PlanSubjects {

    private static final Pattern BETWEEN = Pattern.compile("[,;/\n]|" + spaced("and"));
    private static final Pattern RANGE = Pattern.compile("(.*[0-9])\\s*(?:[-–—]|" + either("to") + ")\\s*(.*[0-9])");

    private final Framework framework;
    private final HeadingNames names;

    private static String spaced(String words) {
        return " (?:" + either(words) + ") ";
    }

    private static String either(String words) {
        return HeadingWords.of(words).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    PlanSubjects(Framework framework) {
        this.framework = framework;
        this.names = HeadingNames.of(framework);
    }

    /**
     * The ids of all that a text names, in its order.
     *
     * @param unknown takes what this year does not have
     */
    List<String> find(String text, List<String> unknown) {
        List<String> found = new ArrayList<>();
        for (String each : Splitter.on(BETWEEN).split(text)) {
            String name = ThaiText.normal(each);
            List<String> ids = name.isEmpty() ? List.of() : ids(name);
            if (ids.isEmpty() && !name.isEmpty()) {
                unknown.add(name);
            }
            found.addAll(ids);
        }
        return List.copyOf(found);
    }

    private List<String> ids(String name) {
        Optional<String> one = one(name);
        if (one.isPresent()) {
            return inParts(one.get());
        }
        Matcher range = RANGE.matcher(name);
        return range.matches() ? between(one(range.group(1)), one(range.group(2))) : List.of();
    }

    /** An indicator may go by its number alone. */
    private Optional<String> one(String name) {
        String key = ThaiText.key(name);
        return names.find(name).or(() -> framework.findSubject(key).map(Subject::id));
    }

    /** An item that is asked in parts is asked in all of them where none is named. */
    private List<String> inParts(String id) {
        return framework.items().containsKey(id)
                ? framework.inParts(id).stream().map(Subject::id).toList()
                : List.of(id);
    }

    private List<String> between(Optional<String> first, Optional<String> last) {
        List<String> items = List.copyOf(framework.items().keySet());
        int from = first.map(items::indexOf).orElse(-1);
        int to = last.map(items::indexOf).orElse(-1);
        boolean isRange = from >= 0 && from <= to && isOfOneInstrument(items.get(from), items.get(to));
        return isRange
                ? items.subList(from, to + 1).stream()
                        .flatMap(id -> inParts(id).stream())
                        .toList()
                : List.of();
    }

    private boolean isOfOneInstrument(String one, String other) {
        return Stream.of(one, other)
                        .map(framework.items()::get)
                        .map(Item::instrument)
                        .distinct()
                        .count()
                == 1;
    }
}
