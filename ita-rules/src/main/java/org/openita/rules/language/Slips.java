package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/**
 * Gathers what is wrong with a rule pack, so that all of it is told at once, file by file and line by line.
 *
 * <p>Each slip has an id; what was found, what was expected and the remedy are texts under that id in
 * {@code slips_th.properties} and {@code slips_en.properties}. Of more than {@link Limits#MOST_PROBLEMS} the rest is counted.
 * Not thread-safe.
 */
public final class Slips {

    private static final Messages TEXTS = Messages.beside(Slips.class, "slips");

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> files = new ArrayList<>();
    private String rule = "";
    private int untold;

    /** A text of the slips' own messages. */
    static Text text(String key, Object... arguments) {
        return TEXTS.text(key, arguments);
    }

    /** From here on slips are told as this rule's. */
    void enterRule(String name) {
        rule = ", rule " + Excerpt.quoted(name);
    }

    /** From here on slips are no rule's. */
    void leaveRule() {
        rule = "";
    }

    /**
     * Adds a slip; the arguments fill the places of its texts, those that are strings cut short and made harmless. Of a
     * {@link Supplier} its value counts, which is worked out only if the slip is told.
     */
    public void add(Place place, String id, Object... arguments) {
        if (entries.size() == Limits.MOST_PROBLEMS) {
            untold++;
        } else {
            add(place, problem(place + rule, id, harmless(arguments)));
        }
    }

    /** Adds a problem that was found elsewhere. */
    public void add(Place place, Problem problem) {
        if (!files.contains(place.source())) {
            files.add(place.source());
        }
        entries.add(new Entry(place, problem));
    }

    /** Whether something is wrong with a file. */
    public boolean told(String file) {
        return files.contains(file);
    }

    /** Whether something is wrong at a place. */
    public boolean toldAt(Place place) {
        return entries.stream().anyMatch(entry -> entry.place.equals(place));
    }

    /** Whether so much is wrong that to go on looking would help no one. */
    boolean isFull() {
        return untold > Limits.MOST_PROBLEMS;
    }

    /** Whether nothing is wrong so far. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All problems, in the order of files and places. */
    public List<Problem> problems() {
        Stream<Problem> inOrder = entries.stream()
                .sorted(Comparator.comparingInt((Entry entry) -> files.indexOf(entry.place.source()))
                        .thenComparing(Entry::place))
                .map(Entry::problem);
        Stream<Problem> rest = untold == 0 ? Stream.empty() : Stream.of(problem(files.get(0), "more", untold));
        return Stream.concat(inOrder, rest).collect(ImmutableList.toImmutableList());
    }

    /**
     * Refuses what was read if anything is wrong with it.
     *
     * @throws InputException with all that is wrong
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InputException(problems());
        }
    }

    private static Problem problem(String place, String id, Object... arguments) {
        return new Problem(
                place,
                TEXTS.text(id + ".found", arguments),
                TEXTS.text(id + ".expected", arguments),
                TEXTS.text(id + ".remedy", arguments));
    }

    private static Object[] harmless(Object... arguments) {
        return Stream.of(arguments)
                .map(argument -> argument instanceof Supplier<?> later ? later.get() : argument)
                .map(argument -> argument instanceof String text ? Excerpt.of(text) : argument)
                .toArray();
    }

    private record Entry(Place place, Problem problem) {}
}
