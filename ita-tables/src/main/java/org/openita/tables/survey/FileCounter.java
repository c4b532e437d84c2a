package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Counts one file, in as many stretches at once as there are threads to spend.
 *
 * <p>Where to cut is a guess, since a line may end within quotes. A stretch that ends in the midst of a quoted text shows that
 * the guess was wrong; if none does, each began where a row does. After a wrong guess the file is read again as one.
 */
final class FileCounter {

    private static final long LEAST_STRETCH = 1 << 20;

    private final Questionnaire questionnaire;
    private final int threads;
    private final long leastStretch;
    private final boolean isStrict;

    /** @param isStrict whether a row with a text that is no answer is not counted at all, since it comes back mended */
    FileCounter(Questionnaire questionnaire, int threads, boolean isStrict) {
        this(questionnaire, threads, LEAST_STRETCH, isStrict);
    }

    /** @param leastStretch how many bytes make a stretch worth a thread */
    FileCounter(Questionnaire questionnaire, int threads, long leastStretch, boolean isStrict) {
        this.isStrict = isStrict;
        this.questionnaire = questionnaire;
        this.threads = threads;
        this.leastStretch = leastStretch;
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws MalformedCsvException if it is no table
     */
    FileCount count(Path file, SurveyLayout layout) throws IOException {
        List<FileChunk> stretches = FileChunk.of(file, layout.encoding(), threads, leastStretch);
        Optional<List<SurveyRows>> counted = stretches.size() > 1 ? atOnce(file, layout, stretches) : Optional.empty();
        if (counted.isPresent()) {
            return merged(file, layout, stretches, counted.get());
        }
        FileChunk whole = new FileChunk(
                stretches.get(0).from(), stretches.get(stretches.size() - 1).to());
        return merged(file, layout, List.of(whole), List.of(count(file, layout, whole)));
    }

    /** Nothing if a stretch could not be parsed to its end. */
    private Optional<List<SurveyRows>> atOnce(Path file, SurveyLayout layout, List<FileChunk> stretches)
            throws IOException {
        ExecutorService pool = Executors.newFixedThreadPool(stretches.size());
        try {
            List<CompletableFuture<SurveyRows>> tasks = stretches.stream()
                    .map(stretch -> CompletableFuture.supplyAsync(() -> unchecked(file, layout, stretch), pool))
                    .toList();
            return Optional.of(tasks.stream().map(CompletableFuture::join).toList());
        } catch (CompletionException e) {
            return failed(e);
        } finally {
            pool.shutdown();
        }
    }

    private static Optional<List<SurveyRows>> failed(CompletionException failure) throws IOException {
        if (failure.getCause() instanceof UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
        if (failure.getCause() instanceof MalformedCsvException) {
            return Optional.empty();
        }
        throw failure;
    }

    private SurveyRows unchecked(Path file, SurveyLayout layout, FileChunk stretch) {
        try {
            return count(file, layout, stretch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SurveyRows count(Path file, SurveyLayout layout, FileChunk stretch) throws IOException {
        int rowsAbove = stretch.from() == layout.encoding().markLength() ? layout.rowsAbove() : 0;
        SurveyRows rows = layout.isCounts()
                ? new CountRows(layout, questionnaire, rowsAbove, isStrict)
                : new RespondentRows(layout, questionnaire, rowsAbove, isStrict);
        try (Reader text = stretch.open(file, layout.encoding());
                CsvReader<Boolean> parser =
                        SurveyLayout.parser(layout.separator()).build(rows, text)) {
            parser.forEach(row -> {});
            return rows;
        } catch (CsvParseException | RowLimits.Exceeded e) {
            throw new MalformedCsvException(rows.line(), e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private FileCount merged(Path file, SurveyLayout layout, List<FileChunk> stretches, List<SurveyRows> counted)
            throws IOException {
        SurveyRows first = counted.get(0);
        int rows = first.rows();
        long lines = 0;
        for (int i = 1; i < counted.size(); i++) {
            SurveyRows next = counted.get(i);
            if (next.troubles().size() > 0) {
                lines = linesBefore(file, layout, stretches.subList(0, i));
            }
            first.tally().add(next.tally());
            first.troubles().add(next.troubles(), rows, lines);
            rows += next.rows();
            first.marks().ifPresent(marks -> marks.addAll(next.marks().orElseThrow()));
        }
        return new FileCount(
                first.tally(),
                first.troubles(),
                rows,
                counted.stream().mapToInt(SurveyRows::blankRows).sum(),
                counted.stream().mapToInt(SurveyRows::badRows).sum(),
                counted.stream().mapToInt(SurveyRows::flawedRows).sum(),
                first.marks());
    }

    private static long linesBefore(Path file, SurveyLayout layout, List<FileChunk> stretches) throws IOException {
        long lines = 0;
        for (FileChunk stretch : stretches) {
            lines += stretch.lines(file, layout.encoding());
        }
        return lines;
    }
}
