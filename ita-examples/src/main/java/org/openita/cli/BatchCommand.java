package org.openita.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita batch}: analyses the results of many agencies into one file. */
@Command(
        name = "batch",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Analyses the results of any number of agencies into one file.")
final class BatchCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true)
    private String out = "";

    @Option(names = "--brief")
    private boolean isBrief;

    @Option(names = "--resume")
    private boolean isResumed;

    @Option(names = "--lang", paramLabel = "th|en|none", descriptionKey = "texts", defaultValue = "th")
    private TextLanguage language = TextLanguage.TH;

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        BatchForm form = BatchForm.of(out).orElseThrow(() -> ProblemReporter.wrongUsage(spec, "batch-form", out));
        if (isResumed && files.contains("-")) {
            throw ProblemReporter.wrongUsage(spec, "resume-of-files");
        }
        return ProblemReporter.statusOf(spec, language.locale(), () -> run(form));
    }

    private int run(BatchForm form) {
        Outputs outputs = new Outputs(
                force,
                Inputs.of(files).andPacks(packs).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        SideFiles sides = new SideFiles(out, files, language.locale());
        outputs.requireApart(sides.withOutput());
        outputs.requireNew(List.of(out));
        Optional<TableFormat> format = form.isMadeOfRows() ? Optional.of(TableFormats.of(form, out)) : Optional.empty();
        YearKits kits = yearKits.kits();
        Engines engines = Engines.of(kits, packs, this::tell);
        ManyResults<byte[]> results =
                new ManyResults<>(spec, Results.of(spec, kits.known(), year), engines, language.locale());
        BatchRows rows = BatchRows.of(form, isBrief, language, kits.known());
        BatchRun run = new BatchRun(spec, results, engines, rows, sides, outputs, language.locale());
        try {
            Optional<PartFile.Making> making =
                    format.map(table -> (part, file) -> TableFormats.write(table, part, rows.columns(), file));
            return ExitStatus.of(run.write(files, part(engines), making, force.isGiven()));
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(out, e)));
        }
    }

    private BatchPart part(Engines engines) throws IOException {
        String described = BatchPart.describe(files, List.of(isBrief, language, out, year.given()), packs);
        return isResumed
                ? BatchPart.resumed(out, described, engines)
                : BatchPart.begun(out, described, force.isGiven());
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}
