package org.openita.tables.survey;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Counts rows of which each is a respondent. */
final class RespondentRows extends SurveyRows {

    private static final int NOT_ASKED = -1;

    private final List<Group> groups;
    private final GroupCells groupCells;
    private final int[] columns;
    private final int[] answerOfColumn;
    private final Vocabulary[] vocabularies;
    private final int[][] offsetsOfGroup;
    private final int[] options;
    private int answered;
    private int group;

    RespondentRows(SurveyLayout layout, Questionnaire questionnaire, boolean hasHeading) {
        super(layout.columns(), new Tally(questionnaire.counters()), hasHeading);
        List<SurveyColumn> all = layout.columns();
        this.groups = questionnaire.groups();
        this.groupCells = new GroupCells(groups);
        this.columns = IntStream.range(0, all.size())
                .filter(i -> all.get(i).role() == Role.ANSWER)
                .toArray();
        this.answerOfColumn = new int[all.size()];
        IntStream.range(0, columns.length).forEach(i -> answerOfColumn[columns[i]] = i);
        this.vocabularies = Arrays.stream(columns)
                .mapToObj(column -> vocabulary(all.get(column), column, questionnaire))
                .toArray(Vocabulary[]::new);
        this.offsetsOfGroup = IntStream.range(0, groups.size())
                .mapToObj(index -> offsets(index, questionnaire))
                .toArray(int[][]::new);
        this.options = new int[columns.length];
    }

    private static Vocabulary vocabulary(SurveyColumn column, int place, Questionnaire questionnaire) {
        AnswerScale scale =
                AnswerScale.of(questionnaire.framework(), column.item().orElseThrow());
        return new Vocabulary(column.item().orElseThrow(), scale, place);
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
    List<Vocabulary> vocabularies() {
        return List.of(vocabularies);
    }

    @Override
    void begin() {
        answered = 0;
        groupCells.begin();
        Arrays.fill(options, AnswerScale.UNANSWERED);
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
        int option = vocabularies[answer].option(buffer, offset, length);
        options[answer] = option;
        if (option >= 0) {
            answered++;
        } else if (option == AnswerScale.NO_ANSWER) {
            note(RowProblem.NO_ANSWER, column, buffer, offset, length);
        }
    }

    @Override
    boolean isFilled() {
        return answered > 0;
    }

    @Override
    void check() {
        if (answered > 0) {
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
        for (int i = 0; i < options.length; i++) {
            if (options[i] >= 0 && offsets[i] == NOT_ASKED) {
                note(RowProblem.NOT_ASKED, columns[i], "");
            }
        }
    }

    /** Where the cells leave it open, the first answer tells. */
    private int group() {
        if (groupCells.isOpen()) {
            int first = 0;
            while (options[first] < 0) {
                first++;
            }
            groupCells.asked(askedBits(first));
        }
        return groupCells.group();
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
        counts[groups.get(group).offset()]++;
        int[] offsets = offsetsOfGroup[group];
        for (int i = 0; i < options.length; i++) {
            if (options[i] >= 0) {
                counts[offsets[i] + options[i]]++;
            }
        }
    }
}
