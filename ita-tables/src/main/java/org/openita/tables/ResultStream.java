package org.openita.tables;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.file.UnreadableFile;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.work.InOrder;
import org.openita.tables.grid.CsvGrid;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.score.LocatedAssessment;
import org.openita.tables.score.ScoreTableReader;
import org.openita.tables.xlsx.XlsxGrid;

/**
 * Reads files of any number of results one by one, so that a country needs no more memory than some agencies: JSON (a list of any
 * length, or one a line), CSV, and workbooks of one sheet. Files of other forms are read as {@link ResultFile} reads them.
 *
 * <p>Each good result is worked on as soon as it is read, by several threads at once; the outcomes are handed over in the order of the
 * results, on the thread that reads. What is wrong with the others is told at the end. How much may be in a file is bounded for each
 * result, not for all of them. Immutable and thread-safe.
 *
 * @param years the years of which results can be
 * @param year that of all results, which need not say it then; what says another is refused
 */
public record ResultStream(KnownYears years, Optional<FiscalYear> year) {

    private static final int BEGINNING = 1_024;

    /**
     * What is made of results.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    public interface Work<T> {

        /**
         * What is made of a result.
         *
         * @param number how many results stand before it in the file, of JSON the bad ones too: the same whenever the file is read
         */
        T on(long number, LocatedAssessment result);
    }

    /** A stream of results of the years that are built in, each saying its own. */
    public ResultStream() {
        this(KnownYears.builtIn(), Optional.empty());
    }

    /**
     * Reads a file.
     *
     * @param name what problems call it
     * @param work what is made of each result, by several threads at once; what it throws ends the reading
     * @param sink takes the outcomes in the order of the results
     * @return all there is to say of the file; the results are not kept
     */
    public <T> ResultFile read(Path file, String name, Work<T> work, Consumer<? super T> sink) {
        if (Files.isDirectory(file)) {
            return handOn(ResultFile.read(file, name, years, year), work, sink);
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), TableLimits.TEXT)) {
            return Files.isRegularFile(file) && formOf(in, name) == FileFormat.TEXT
                    ? table(CsvGrid.of(file, name), name, work, sink)
                    : read(in, name, work, sink);
        } catch (IOException e) {
            return ResultFile.refused(UnreadableFile.problem(name, e));
        }
    }

    /**
     * Reads a stream to its end, and leaves it open; of a table at most 64 MB.
     *
     * @param name what problems call it
     * @param work what is made of each result, by several threads at once; what it throws ends the reading
     * @param sink takes the outcomes in the order of the results
     * @return all there is to say of the stream; the results are not kept
     */
    public <T> ResultFile read(InputStream in, String name, Work<T> work, Consumer<? super T> sink) {
        try {
            byte[] beginning = in.readNBytes(BEGINNING);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(beginning), in);
            if (FileFormat.isJson(beginning, name)) {
                return new JsonStream<>(years, year, name, work, sink).read(whole);
            }
            byte[] bytes = whole.readNBytes(TableLimits.BYTES + 1);
            if (bytes.length <= TableLimits.BYTES && FileFormat.of(bytes, name) == FileFormat.WORKBOOK) {
                XlsxGrid workbook = XlsxGrid.of(bytes, name);
                if (workbook.hasOneSheet()) {
                    return table(workbook, name, work, sink);
                }
            }
            InputStream again = new SequenceInputStream(new ByteArrayInputStream(bytes), in);
            return handOn(ResultFile.read(again, name, years, year), work, sink);
        } catch (IOException e) {
            return ResultFile.refused(UnreadableFile.problem(name, e));
        }
    }

    private static FileFormat formOf(InputStream in, String name) throws IOException {
        in.mark(BEGINNING);
        byte[] beginning = in.readNBytes(BEGINNING);
        in.reset();
        boolean isZip = beginning.length > 0 && beginning[0] == 'P'; // what is in it is told once all of it is there
        return isZip ? FileFormat.ARCHIVE : FileFormat.of(beginning, name);
    }

    private <T> ResultFile table(Grid grid, String name, Work<T> work, Consumer<? super T> sink) {
        try (NumberedWork<T> outcomes = new NumberedWork<>(work, sink)) {
            ResultFile read = ResultFile.of(ScoreTableReader.read(grid, name, years, year, outcomes::add), grid);
            outcomes.end();
            return read;
        }
    }

    private static <T> ResultFile handOn(ResultFile file, Work<T> work, Consumer<? super T> sink) {
        try (NumberedWork<T> outcomes = new NumberedWork<>(work, sink)) {
            file.results().forEach(outcomes::add);
            outcomes.end();
        }
        return file.withoutResults();
    }

    /** Works on results that come one by one. */
    private static final class NumberedWork<T> implements AutoCloseable {

        private final InOrder<Numbered, T> work;
        private final Consumer<? super T> sink;
        private long number;

        /** A result and how many stand before it. */
        private record Numbered(long number, LocatedAssessment result) {}

        NumberedWork(Work<T> work, Consumer<? super T> sink) {
            this.work = new InOrder<>(each -> work.on(each.number(), each.result()));
            this.sink = sink;
        }

        void add(LocatedAssessment result) {
            work.add(new Numbered(number++, result), sink);
        }

        void end() {
            work.end(sink);
        }

        @Override
        public void close() {
            work.close();
        }
    }
}
