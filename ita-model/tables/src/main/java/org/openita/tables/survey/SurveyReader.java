package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

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
     * @throws InputException if a file is no survey, cannot be read, or stops being a table, with all that is wrong with any of
     *     them; a row that is wrong is no reason, it is kept aside
     */
    public SurveyScores read(List<Path> files) {
        Reading reading = new Reading();
        files.forEach(reading::add);
        return reading.scores();
    }

    /** Files that are being added up. */
    private final class Reading {

        private final Tally tally = new Tally(questionnaire.counters());
        private final List<Problem> refusals = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private final Set<Text> notes = new LinkedHashSet<>();
        private final List<RejectedRows> rejected = new ArrayList<>();
        private long rows;

        void add(Path file) {
            String name = file.toString();
            try {
                count(SpooledFile.of(file), name);
            } catch (InputException e) {
                refusals.addAll(e.problems());
            } catch (Unparsable e) {
                refusals.add(SurveyWords.unparsable(name, e));
            } catch (IOException e) {
                refusals.add(SurveyWords.unreadable(file, e));
            }
        }

        private void count(Path file, String name) throws IOException {
            SurveyLayout layout = new HeadingReader(questionnaire, name).read(file);
            FileCount counted = new FileCounter(questionnaire, threads).count(file, layout);
            Codings.check(counted, layout, name);
            GroupCounts.fillIn(counted.tally(), layout, questionnaire);
            take(file, name, layout, counted);
        }

        private void take(Path file, String name, SurveyLayout layout, FileCount counted) {
            RowProblems words = new RowProblems(name, layout, questionnaire);
            ProblemLog log = new ProblemLog();
            words.addTo(log, counted.troubles());
            problems.addAll(log.problems());
            layout.encoding().note().ifPresent(note -> notes.add(SurveyWords.of(name, note)));
            notes.addAll(Codings.notes(counted, name));
            rows += counted.rows();
            if (counted.badRows() > 0) {
                rejected.add(new RejectedRows(file, name, layout, counted, words));
            }
            tally.add(counted.tally());
        }

        SurveyScores scores() {
            if (!refusals.isEmpty()) {
                throw new InputException(refusals);
            }
            tally.otherNames().forEach((id, other) -> notes.add(SurveyWords.twoNames(id, other)));
            return new SurveyScores(
                    new Scoring(questionnaire, tally).assessments(), problems, List.copyOf(notes), rows, rejected);
        }
    }
}
