package org.openita.tables.survey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** Survey files that are being added up. Not thread-safe. */
final class SurveyReading {

    /** What is kept of a file: its rows that hold something, those put aside, and what is wrong with these. */
    private record Read(String name, int filled, Optional<RejectedRows> rejected, List<Problem> problems) {

        int putAside() {
            return rejected.map(RejectedRows::count).orElse(0);
        }
    }

    private final Questionnaire questionnaire;
    private final int threads;
    private final Sums sums;
    private final List<String> names;
    private final List<Path> files = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final Set<Text> notes = new LinkedHashSet<>();
    private long rows;

    SurveyReading(Questionnaire questionnaire, int threads, List<Path> all) {
        this.names = all.stream().map(Path::toString).toList();
        this.questionnaire = questionnaire;
        this.threads = threads;
        this.sums = new Sums(questionnaire);
    }

    void add(Path file) {
        String name = file.toString();
        try {
            Optional<Path> same = sameAs(file);
            files.add(file);
            if (same.isPresent()) {
                refusals.add(SurveyWords.twice(file, same.get()));
            } else {
                count(SpooledFile.of(file), name);
            }
        } catch (InputException e) {
            refusals.addAll(e.problems());
        } catch (MalformedCsvException e) {
            refusals.add(SurveyWords.unparsable(name, e));
        } catch (IOException e) {
            refusals.add(SurveyWords.unreadable(file, e));
        }
    }

    private Optional<Path> sameAs(Path file) throws IOException {
        for (Path before : files) {
            if (before.equals(file) || (Files.exists(before) && Files.exists(file) && Files.isSameFile(before, file))) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** The file is needed until its rejected rows are written, if it has any. */
    private void count(SpooledFile file, String name) throws IOException {
        boolean isNeeded = false;
        try {
            SurveyLayout layout = new HeadingReader(questionnaire, name).read(file.path());
            boolean isMended = RejectedNames.mended(names, names.indexOf(name)).isPresent();
            FileCount counted = new FileCounter(questionnaire, threads, isMended).count(file.path(), layout);
            GroupCounts.fillIn(counted.tally(), layout, questionnaire);
            take(file, name, layout, counted);
            isNeeded = counted.flawedRows() > 0;
        } finally {
            if (!isNeeded) {
                file.letGo();
            }
        }
    }

    private void take(SpooledFile file, String name, SurveyLayout layout, FileCount counted) {
        AnswerProblems words = new AnswerProblems(name, layout, questionnaire);
        ProblemLog log = new ProblemLog();
        words.addTo(log, counted.troubles());
        Settlement settlement =
                new Settlement(questionnaire, counted, new ScaleWords(name, layout, counted.troubles()));
        settlement.addTo(sums);
        settlement.log().problems().forEach(log::add);
        layout.encoding().note().ifPresent(note -> notes.add(SurveyWords.of(name, note)));
        notes.addAll(settlement.notes());
        rows += counted.rows();
        Optional<RejectedRows> rejected = counted.flawedRows() > 0
                ? Optional.of(new RejectedRows(file, name, layout, counted, words))
                : Optional.empty();
        read.add(new Read(name, counted.filledRows(), rejected, log.problems()));
    }

    SurveyScores scores() {
        List<Read> open = open();
        if (!refusals.isEmpty()) {
            read.forEach(each -> each.rejected().ifPresent(RejectedRows::letGo));
            throw new InputException(refusals);
        }
        sums.tally().otherNames().forEach((id, other) -> notes.add(SurveyWords.twoNames(id, other)));
        return new SurveyScores(
                new Scoring(questionnaire, sums).assessments(),
                open.stream().flatMap(each -> each.problems().stream()).toList(),
                List.copyOf(notes),
                rows,
                open.stream().flatMap(each -> each.rejected().stream()).toList());
    }

    /** The files whose rows put aside do not come back mended in another. */
    private List<Read> open() {
        List<String> names = read.stream().map(Read::name).toList();
        return IntStream.range(0, read.size())
                .filter(i -> !isMended(read.get(i), RejectedNames.mended(names, i)))
                .mapToObj(read::get)
                .toList();
    }

    private boolean isMended(Read file, OptionalInt other) {
        other.ifPresent(number -> checkMended(file, read.get(number)));
        return other.isPresent();
    }

    /** More rows than were put aside cannot be these rows mended: others have been counted already. */
    private void checkMended(Read file, Read mended) {
        if (mended.filled() > file.putAside()) {
            refusals.add(SurveyWords.countedTwice(mended.name(), mended.filled(), file.name(), file.putAside()));
        } else {
            notes.add(SurveyWords.mended(mended.name(), mended.filled(), file.name(), file.putAside()));
            file.rejected().ifPresent(RejectedRows::letGo);
        }
    }
}
