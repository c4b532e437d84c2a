package org.openita.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Severity;
import org.openita.workbench.lint.YearKitCheck;
import org.openita.workbench.lint.output.CheckSarif;
import org.openita.workbench.lint.output.PackCheckJson;
import org.openita.workbench.lint.output.PackCheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita year check}: looks through a year kit. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header =
                "Checks a year kit: framework, crosswalk, rules, texts, cases; every problem with its place and remedy.")
final class YearCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private String kit = "";

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
    private CheckFormat format = CheckFormat.TEXT;

    @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "info")
    private Severity severity = Severity.INFO;

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        PackCheck check = checked().atLeast(severity);
        spec.commandLine().getOut().print(written(check));
        return ExitStatus.of(check.hasNoErrors());
    }

    private PackCheck checked() {
        try {
            YearKits beside = yearKits.kits();
            return YearKitCheck.of(FileNames.path(kit), beside);
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    private String written(PackCheck check) {
        Locale locale = language.locale();
        return switch (format) {
            case TEXT -> PackCheckText.of(check, locale);
            case JSON -> PackCheckJson.of(check);
            case SARIF -> CheckSarif.of(check, locale, FileUris.of(kit)::uri);
        };
    }
}
