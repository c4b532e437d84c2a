package org.openita.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.ResultTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ita template}: writes the form to fill in. */
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes an empty form of a year's items, to fill in with a spreadsheet.")
final class TemplateCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true)
    private String out = "";

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), () -> write(framework()));
    }

    /** A form is filled in where it lies, so that one that is there is a person's, also if nothing is filled in yet. */
    private void write(Framework framework) {
        Outputs outputs =
                new Outputs(force, Inputs.of(List.of()), spec.commandLine().getErr(), language.locale());
        outputs.requireNew(List.of(out));
        outputs.write(List.of(new Output(out, ResultTemplate.of(framework)::write)));
    }

    private Framework framework() {
        return Frameworks.years().stream()
                .filter(known -> known.year() == year)
                .findFirst()
                .flatMap(Frameworks::find)
                .orElseThrow(() -> new InputException(List.of(unknownYear())));
    }

    private Problem unknownYear() {
        String years = Frameworks.years().stream().map(FiscalYear::toString).collect(Collectors.joining(", "));
        return TEXTS.problem(Place.of("--year"), "unknown-year", year, years, CommonEra.hint(year));
    }
}
