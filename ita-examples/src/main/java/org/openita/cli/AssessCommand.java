package org.openita.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita assess}: analyses the results in files. */
@Command(
        name = "assess",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Analyses results: score, level and why, advice with reasons, doubtful figures.")
final class AssessCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1..*")
    private List<String> files = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Option(names = "--rejected", paramLabel = "FILE")
    private @Nullable String rejected;

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        refuseOneRejectedFileForMany();
        return ProblemReporter.statusOf(spec, language.locale(), this::assess);
    }

    private int assess() {
        Outputs outputs = outputs();
        outputs.requireApart(Optional.ofNullable(rejected).stream().toList());
        YearKits kits = yearKits.kits();
        Engines engines = Engines.of(kits, packs, this::tell);
        Results results = Results.of(spec, kits.known(), year);
        ResultsOut out = out();
        Doubles doubles = new Doubles(language.locale(), spec.commandLine().getErr());
        boolean isFine = true;
        for (String file : files) {
            isFine &= analyse(file, results, engines, doubles, out, outputs);
        }
        out.end();
        return ExitStatus.of(isFine);
    }

    /** Whether all of a file could be analysed. One bad file, or one bad row, must not keep the others from it. */
    private boolean analyse(
            String name, Results results, Engines engines, Doubles doubles, ResultsOut out, Outputs outputs) {
        try {
            ResultFile file = results.open(name);
            results.tell(file, language.locale(), spec.commandLine().getErr());
            writeRejected(file, outputs);
            boolean isConsistent = file.results().stream().map(doubles::look).reduce(true, Boolean::logicalAnd);
            long printed = print(file.results(), engines, out);
            return isConsistent
                    && file.problems().isEmpty()
                    && printed == file.results().size();
        } catch (InputException e) {
            tell(e);
            return false;
        }
    }

    /** How many could be analysed and printed, each before the next is looked at. */
    private long print(List<LocatedAssessment> results, Engines engines, ResultsOut out) {
        if (format.isJson() && results.size() > 1) {
            out.asArray();
        }
        long printed = 0;
        for (LocatedAssessment result : results) {
            if (out.isClosed()) {
                break;
            }
            Optional<Analysis> analysis = analyse(result.assessment(), engines);
            analysis.ifPresent(made -> out.print(written(made)));
            printed += analysis.isPresent() ? 1 : 0;
        }
        return printed;
    }

    private String written(Analysis analysis) {
        return format.isJson() ? analysis.toJson() : analysis.toText(language.locale());
    }

    private ResultsOut out() {
        PrintWriter out = spec.commandLine().getOut();
        if (!format.isJson()) {
            return ResultsOut.text(out, "\n\n");
        }
        return files.size() > 1 ? ResultsOut.json(out).asArray() : ResultsOut.json(out);
    }

    private static Optional<Analysis> analyse(Assessment assessment, Engines engines) {
        return engines.of(assessment.fiscalYear()).map(engine -> engine.analyse(assessment));
    }

    private void refuseOneRejectedFileForMany() {
        if (rejected != null && files.size() > 1) {
            throw ProblemReporter.wrongUsage(spec, "rejected-of-one");
        }
    }

    private Outputs outputs() {
        Inputs inputs = Inputs.of(files).andPacks(packs).andPacks(yearKits.names());
        return new Outputs(force, inputs, spec.commandLine().getErr(), language.locale());
    }

    private void writeRejected(ResultFile file, Outputs outputs) {
        if (rejected != null && file.rejectedRows() > 0) {
            outputs.write(List.of(new Output(rejected, out -> file.writeRejected(out, language.locale()))));
        }
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}
