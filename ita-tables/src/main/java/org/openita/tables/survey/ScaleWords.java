package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/** What is said of the answers to a question that are of no one scale, or may be of another than they seem. */
final class ScaleWords {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final int MOST_SHOWN = 8;

    private final SurveyLayout layout;
    private final RowProblemLog troubles;

    ScaleWords(SurveyLayout layout, RowProblemLog troubles) {
        this.layout = layout;
        this.troubles = troubles;
    }

    /** @param agencies those of which the answers do not count, empty if they count for none */
    void strange(ProblemLog log, ItemCount count, List<String> agencies) {
        int column = column(count);
        List<RowProblemLog.Cases> cases = troubles.cases().stream()
                .filter(each -> each.kind().trouble() == RowProblem.NO_ANSWER)
                .filter(each -> each.kind().column() == column)
                .toList();
        long line = cases.isEmpty() ? layout.line() : cases.get(0).lines().get(0);
        log.add(TEXTS.problem(
                layout.place(line, column),
                "answers-strange",
                count.item().id(),
                Text.same(strangers(cases)),
                Text.same(seen(count)),
                Text.same(count.scale().described()),
                whose(agencies)));
    }

    /** @param agencies those of which the answers do not count, empty if they count for none */
    void mixed(ProblemLog log, ItemCount count, List<String> agencies) {
        log.add(TEXTS.problem(
                heading(count),
                AnswerWording.of(count).isMixed() ? "answers-of-two-scales" : "answers-of-either-scale",
                count.item().id(),
                Text.same(seen(count)),
                Text.same(count.scale().described()),
                whose(agencies)));
    }

    void unclear(ProblemLog log, ItemCount count) {
        log.add(TEXTS.problem(
                heading(count),
                count.pointsAboveNone() > 0 ? "mixed-codings" : "coded-from-zero",
                count.item().id(),
                Text.same(count.scale().described()),
                Text.same(seen(count))));
    }

    Text couldBeAnother(ItemCount count, AnswerWording wording, int set) {
        String read = differing(count, wording, set);
        int other = wording.fitting().stream()
                .filter(each -> each != set)
                .findFirst()
                .orElse(set);
        return note("answers-of-another-scale", count.item().id(), read, differing(count, wording, other));
    }

    /** @param counts of the items whose numbers are understood */
    List<Text> notes(Collection<ItemCount> counts) {
        List<Text> notes = new ArrayList<>();
        fromTheLeast(counts).forEach(notes::add);
        if (FileCoding.lacksHighest(counts)) {
            notes.add(lacksHighest(counts.stream()));
        } else if (counts.stream().anyMatch(FileCoding::lacksHighest)) {
            notes.add(lacksHighest(counts.stream().filter(FileCoding::lacksHighest)));
        }
        if (MiddleOptions.areLacking(counts)) {
            notes.add(note(
                    "middle-never-chosen",
                    items(counts, count -> count.words() > 0 && count.scale().options() > 2)));
        }
        long declined = counts.stream().mapToLong(ItemCount::declined).sum();
        if (declined > 0) {
            notes.add(note("answers-declined", declined, items(counts, count -> count.declined() > 0)));
        }
        return notes;
    }

    private Text lacksHighest(Stream<ItemCount> counts) {
        List<ItemCount> lacking = counts.filter(
                        count -> count.numbers() > 0 && count.scale().options() > 2)
                .toList();
        long numbers = lacking.stream().mapToLong(ItemCount::numbers).sum();
        int options = lacking.get(0).scale().options();
        return note("highest-never-chosen", items(lacking, count -> true), numbers, options, options - 1);
    }

    /** That the numbers of options were counted from the least, where there are but two and they are easily mistaken. */
    private Stream<Text> fromTheLeast(Collection<ItemCount> counts) {
        Predicate<ItemCount> isNumbered = count -> FileCoding.isOfTwo(count) && count.numbers() > 0;
        return counts.stream()
                .filter(isNumbered)
                .limit(1)
                .map(count -> note(
                        "counted-from-least",
                        items(counts, isNumbered),
                        count.item().id() + ": " + count.scale().described()));
    }

    private Text note(String key, Object... arguments) {
        return SurveyWords.of(layout.source().name(), TEXTS.sentence(key, arguments));
    }

    private static String items(Collection<ItemCount> counts, Predicate<ItemCount> test) {
        return counts.stream().filter(test).map(count -> count.item().id()).collect(Collectors.joining(", "));
    }

    /** The answers about which the sets disagree, with what they count by one of them. */
    private static String differing(ItemCount count, AnswerWording wording, int set) {
        AnswerScale scale = count.scale();
        return count.wordCodes()
                .filter(code -> wording.fitting().stream()
                        .anyMatch(other -> scale.option(code, other) != scale.option(code, set)))
                .mapToObj(code -> scale.shown(code) + " " + scale.points(scale.option(code, set)))
                .collect(Collectors.joining(", "));
    }

    private static String strangers(List<RowProblemLog.Cases> cases) {
        String shown = cases.stream()
                .limit(MOST_SHOWN)
                .map(each -> Excerpt.quoted(each.kind().value()) + " (" + each.count() + ")")
                .collect(Collectors.joining(", "));
        return cases.size() > MOST_SHOWN ? shown + ", …" : shown;
    }

    private static String seen(ItemCount count) {
        return count.shown().isEmpty() ? "–" : String.join(", ", count.shown());
    }

    private static Text whose(List<String> agencies) {
        return agencies.isEmpty()
                ? TEXTS.text("whose.all")
                : TEXTS.text(
                        "whose.some", String.join(", ", agencies.subList(0, Math.min(MOST_SHOWN, agencies.size()))));
    }

    private Place heading(ItemCount count) {
        return layout.place(layout.line(), column(count));
    }

    /** The column of an item's answers, or of all options in a file of counts. */
    private int column(ItemCount count) {
        return IntStream.range(0, layout.columns().size())
                .filter(i -> layout.columns()
                                .get(i)
                                .item()
                                .filter(count.item()::equals)
                                .isPresent()
                        || layout.columns().get(i).role() == Role.OPTION)
                .findFirst()
                .orElse(0);
    }
}
