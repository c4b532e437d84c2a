package org.openita.tables.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openita.model.problem.DidYouMean;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What is wrong with a workbook and what is told of it, cell by cell. Not thread-safe. */
final class BookProblems {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final ProblemTexts TEXTS = ProblemTexts.beside(BookProblems.class);

    /** What is said of a file otherwise than of a workbook, whose cells have no keys. */
    private static final Set<String> REWORDED =
            Set.of("items-and-sub-indicators", "accepts-unknown-level", "level-not-accepted", "parts-without-weight");

    /** How many answers there must be is told row by row. */
    private static final String WORDS = ".words";

    /** The questions that are asked with a set of answers, which are on its scale. */
    private static final String QUESTIONS = "\\$\\.answers\\[[0-9]+\\]\\.items\\[[0-9]+\\]";

    private static final Set<String> BECAUSE_OF_OTHERS = Set.of(
            "framework-empty-list",
            "framework-key-missing",
            "items-of-other-instrument",
            "accepts-unknown-level",
            "level-not-accepted");

    private final ProblemLog log = ProblemLog.asNoted(TEXTS);
    private final String file;
    private final Consumer<Text> tell;
    private final List<String> sheets = new ArrayList<>();
    private boolean isIncomplete;
    private final Map<Given, List<Place>> ids = new HashMap<>();

    /**
     * @param file what places call it
     * @param tell takes what is told of what is not wrong
     */
    BookProblems(String file, Consumer<Text> tell) {
        this.file = file;
        this.tell = tell;
    }

    /** Sheets come in their order when problems are told. */
    void sheet(String name) {
        sheets.add(name);
    }

    /** @throws InputException with all of them, sheet by sheet and row by row, if there are any */
    void throwIfAny() {
        if (!log.isEmpty()) {
            throw new InputException(log.problems().stream()
                    .sorted(Comparator.comparingInt((Problem problem) ->
                                    sheets.indexOf(problem.place().sheet()))
                            .thenComparing(Problem::place))
                    .toList());
        }
    }

    /** An id; topics may have those of other things. */
    private record Given(boolean isOfTopic, String id) {

        static Given of(BookSheet sheet, String id) {
            return new Given(sheet == BookSheet.TOPICS, id);
        }
    }

    ProblemLog log() {
        return log;
    }

    void add(Place place, String code, Object... arguments) {
        log.add(place, code, arguments);
    }

    void addToFile(String code, Object... arguments) {
        add(Place.of(file), code, arguments);
    }

    void note(String key, Object... arguments) {
        tell.accept(TEXTS.sentence(key, arguments));
    }

    /** A cell that must say something does not; where the whole column is missing, that is told of the column. */
    void blank(BookRow row, BookColumn column) {
        if (!row.columns().containsKey(column)) {
            return;
        }
        add(
                row.place(column),
                "book-blank",
                column.heading(),
                Excerpt.of(row.sheet().name()));
    }

    /** A cell that names a row of another sheet names none. */
    void unknown(BookRow row, BookColumn column, BookSheet where, Set<String> known) {
        String found = row.text(column);
        add(row.place(column), "book-unknown", found, where.title(), known, DidYouMean.remedy(found, known));
    }

    /** Rows of one thing say the same of it, or leave it to the first. */
    void requireSame(BookRow first, BookRow row, BookColumn column) {
        if (row.has(column) && !row.text(column).equals(first.text(column))) {
            add(row.place(column), "book-differs", first.place(column).cell());
        }
    }

    /** Remembers where an id is given to something. */
    void given(BookSheet sheet, String id, Place place) {
        ids.computeIfAbsent(Given.of(sheet, id), key -> new ArrayList<>()).add(place);
    }

    /** Whether an id is given to several things, of which only the first has what hangs on it. */
    boolean isGivenTwice(BookSheet sheet, String id) {
        return ids.getOrDefault(Given.of(sheet, id), List.of()).size() > 1;
    }

    /** Remembers that a row found no place, so that others may miss what it says. */
    void lose() {
        isIncomplete = true;
    }

    /** Tells what is wrong with the document that the workbook became, where its cells stand, unless that is told already. */
    void addAll(List<Problem> ofDocument, BookPlaces places) {
        List<Place> told = log.problems().stream().map(Problem::place).toList();
        for (Problem problem : ofDocument) {
            Place place = places.cell(problem.place());
            if (!told.contains(place) && !isBecauseOfOthers(problem, place)) {
                log.add(reworded(problem, place));
            }
        }
    }

    /** What would not be wrong if the rows that are told already were right. */
    private boolean isBecauseOfOthers(Problem problem, Place place) {
        boolean isOfMissingColumn = problem.code().equals("framework-blank-text") && place.column() == 0;
        boolean isOfWords = problem.place().path().endsWith(WORDS);
        boolean isOfQuestions = problem.place().path().matches(QUESTIONS);
        return isOfWords
                || (isIncomplete && (isOfMissingColumn || isOfQuestions || BECAUSE_OF_OTHERS.contains(problem.code())));
    }

    private Problem reworded(Problem problem, Place place) {
        Map<String, Text> about = problem.attributes();
        if (problem.code().equals("id-twice")) {
            return TEXTS.problem(place, "book-id-twice", about.getOrDefault("id", Text.same("")), other(about, place));
        }
        if (problem.code().equals("weights-not-one")) {
            return TEXTS.problem(place, "book-weights-not-one", percent(about.get("found")));
        }
        if (REWORDED.contains(problem.code())) {
            return TEXTS.problem(place, "book-" + problem.code(), about.values().toArray());
        }
        return new Problem(problem.code(), place, about, problem.found(), problem.expected(), problem.remedy());
    }

    private static String percent(@Nullable Text share) {
        return share == null
                ? ""
                : new BigDecimal(share.en())
                        .multiply(HUNDRED)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    private Text other(Map<String, Text> about, Place place) {
        String id = about.getOrDefault("id", Text.same("")).en();
        boolean isTopic = BookSheet.of(place.sheet()).equals(Optional.of(BookSheet.TOPICS));
        return ids.getOrDefault(new Given(isTopic, id), List.of()).stream()
                .filter(each -> !each.equals(place))
                .findFirst()
                .map(each -> Text.same("[" + each.sheet() + "] " + each.cell()))
                .orElse(Text.same(place.sheet()));
    }
}
