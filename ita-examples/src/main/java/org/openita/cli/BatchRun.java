package org.openita.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openita.cli.ManyResults.Begin;
import org.openita.cli.ManyResults.Outcome;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.scoring.Analysis;
import picocli.CommandLine.Model.CommandSpec;

/** Writes the analyses of many agencies to a file, beside it until all are there. Not thread-safe. */
final class BatchRun {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    /** After so many analyses their place is marked. */
    private static final int BETWEEN_MARKS = 128;

    private final CommandSpec spec;
    private final ManyResults<byte[]> results;
    private final Engines engines;
    private final BatchRows rows;
    private final SideFiles sides;
    private final Outputs outputs;
    private final Locale locale;
    private final Doubles doubles;
    private final ProgressLine progress;
    private final Set<FiscalYear> years = new HashSet<>();
    private boolean isConsistent = true;
    private long written;

    BatchRun(
            CommandSpec spec,
            ManyResults<byte[]> results,
            Engines engines,
            BatchRows rows,
            SideFiles sides,
            Outputs outputs,
            Locale locale) {
        this.spec = spec;
        this.results = results;
        this.engines = engines;
        this.rows = rows;
        this.sides = sides;
        this.outputs = outputs;
        this.locale = locale;
        this.doubles = new Doubles(locale, spec.commandLine().getErr());
        this.progress = ProgressLine.open(spec.commandLine().getErr());
    }

    /**
     * Writes them.
     *
     * @param making makes the output of the part, where that is not yet the output
     * @return whether all was fine
     */
    boolean write(List<String> files, BatchPart part, Optional<PartFile.Making> making, boolean mayReplace)
            throws IOException {
        boolean isFine;
        try (PartFile file = part.file()) {
            if (part.begin().equals(Begin.FIRST)) {
                file.write(rows.heading());
            }
            part.engines().keySet().forEach(year -> years.add(FiscalYear.of(Integer.parseInt(year))));
            isFine = results.each(
                    files, part.begin(), (result, analysis) -> row(analysis), each -> take(each, part), sides::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        progress.end();
        outputs.write(sides.outputs());
        publish(part.file(), making, mayReplace);
        return isFine && isConsistent;
    }

    private byte[] row(Analysis analysis) {
        return rows.of(analysis);
    }

    private void take(Outcome<byte[]> outcome, BatchPart part) {
        isConsistent &= doubles.look(outcome.result());
        progress.step();
        written++;
        if (outcome.outcome().isPresent()) {
            try {
                write(outcome, part.file());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void write(Outcome<byte[]> outcome, PartFile file) throws IOException {
        FiscalYear year = outcome.result().assessment().fiscalYear();
        if (years.add(year)) {
            file.engine(year.toString(), engines.of(year).map(BatchPart::of).orElse(""));
        }
        file.write(outcome.outcome().orElseThrow());
        if (written % BETWEEN_MARKS == 0) {
            file.mark(new Begin(outcome.file(), outcome.number() + 1));
        }
    }

    private void publish(PartFile file, Optional<PartFile.Making> making, boolean mayReplace) throws IOException {
        String name = sides.output();
        try {
            file.publish(mayReplace, making);
        } catch (FileAlreadyExistsException e) {
            throw new InputException(List.of(InTheWay.there(List.of(name))));
        }
        tell("written", Visible.of(name));
        tell("batch-summary", written, sides.rejected());
    }

    private void tell(String key, Object... arguments) {
        spec.commandLine().getErr().println(TEXTS.sentence(key, arguments).in(locale));
    }
}
