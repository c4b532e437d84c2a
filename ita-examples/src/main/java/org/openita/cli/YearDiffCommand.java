package org.openita.cli;

import java.util.concurrent.Callable;
import org.openita.rules.YearKits;
import org.openita.workbench.year.YearDiff;
import org.openita.workbench.year.YearJson;
import org.openita.workbench.year.YearText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita year diff}: what is measured otherwise in one year than in another. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Says what is measured otherwise in one fiscal year than in another.")
final class YearDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private int before;

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private int after;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), () -> {
            YearKits kits = yearKits.kits();
            YearDiff diff = YearDiff.of(
                    YearOption.require(before, kits.known()), YearOption.require(after, kits.known()), kits.known());
            spec.commandLine()
                    .getOut()
                    .print(format.isJson() ? YearJson.diff(diff) : YearText.diff(diff, language.locale()));
        });
    }
}
