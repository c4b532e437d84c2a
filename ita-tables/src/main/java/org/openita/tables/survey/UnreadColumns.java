package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.model.framework.Item;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.tables.text.ThaiText;

/**
 * Columns that look as if they held answers, by their heading or by what stands below it, and are not read. None of them is
 * passed over in silence, unless its user said so.
 */
final class UnreadColumns {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final int LONG_ENOUGH_TO_ASK = 20;
    private static final int SHOWN = 3;

    private final Questionnaire questionnaire;
    private final HeadingForm form;
    private final SurveySource source;
    private final int line;

    UnreadColumns(Questionnaire questionnaire, HeadingForm form, SurveySource source, int line) {
        this.questionnaire = questionnaire;
        this.form = form;
        this.source = source;
        this.line = line;
    }

    /** What is to be told of them. */
    ProblemLog told(List<SurveyColumn> columns, FirstRows rows, int heading) {
        ProblemLog log = new ProblemLog();
        List<Integer> unread = new ArrayList<>();
        boolean isCounts = columns.stream().anyMatch(column -> column.role() == Role.COUNT);
        for (int i = 0; i < columns.size(); i++) {
            SurveyColumn column = columns.get(i);
            if (column.role() == Role.OTHER
                    && !column.isSaid()
                    && !isCounts
                    && looksLikeAnswers(column, rows.below(heading, i))) {
                unread.add(i);
            }
        }
        List<Optional<Item>> guesses = new Guesses(questionnaire, form).of(columns, unread, rows, heading);
        for (int i = 0; i < unread.size(); i++) {
            int number = unread.get(i);
            tell(log, columns.get(number).heading(), number, rows.below(heading, number), guesses.get(i));
        }
        return log;
    }

    private boolean looksLikeAnswers(SurveyColumn column, List<String> cells) {
        if (ThaiText.key(column.heading()).matches(HeadingForm.BARE_ID)) {
            return false; // refused already
        }
        if (form.named(column.heading()).isPresent() || isIdOfTheYear(column.heading())) {
            return true;
        }
        List<String> answers = cells.stream().filter(cell -> !Declined.is(cell)).toList();
        boolean asks = ThaiText.key(column.heading()).length() >= LONG_ENOUGH_TO_ASK;
        return !answers.isEmpty()
                && (answers.stream().allMatch(this::isWord)
                        || (asks && answers.stream().allMatch(this::isNumber)));
    }

    /** An id that begins with a letter of the year's items, such as i16 where there are 15. */
    private boolean isIdOfTheYear(String heading) {
        return HeadingForm.leadingId(heading)
                .filter(id ->
                        questionnaire.items().keySet().stream().anyMatch(known -> known.charAt(0) == id.charAt(0)))
                .isPresent();
    }

    private boolean isWord(String cell) {
        return questionnaire.items().values().stream()
                .map(questionnaire::scale)
                .anyMatch(scale -> scale.isWord(scale.code(cell)));
    }

    private boolean isNumber(String cell) {
        return questionnaire.items().values().stream()
                .map(questionnaire::scale)
                .anyMatch(scale -> scale.isNumber(scale.code(cell)));
    }

    private void tell(ProblemLog log, String heading, int column, List<String> cells, Optional<Item> guess) {
        Text id = guess.map(item -> Text.same(item.id())).orElseGet(() -> TEXTS.text("an-item"));
        String answers = cells.stream().distinct().limit(SHOWN).map(Excerpt::of).collect(Collectors.joining(", "));
        log.add(TEXTS.problem(
                source.place(line, column, heading),
                "column-unread",
                ThaiText.normal(heading),
                Text.same(answers.isEmpty() ? "–" : answers),
                id,
                Text.same(quoted(heading))));
    }

    /** A heading as it may stand in a map, cut off where it is long. */
    private static String quoted(String heading) {
        String normal = ThaiText.normal(heading).replace("\"", "'");
        int most = 40;
        return normal.length() <= most ? normal : normal.substring(0, most) + "…";
    }

    /** Which item a column that is not read may be of. */
    private static final class Guesses {

        private final Questionnaire questionnaire;
        private final HeadingForm form;

        Guesses(Questionnaire questionnaire, HeadingForm form) {
            this.questionnaire = questionnaire;
            this.form = form;
        }

        /** By the id that the heading begins with, else where they are as many as the items that are not read, in their order. */
        List<Optional<Item>> of(List<SurveyColumn> columns, List<Integer> unread, FirstRows rows, int heading) {
            List<Optional<Item>> named = unread.stream()
                    .map(i -> form.named(columns.get(i).heading()).map(HeadingForm.Named::item))
                    .toList();
            return questionnaire.framework().instruments().stream()
                    .map(instrument -> questionnaire.questions().stream()
                            .map(Question::item)
                            .filter(item -> item.instrument().equals(instrument.id()))
                            .distinct()
                            .filter(item -> columns.stream()
                                    .noneMatch(column ->
                                            column.item().filter(item::equals).isPresent()))
                            .toList())
                    .filter(items ->
                            items.size() == unread.size() && named.stream().noneMatch(Optional::isPresent))
                    .filter(items -> IntStream.range(0, items.size())
                            .allMatch(i -> fits(items.get(i), rows.below(heading, unread.get(i)))))
                    .findFirst()
                    .map(items -> items.stream().map(Optional::of).toList())
                    .orElse(named);
        }

        private boolean fits(Item item, List<String> cells) {
            AnswerScale scale = questionnaire.scale(item);
            return cells.stream().map(scale::code).allMatch(code -> code != scale.unknown());
        }
    }
}
