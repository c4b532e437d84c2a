package org.openita.tables.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/**
 * In which numbers answers came: never both option numbers and points for one item, since then 0 and 1 of a yes-no question
 * would be two things.
 */
final class Codings {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private Codings() {}

    /** @throws org.openita.model.problem.InputException if an item has both */
    static void check(FileCount counted, SurveyLayout layout, String name) {
        ProblemLog log = new ProblemLog();
        byItem(counted).values().stream()
                .filter(alike -> alike.stream().anyMatch(Vocabulary::hasNumbers)
                        && alike.stream().anyMatch(Vocabulary::hasPoints))
                .forEach(alike -> mixed(log, alike.get(0), layout, name));
        log.throwIfAny();
    }

    /** That the numbers of options were counted from the least, where there are but two and they are easily mistaken. */
    static List<Text> notes(FileCount counted, String name) {
        List<String> items = byItem(counted).entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(Codings::isNumberedOfTwo))
                .map(Map.Entry::getKey)
                .toList();
        return items.isEmpty() ? List.of() : List.of(fromTheLeast(String.join(", ", items), counted, name));
    }

    private static boolean isNumberedOfTwo(Vocabulary vocabulary) {
        return vocabulary.hasNumbers() && vocabulary.scale().options() == 2;
    }

    private static Map<String, List<Vocabulary>> byItem(FileCount counted) {
        return counted.vocabularies().stream()
                .collect(
                        Collectors.groupingBy(vocabulary -> vocabulary.item().id(), TreeMap::new, Collectors.toList()));
    }

    private static Text fromTheLeast(String items, FileCount counted, String name) {
        String example = counted.vocabularies().stream()
                .filter(Codings::isNumberedOfTwo)
                .findFirst()
                .map(vocabulary ->
                        vocabulary.item().id() + ": " + vocabulary.scale().described())
                .orElse("");
        return SurveyWords.of(name, TEXTS.sentence("counted-from-least", items, example));
    }

    private static void mixed(ProblemLog log, Vocabulary vocabulary, SurveyLayout layout, String name) {
        int column = Math.max(0, vocabulary.column());
        log.add(TEXTS.problem(
                new Place(name, 1, column + 1, layout.columns().get(column).heading()),
                "mixed-codings",
                vocabulary.item().id(),
                Text.same(vocabulary.scale().described())));
    }
}
