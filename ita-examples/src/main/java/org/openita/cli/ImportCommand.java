package org.openita.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import org.openita.tables.ResultFile;
import org.openita.tables.score.LocatedAssessment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita import}: shows how a file was understood, and writes what it holds as JSON. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Shows how a file of results was understood, and writes it as JSON.")
final class ImportCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE", arity = "1")
    private String file = "";

    @Option(names = "--out", paramLabel = "FILE.json", required = true)
    private String out = "";

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), this::read);
    }

    /** A result that lacks a row looks whole, so that nothing is written where anything is wrong. */
    private int read() {
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of(file)).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireApart(List.of(out));
        KnownYears known = yearKits.kits().known();
        Results results = Results.of(spec, known, year);
        ResultFile read = results.open(file);
        show(read);
        results.tell(read, language.locale(), spec.commandLine().getErr());
        if (!read.problems().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println(TEXTS.sentence("import.nothing-written").in(language.locale()));
            return ExitStatus.PROBLEMS;
        }
        outputs.write(List.of(new Output(out, to -> to.write(json(read, known)))));
        return ExitStatus.FINE;
    }

    private byte[] json(ResultFile read, KnownYears known) {
        List<Assessment> assessments =
                read.results().stream().map(LocatedAssessment::assessment).toList();
        return AssessmentsJson.of(assessments, known, out).getBytes(StandardCharsets.UTF_8);
    }

    private void show(ResultFile read) {
        read.understood().forEach(this::print);
        read.results().stream().limit(SHOWN).map(ImportCommand::described).forEach(this::print);
        int more = read.results().size() - SHOWN;
        if (more > 0) {
            print(TEXTS.sentence("import.more", more));
        }
    }

    private static Text described(LocatedAssessment result) {
        Assessment assessment = result.assessment();
        return TEXTS.sentence(
                "import.result",
                result.place(),
                assessment.agency().name(),
                assessment.fiscalYear(),
                assessment.items().size(),
                String.join(", ", assessment.published().keySet()));
    }

    private void print(Text text) {
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(Visible.of(text.in(language.locale())));
    }
}
