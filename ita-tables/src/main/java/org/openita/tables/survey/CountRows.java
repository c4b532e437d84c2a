package org.openita.tables.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openita.model.framework.Item;
import org.openita.tables.text.ThaiText;
import org.openita.tables.text.TypedNumber;

/** Counts rows of which each says how often an answer was given. */
final class CountRows extends SurveyRows {

    private static final BigDecimal MOST = BigDecimal.valueOf(9_999_999);
    private static final int KNOWN_ITEMS = 1_000;
    private static final int NO_ITEM = -1;
    private static final int NOT_ASKED = -1;

    private final Questionnaire questionnaire;
    private final Map<Role, Integer> places = new HashMap<>();
    private final Map<String, Vocabulary> vocabularies = new HashMap<>();
    private final CharTable items = new CharTable(KNOWN_ITEMS);
    private final List<int[]> questionsOfItem = new ArrayList<>();
    private final GroupCells groups;
    private final SurveyCell item = new SurveyCell();
    private final SurveyCell option = new SurveyCell();
    private final SurveyCell count = new SurveyCell();
    private int counter;
    private int people;

    CountRows(SurveyLayout layout, Questionnaire questionnaire, int rowsAbove, boolean isStrict) {
        super(layout, new Tally(questionnaire.counters()), rowsAbove, isStrict);
        this.questionnaire = questionnaire;
        this.groups = new GroupCells(questionnaire.groups());
        for (int i = 0; i < layout.columns().size(); i++) {
            places.put(layout.columns().get(i).role(), i);
        }
        questionnaire
                .items()
                .forEach((id, each) -> vocabularies.put(id, new Vocabulary(each, questionnaire.scale(each))));
    }

    @Override
    void begin() {
        item.clear();
        option.clear();
        count.clear();
        groups.begin();
    }

    @Override
    void cell(Role role, int column, char[] buffer, int offset, int length) {
        switch (role) {
            case ITEM -> item.append(buffer, offset, length);
            case OPTION -> option.append(buffer, offset, length);
            case COUNT -> count.append(buffer, offset, length);
            case INSTRUMENT -> groups.instrument(buffer, offset, length);
            case PART -> groups.part(buffer, offset, length);
            default -> {}
        }
    }

    @Override
    boolean isFilled() {
        return !item.isBlank() || !option.isBlank() || !count.isBlank();
    }

    @Override
    void check() {
        people = people();
        int question = question();
        counter = question == NOT_ASKED
                ? NOT_ASKED
                : counter(questionnaire.questions().get(question));
    }

    /** Answers that were not given are counted nowhere. */
    @Override
    void count(long[] counts) {
        if (counter >= 0) {
            counts[counter] += people;
        }
    }

    private int counter(Question question) {
        Vocabulary vocabulary =
                Objects.requireNonNull(vocabularies.get(question.item().id()));
        int answer = vocabulary.code(option.chars(), 0, option.length());
        if (answer == vocabulary.scale().unknown()) {
            note(RowProblem.NO_ANSWER, Role.OPTION, option);
        }
        return answer < 0 ? NOT_ASKED : question.offset() + answer;
    }

    private int people() {
        int number = TypedNumber.of(count.length() > 20 ? "?" : count.toString())
                .asValue()
                .filter(value -> value.signum() >= 0 && value.compareTo(MOST) <= 0)
                .filter(value -> value.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact)
                .orElse(-1);
        if (number < 0) {
            note(RowProblem.NO_COUNT, Role.COUNT, count);
        }
        return number;
    }

    /** The index of the question that the row counts, or {@link #NOT_ASKED} with a note. */
    private int question() {
        int known = items.get(item.chars(), 0, item.length());
        if (known == CharTable.UNKNOWN) {
            known = items.put(item.chars(), 0, item.length(), lookUp(ThaiText.key(item.toString())));
        }
        if (known == NO_ITEM) {
            note(RowProblem.NO_ITEM, Role.ITEM, item);
            return NOT_ASKED;
        }
        return questionIn(questionsOfItem.get(known));
    }

    private int questionIn(int[] byGroup) {
        int bits = 0;
        for (int i = 0; i < byGroup.length; i++) {
            bits |= byGroup[i] == NOT_ASKED ? 0 : 1 << i;
        }
        groups.asked(bits);
        if (groups.group() < 0) {
            note(RowProblem.NO_GROUP, Role.ITEM, item);
            return NOT_ASKED;
        }
        return byGroup[groups.group()];
    }

    /** The index of an item, or of an item in one part, among those that came. */
    private int lookUp(String key) {
        int[] byGroup = new int[questionnaire.groups().size()];
        Arrays.fill(byGroup, NOT_ASKED);
        List<Question> questions = questionnaire.questions();
        IntStream.range(0, questions.size())
                .filter(i -> isMeant(questions.get(i), key))
                .forEach(i -> byGroup[questions.get(i).group()] = i);
        if (Arrays.stream(byGroup).allMatch(question -> question == NOT_ASKED)) {
            return NO_ITEM;
        }
        questionsOfItem.add(byGroup);
        return questionsOfItem.size() - 1;
    }

    private static boolean isMeant(Question question, String key) {
        Item asked = question.item();
        return question.subject().equals(key) || asked.id().equals(key);
    }

    private int place(Role role) {
        return places.getOrDefault(role, -1);
    }

    private void note(RowProblem trouble, Role role, SurveyCell cell) {
        note(trouble, place(role), cell.chars(), 0, cell.length());
    }
}
