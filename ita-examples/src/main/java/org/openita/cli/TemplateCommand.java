package org.openita.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
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

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "YEAR", required = true)
    private int year;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true)
    private String out = "";

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(
                spec, language.locale(), () -> write(framework(yearKits.kits().known())));
    }

    /** A form is filled in where it lies, so that one that is there is a person's, also if nothing is filled in yet. */
    private void write(Framework framework) {
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of()).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireNew(List.of(out));
        outputs.write(List.of(new Output(out, ResultTemplate.of(framework)::write)));
        Text next = ProblemTexts.beside(Ita.class).sentence("template.next", out);
        spec.commandLine().getErr().println(Visible.of(next.in(language.locale())));
    }

    private Framework framework(KnownYears known) {
        return known.years().stream()
                .filter(each -> each.year() == year)
                .findFirst()
                .flatMap(known::find)
                .orElseThrow(() -> new InputException(List.of(YearOption.unknown(year, known))));
    }
}
