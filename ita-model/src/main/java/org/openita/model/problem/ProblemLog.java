package org.openita.model.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Collects the problems of an input, so that its author hears of all of them at once: file by file as they came, and within a file
 * in the order of their places. What is said twice is told once.
 *
 * <p>Of more than 500 it keeps the first 499 and the last, which may be why the reading ended, and counts the rest. Not
 * thread-safe.
 */
public final class ProblemLog {

    /** How many problems are kept. */
    public static final int MOST = 500;

    private final ProblemTexts texts;
    private final boolean isByPlace;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private final List<String> files = new ArrayList<>();
    private Optional<Problem> last = Optional.empty();
    private Optional<Throwable> cause = Optional.empty();
    private String rule = "";
    private int unshown;
    private int said;

    /** A log for problems that come with their words. */
    public ProblemLog() {
        this(ProblemTexts.beside(Problem.class));
    }

    /** A log that puts problems into the words of a module. */
    public ProblemLog(ProblemTexts texts) {
        this(texts, true);
    }

    private ProblemLog(ProblemTexts texts, boolean isByPlace) {
        this.texts = texts;
        this.isByPlace = isByPlace;
    }

    /** A log that tells problems in the order in which they were noted, whatever their places. */
    public static ProblemLog asNoted(ProblemTexts texts) {
        return new ProblemLog(texts, false);
    }

    /** Attributes the problems noted from here on to a rule; to none where the name is empty. */
    public void enterRule(String name) {
        rule = name;
    }

    /** Notes a problem. */
    public void add(Problem problem) {
        said++;
        if (problems.size() < MOST) {
            keep(problem);
        } else if (!problems.contains(problem)) {
            last = Optional.of(problem);
            unshown++;
        }
    }

    /** Notes a problem with its cause, which the exception will carry. */
    public void add(Problem problem, Throwable why) {
        cause = cause.or(() -> Optional.of(why));
        add(problem);
    }

    /** Notes problems that were found elsewhere. */
    public void addAll(Collection<Problem> others) {
        others.forEach(this::add);
    }

    /** Notes a problem in this log's own words, unless {@link #MOST} are kept already. */
    public void add(Place place, String code, Object... arguments) {
        addIfSeen(() -> texts.problem(rule.isEmpty() ? place : place.inRule(rule), code, arguments));
    }

    /** Notes a problem with the changes that mend it. */
    public void add(Place place, List<Edit> edits, String code, Object... arguments) {
        addIfSeen(() -> texts.problem(rule.isEmpty() ? place : place.inRule(rule), code, arguments)
                .mendedBy(edits));
    }

    /** Notes a problem that takes some work to put into words, unless {@link #MOST} are kept already. */
    public void addIfSeen(Supplier<Problem> problem) {
        said++;
        if (problems.size() < MOST) {
            keep(problem.get());
        } else {
            unshown++;
        }
    }

    private void keep(Problem problem) {
        if (!files.contains(problem.place().source())) {
            files.add(problem.place().source());
        }
        problems.add(problem);
    }

    /** Whether nothing has been noted. */
    public boolean isEmpty() {
        return problems.isEmpty();
    }

    /** Whether so many problems are noted that looking for more would help no one. */
    public boolean isFull() {
        return unshown > MOST;
    }

    /** Returns how many problems were noted so far; one noted twice counts twice. */
    public int count() {
        return said;
    }

    /** Whether something is wrong with a file. */
    public boolean hasAnyIn(String source) {
        return files.contains(source);
    }

    /** Whether something is wrong at a place. */
    public boolean hasAnyAt(Place place) {
        return problems.stream().map(Problem::place).anyMatch(place::equals);
    }

    /** All problems noted so far. */
    public List<Problem> problems() {
        Stream<Problem> kept = last.isEmpty()
                ? problems.stream()
                : Stream.concat(problems.stream().limit(MOST - 1), last.stream());
        return Stream.concat(inOrder(kept), rest().stream()).toList();
    }

    private Stream<Problem> inOrder(Stream<Problem> kept) {
        if (!isByPlace) {
            return kept;
        }
        return kept.sorted(Comparator.comparingInt(
                        (Problem problem) -> files.indexOf(problem.place().source()))
                .thenComparing(Problem::place));
    }

    /** How many problems are kept so far; {@link #since} tells those that come after. */
    public int size() {
        return problems.size();
    }

    /** The problems kept after so many, in the order in which they were noted. */
    public List<Problem> since(int size) {
        return problems.stream().skip(size).toList();
    }

    /** Returns a problem that says how many more there are than are kept, if there are more. */
    public Optional<Problem> rest() {
        return unshown == 0 ? Optional.empty() : Optional.of(texts.problem(Place.of(files.get(0)), "more", unshown));
    }

    /**
     * Throws what was noted, if anything was.
     *
     * @throws InputException with all problems
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw exception();
        }
    }

    /** The exception that holds what was noted, at least one problem. */
    public InputException exception() {
        return new InputException(problems(), cause.orElse(null));
    }
}
