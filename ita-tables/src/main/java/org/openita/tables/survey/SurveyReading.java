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
    private record Read(
            String name,
            int filled,
            int bad,
            List<String> headings,
            Optional<RejectedRows> rejected,
            List<Problem> problems) {

        /** Whether so many rows do not count that a score may be another without them: a tenth can move one by ten points. */
        boolean isDoubtful() {
            return bad * 10L > filled;
        }

        int putAside() {
            return rejected.map(RejectedRows::count).orElse(0);
        }
    }

    private final Questionnaire questionnaire;
    private final int threads;
    private final Sums sums;
    private final List<String> names;
    private final ColumnMap map;
    private final RowMarks marks = new RowMarks();
    private final Set<String> headings = new LinkedHashSet<>();
    private final List<Path> files = new ArrayList<>();
    private final List<Read> read = new ArrayList<>();
    private final List<Problem> refusals = new ArrayList<>();
    private final Set<Text> notes = new LinkedHashSet<>();
    private long rows;

    SurveyReading(Questionnaire questionnaire, ColumnMap map, int threads, List<Path> all) {
        this.map = map;
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
                count(OpenedSurvey.of(file, KnownHeadings.of(questionnaire, map)));
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
            if (before.equals(file) || (Files.exists(before) && Files.exists(file) && isSame(before, file))) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** One file by two names, or a copy. */
    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.isSameFile(one, other)
                || (Files.isRegularFile(one)
                        && Files.isRegularFile(other)
                        && Files.size(one) == Files.size(other)
                        && Files.mismatch(one, other) < 0);
    }

    /** The file is needed until its rejected rows are written, if it has any. */
    private void count(OpenedSurvey opened) throws IOException {
        boolean isNeeded = false;
        SpooledFile file = opened.file();
        try {
            SurveyLayout layout = new HeadingReader(questionnaire, map, opened.source()).read(file.path());
            layout.columns().forEach(column -> headings.add(column.heading()));
            String name = opened.source().name();
            boolean isMended = RejectedNames.mended(names, names.indexOf(name)).isPresent();
            Questionnaire asked = layout.isCounts() ? questionnaire : questionnaire.only(layout.items());
            FileCount counted = new FileCounter(asked, threads, isMended).count(file.path(), layout);
            GroupCounts.fillIn(counted.tally(), layout, asked);
            notes.addAll(opened.notes());
            take(file, layout, counted, asked);
            isNeeded = counted.flawedRows() > 0;
        } finally {
            if (!isNeeded) {
                file.letGo();
            }
        }
    }

    private void take(SpooledFile file, SurveyLayout layout, FileCount counted, Questionnaire asked) {
        String name = layout.source().name();
        AnswerProblems words = new AnswerProblems(layout, questionnaire);
        ProblemLog log = new ProblemLog();
        layout.problems().forEach(log::add);
        words.addTo(log, counted.troubles());
        Settlement settlement = new Settlement(asked, counted, new ScaleWords(layout, counted.troubles()));
        settlement.addTo(sums);
        settlement.log().problems().forEach(log::add);
        layout.encoding().note().ifPresent(note -> notes.add(SurveyWords.of(name, note)));
        notes.addAll(settlement.notes());
        rows += counted.rows();
        noteRepeated(layout, counted);
        if (layout.hasTitles()) {
            notes.add(SurveyWords.titles(name, layout.line()));
        }
        Optional<RejectedRows> rejected = counted.flawedRows() > 0
                ? Optional.of(new RejectedRows(file, name, layout, counted, words))
                : Optional.empty();
        read.add(new Read(name, counted.filledRows(), counted.badRows(), layout.headings(), rejected, log.problems()));
    }

    /** Rows that come again in another file are noticed too, but not counts, which files may share. */
    private void noteRepeated(SurveyLayout layout, FileCount counted) {
        RowMarks own = counted.marks().orElseGet(RowMarks::new);
        long repeated = own.repeated();
        if (!layout.isCounts()) {
            long before = marks.repeated();
            marks.addAll(own);
            repeated = marks.repeated() - before;
        }
        if (repeated > 0) {
            notes.add(SurveyWords.repeated(layout.source().name(), repeated, layout.isCounts()));
        }
    }

    SurveyScores scores() {
        List<Read> open = open();
        open.forEach(this::checkRenamed);
        map.unused(headings).forEach(heading -> refusals.add(SurveyWords.noSuchHeading(heading)));
        if (!refusals.isEmpty()) {
            read.forEach(each -> each.rejected().ifPresent(RejectedRows::letGo));
            throw new InputException(refusals);
        }
        notes.addAll(Lookalikes.notes(sums.agencies()));
        sums.tally().otherNames().forEach((id, other) -> notes.add(SurveyWords.twoNames(id, other)));
        return new SurveyScores(
                new Scoring(questionnaire, sums).assessments(),
                open.stream().flatMap(each -> each.problems().stream()).toList(),
                List.copyOf(notes),
                rows,
                read.stream().mapToLong(each -> each.filled() - each.bad()).sum(),
                open.stream()
                        .filter(Read::isDoubtful)
                        .map(each -> SurveyWords.manyPutAside(each.name(), each.bad(), each.filled()))
                        .toList(),
                open.stream().flatMap(each -> each.rejected().stream()).toList());
    }

    /** Rows that were counted but for an answer would count twice if they came back under a name by which they are not known. */
    private void checkRenamed(Read file) {
        read.stream()
                .filter(other ->
                        file.putAside() > file.bad() && RejectedRows.areHeadings(other.headings(), file.headings()))
                .forEach(other -> refusals.add(SurveyWords.renamed(
                        other.name(), file.name(), RejectedNames.of(names).get(names.indexOf(file.name())))));
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
