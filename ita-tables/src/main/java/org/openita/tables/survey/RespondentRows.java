package org.openita.tables.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.framework.Item;

/** Counts rows of which each is a respondent. */
final class RespondentRows extends SurveyRows {

    private static final int NOT_ASKED = -1;

    private final List<Group> groups;
    private final GroupCells groupCells;
    private final int[] columns;
    private final int[] answerOfColumn;
    private final Vocabulary[] vocabularies;
    private final int[][] offsetsOfGroup;
    private final int[] codes;
    private final int[] declined;
    private final int[] unknown;
    private int answered;
    private int said;
    private int group;

    RespondentRows(SurveyLayout layout, Questionnaire questionnaire, int rowsAbove, boolean isStrict) {
        super(layout, new Tally(questionnaire.counters()), rowsAbove, isStrict);
        List<SurveyColumn> all = layout.columns();
        this.groups = questionnaire.groups();
        this.groupCells = new GroupCells(groups);
        this.columns = IntStream.range(0, all.size())
                .filter(i -> all.get(i).role() == Role.ANSWER)
                .toArray();
        this.answerOfColumn = new int[all.size()];
        IntStream.range(0, columns.length).forEach(i -> answerOfColumn[columns[i]] = i);
        this.vocabularies = Arrays.stream(columns)
                .mapToObj(column -> vocabulary(all.get(column), questionnaire))
                .toArray(Vocabulary[]::new);
        this.offsetsOfGroup = IntStream.range(0, groups.size())
                .mapToObj(index -> offsets(index, questionnaire))
                .toArray(int[][]::new);
        this.codes = new int[columns.length];
        this.declined = Arrays.stream(vocabularies)
                .mapToInt(each -> each.scale().declined())
                .toArray();
        this.unknown = Arrays.stream(vocabularies)
                .mapToInt(each -> each.scale().unknown())
                .toArray();
    }

    private static Vocabulary vocabulary(SurveyColumn column, Questionnaire questionnaire) {
        Item item = column.item().orElseThrow();
        return new Vocabulary(item, questionnaire.scale(item));
    }

    private int[] offsets(int index, Questionnaire questionnaire) {
        return Arrays.stream(vocabularies)
                .mapToInt(vocabulary -> questionnaire
                        .question(vocabulary.item(), index)
                        .map(Question::offset)
                        .orElse(NOT_ASKED))
                .toArray();
    }

    @Override
    void begin() {
        answered = 0;
        said = 0;
        groupCells.begin();
        Arrays.fill(codes, AnswerScale.UNANSWERED);
    }

    @Override
    void cell(Role role, int column, char[] buffer, int offset, int length) {
        if (role == Role.ANSWER) {
            answer(column, buffer, offset, length);
        } else if (role == Role.INSTRUMENT) {
            groupCells.instrument(buffer, offset, length);
        } else if (role == Role.PART) {
            groupCells.part(buffer, offset, length);
        }
    }

    private void answer(int column, char[] buffer, int offset, int length) {
        int answer = answerOfColumn[column];
        int code = vocabularies[answer].code(buffer, offset, length);
        codes[answer] = code;
        if (code >= declined[answer]) {
            said++;
            if (code == unknown[answer]) {
                note(RowProblem.NO_ANSWER, column, buffer, offset, length);
            }
        } else if (code >= 0) {
            answered++;
        }
    }

    @Override
    boolean isFilled() {
        return answered + said > 0;
    }

    @Override
    void check() {
        group = -1;
        if (answered + said > 0) {
            checkAsked();
        } else if (!troubles().isAny()) {
            note(RowProblem.EMPTY, -1, "");
        }
    }

    private void checkAsked() {
        group = group();
        if (group < 0) {
            note(RowProblem.NO_GROUP, -1, "");
            return;
        }
        int[] offsets = offsetsOfGroup[group];
        for (int i = 0; i < codes.length; i++) {
            if (offsets[i] == NOT_ASKED && codes[i] >= 0 && codes[i] != declined[i]) {
                note(RowProblem.NOT_ASKED, columns[i], "");
            }
        }
    }

    /** Where the cells leave it open, the first answer tells, or where there is none, the first cell that says so. */
    private int group() {
        if (groupCells.isOpen()) {
            int first = first(answered > 0);
            groupCells.asked(askedBits(first));
        }
        return groupCells.group();
    }

    private int first(boolean isAnswer) {
        int first = 0;
        while (codes[first] < 0 || (isAnswer && codes[first] >= declined[first])) {
            first++;
        }
        return first;
    }

    private int askedBits(int answer) {
        int bits = 0;
        for (int i = 0; i < offsetsOfGroup.length; i++) {
            bits |= offsetsOfGroup[i][answer] == NOT_ASKED ? 0 : 1 << i;
        }
        return bits;
    }

    @Override
    void count(long[] counts) {
        if (answered > 0) {
            counts[groups.get(group).offset()]++;
        }
        int[] offsets = offsetsOfGroup[group];
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] >= 0 && offsets[i] != NOT_ASKED) {
                counts[offsets[i] + codes[i]]++;
            }
        }
    }
}
