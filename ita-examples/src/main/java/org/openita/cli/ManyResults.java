package org.openita.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.scoring.Analysis;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Reads and analyses the results of any number of agencies, one by one and on all processors; outcomes come in the order of the
 * results. What is wrong is told on standard error. Not thread-safe.
 *
 * @param <T> what is made of each analysis
 */
final class ManyResults<T> {

    /**
     * What is made of an analysis, by several threads at once.
     *
     * @param <T> what it is
     */
    @FunctionalInterface
    interface Work<T> {

        /** What is made of a result and its analysis. */
        T on(LocatedAssessment result, Analysis analysis);
    }

    /**
     * A result that was read.
     *
     * @param file the number of its file, from 0
     * @param number how many results stand before it in the file
     * @param outcome what was made of it; nothing if its year's rules cannot be used, which has been told, or it was to be passed over
     */
    record Outcome<T>(int file, long number, LocatedAssessment result, Optional<T> outcome) {}

    private final CommandSpec spec;
    private final Results results;
    private final Engines engines;
    private final Locale locale;

    /** Results that a command reads. */
    ManyResults(CommandSpec spec, Results results, Engines engines, Locale locale) {
        this.spec = spec;
        this.results = results;
        this.engines = engines;
        this.locale = locale;
    }

    /**
     * Goes through the results of files.
     *
     * @param begin where work begins: results before are read, but not analysed
     * @param read hears of each file when it has been read
     * @return whether all was fine
     */
    boolean each(List<String> files, Begin begin, Work<T> work, Consumer<Outcome<T>> sink, FileRead read) {
        boolean isFine = true;
        for (int i = 0; i < files.size(); i++) {
            int file = i;
            boolean[] isAnalysed = {true};
            ResultFile said = results.stream(
                    files.get(i),
                    (number, result) -> new Outcome<>(
                            file,
                            number,
                            result,
                            begin.isBefore(file, number) ? Optional.empty() : analysed(result, work)),
                    outcome -> {
                        isAnalysed[0] &= outcome.outcome().isPresent() || begin.isBefore(file, outcome.number());
                        sink.accept(outcome);
                    });
            results.tell(said, locale, spec.commandLine().getErr());
            read.of(file, said);
            isFine &= isAnalysed[0] && said.problems().isEmpty();
        }
        return isFine;
    }

    private Optional<T> analysed(LocatedAssessment result, Work<T> work) {
        return engines.of(result.assessment().fiscalYear())
                .map(engine -> work.on(result, engine.analyse(result.assessment())));
    }

    /** Hears of a file that has been read. */
    @FunctionalInterface
    interface FileRead {

        /** A file has been read; all there is to say of it. */
        void of(int file, ResultFile read);
    }

    /**
     * A place among many results.
     *
     * @param file the number of a file, from 0
     * @param number how many results stand before it in the file
     */
    record Begin(int file, long number) {

        /** The first of all. */
        static final Begin FIRST = new Begin(0, 0);

        /** Whether a result stands before this. */
        boolean isBefore(int ofFile, long other) {
            return ofFile < file || (ofFile == file && other < number);
        }
    }
}
