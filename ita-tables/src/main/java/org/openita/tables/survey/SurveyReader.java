package org.openita.tables.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.tables.text.ThaiText;

/**
 * Reads survey files of a fiscal year: CSV in any encoding that {@code TextFile} knows, one row a respondent or one row a
 * count.
 *
 * <p>A respondent's row has the columns {@code agency} (or {@code agency_id}, or both; {@code district}, {@code province} and
 * {@code kind} where known), {@code part} for an instrument in parts, {@code instrument} where the questions do not tell, and
 * one column an item. A row of counts has {@code agency}, {@code item}, {@code part}, {@code option} and {@code count}. Thai
 * headings do as well; other columns are passed over. An answer is the words of an option, its number counted from the least, or
 * the points that it counts in the score.
 *
 * <p>Immutable and thread-safe. A file of 230 MB is read within 128 MB of heap, in stretches at once.
 */
public final class SurveyReader {

    private final Questionnaire questionnaire;
    private final ColumnMap map;
    private final int threads;

    private SurveyReader(Questionnaire questionnaire, ColumnMap map, int threads) {
        this.map = map;
        this.questionnaire = questionnaire;
        this.threads = threads;
    }

    /**
     * A reader for the surveys of a framework's year.
     *
     * @throws InputException if it is not known what people were asked in that year
     */
    public static SurveyReader of(Framework framework) {
        Questionnaire questionnaire = Questionnaire.of(framework);
        if (questionnaire.questions().isEmpty()) {
            throw new InputException(List.of(SurveyWords.unknownQuestions(framework)));
        }
        return new SurveyReader(
                questionnaire, ColumnMap.EMPTY, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /** What is measured in the year of the surveys. */
    public Framework framework() {
        return questionnaire.framework();
    }

    /** The same with another number of threads to each file, at least 1. */
    public SurveyReader withThreads(int number) {
        return new SurveyReader(questionnaire, map, Math.max(1, number));
    }

    /**
     * The same for files whose headings do not say what columns hold.
     *
     * @param columns by the heading, its end perhaps left out and {@code …} in its place: the id of an item, the name of another column
     *     such as {@code agency}, or {@code -} for a column that is to be passed over
     * @throws InputException if any is said to be what no column is
     */
    public SurveyReader withColumns(Map<String, String> columns) {
        List<Problem> problems = columns.values().stream()
                .filter(name -> !isKnown(name))
                .distinct()
                .map(name -> SurveyWords.noSuchColumn(name, questionnaire))
                .toList();
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new SurveyReader(questionnaire, new ColumnMap(columns, map.values()), threads);
    }

    /**
     * The same for files that lack columns in which all rows would say the same.
     *
     * @param values by the name of the column, such as {@code agency} or {@code part}
     * @throws InputException if there is no such column, or answers are given so
     */
    public SurveyReader withValues(Map<String, String> values) {
        Map<Role, String> byRole = new EnumMap<>(Role.class);
        List<Problem> problems = new ArrayList<>();
        values.forEach((name, value) -> Role.ofHeading(ThaiText.key(name))
                .filter(role -> role.isOfAgency() || role == Role.PART || role == Role.INSTRUMENT)
                .ifPresentOrElse(
                        role -> byRole.put(role, value),
                        () -> problems.add(SurveyWords.noSuchColumn(name, questionnaire))));
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        return new SurveyReader(questionnaire, new ColumnMap(map.headings(), byRole), threads);
    }

    private boolean isKnown(String name) {
        String key = ThaiText.key(name);
        return key.equals(ColumnMap.NOTHING)
                || questionnaire.items().containsKey(key)
                || Role.ofHeading(key).isPresent();
    }

    /** See {@link #read(List)}. */
    public SurveyScores read(Path... files) {
        return read(List.of(files));
    }

    /**
     * The scores that the answers in all files add up to.
     *
     * <p>A row that is wrong is kept aside. Where a file comes with its {@linkplain RejectedNames rows put aside}, mended, these stand
     * instead: they are not kept aside again.
     *
     * @throws InputException if a file is no survey, cannot be read, or stops being a table, or if answers would be counted twice, with
     *     all that is wrong with any of them
     */
    public SurveyScores read(List<Path> files) {
        SurveyReading reading = new SurveyReading(questionnaire, map, threads, files);
        files.forEach(reading::add);
        return reading.scores();
    }
}
