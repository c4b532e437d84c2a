package org.openita.tables.survey;

import java.nio.file.Path;
import java.util.List;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;

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
    private final int threads;

    private SurveyReader(Questionnaire questionnaire, int threads) {
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
        return new SurveyReader(questionnaire, Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /** What is measured in the year of the surveys. */
    public Framework framework() {
        return questionnaire.framework();
    }

    /** The same with another number of threads to each file, at least 1. */
    public SurveyReader withThreads(int number) {
        return new SurveyReader(questionnaire, Math.max(1, number));
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
        SurveyReading reading = new SurveyReading(questionnaire, threads, files);
        files.forEach(reading::add);
        return reading.scores();
    }
}
