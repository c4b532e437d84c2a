package org.openita.model.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.text.Text;

/**
 * Collects the problems of one input, so that its author hears of all of them at once.
 *
 * <p>Of more than 500 it keeps the first 499 and the last, which may be why the reading ended, and counts the rest. Not thread-safe.
 */
public final class ProblemLog {

    private static final int MOST = 500;

    private record Entry(Place place, Problem problem) {}

    private final List<Entry> entries = new ArrayList<>();
    private int unshown;

    /**
     * Notes a problem.
     *
     * @param place where it stands
     * @param found what stands there
     * @param expected what should stand there
     * @param remedy what to do about it
     */
    public void add(Place place, Text found, Text expected, Text remedy) {
        if (entries.size() == MOST) {
            entries.remove(MOST - 1);
            unshown++;
        }
        entries.add(new Entry(place, new Problem(place.toString(), found, expected, remedy)));
    }

    /**
     * Notes a problem that takes some work to put into words, unless so many are noted already that nobody would see it.
     *
     * @param place where it stands
     * @param problem puts it into words
     */
    public void add(Place place, Supplier<Problem> problem) {
        if (entries.size() == MOST) {
            unshown++;
        } else {
            entries.add(new Entry(place, problem.get()));
        }
    }

    /** Whether nothing has been noted. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** All problems noted so far, in the order of their places. */
    public List<Problem> problems() {
        return isEmpty() ? List.of() : inOrder();
    }

    private List<Problem> inOrder() {
        Stream<Problem> inOrder =
                entries.stream().sorted(Comparator.comparing(Entry::place)).map(Entry::problem);
        return Stream.concat(inOrder, rest().stream()).toList();
    }

    /** How many problems are kept so far; {@link #since} tells those that come after. */
    public int size() {
        return entries.size();
    }

    /** The problems kept after so many, in the order in which they were noted. */
    public List<Problem> since(int size) {
        return entries.subList(size, entries.size()).stream()
                .map(Entry::problem)
                .toList();
    }

    /** That there are more problems than are kept, if so. */
    public Optional<Problem> rest() {
        return unshown == 0 ? Optional.empty() : Optional.of(more(entries.get(0).place(), unshown));
    }

    /**
     * Throws what was noted, if anything was.
     *
     * @throws InputException with all problems, in the order of their places
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InputException(problems());
        }
    }

    private static Problem more(Place place, int count) {
        return new Problem(
                place.source(),
                new Text(
                        "มีปัญหาอีก " + count + " รายการที่ไม่ได้แสดง",
                        count + (count == 1 ? " more problem is not shown" : " more problems are not shown")),
                new Text("ไฟล์ที่ไม่มีปัญหา", "a file without problems"),
                new Text("แก้รายการข้างต้นก่อน แล้วตรวจใหม่", "mend those above first, then try again"));
    }
}
