package org.openita.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.openita.workbench.year.YearJson;
import org.openita.workbench.year.YearSummary;
import org.openita.workbench.year.YearText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita year list}: the fiscal years that are known. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists the fiscal years that are known: where they are from, and how surely they are known.")
final class YearListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), () -> {
            List<YearSummary> years = YearSummary.all(yearKits.kits());
            spec.commandLine()
                    .getOut()
                    .print(format.isJson() ? YearJson.list(years) : YearText.list(years, language.locale()));
        });
    }
}
