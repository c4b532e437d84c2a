package org.openita.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.problem.InputException;
import org.openita.workbench.lint.Lint;
import org.openita.workbench.lint.LintPage;
import org.openita.workbench.lint.Lints;
import org.openita.workbench.lint.PackCheck;
import org.openita.workbench.lint.Severity;
import org.openita.workbench.lint.output.CheckSarif;
import org.openita.workbench.lint.output.PackCheckJson;
import org.openita.workbench.lint.output.PackCheckText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules check}: compiles and lints a rule pack. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header =
                "Compiles a rule pack and looks for what may be wrong with it; every problem with its place and remedy.")
final class RulesCheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR", arity = "0..1")
    private Optional<String> pack = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|sarif", defaultValue = "text")
    private CheckFormat format = CheckFormat.TEXT;

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--severity", paramLabel = "error|warning|info", defaultValue = "info")
    private Severity severity = Severity.INFO;

    @Option(names = "--fix")
    private boolean isToMend;

    @Option(names = "--dry-run")
    private boolean isTrial;

    @Option(names = "--explain", paramLabel = "LINT")
    private Optional<String> lint = Optional.empty();

    @Override
    public Integer call() {
        if (isTrial && !isToMend) {
            throw new ParameterException(spec.commandLine(), "--dry-run goes with --fix");
        }
        return lint.map(this::explain)
                .orElseGet(() -> isToMend ? mended() : check(pack.orElseThrow(this::withoutPack)));
    }

    private int mended() {
        String name = pack.orElseThrow(this::withoutPack);
        Path directory = FileNames.path(name);
        if (!Files.isDirectory(directory)) {
            throw new ParameterException(spec.commandLine(), "--fix needs the directory of a rule pack, not " + name);
        }
        boolean isWritten =
                new PackMending(spec.commandLine().getErr(), locale()).mend(directory, yearKits.kits(), isTrial);
        return isTrial ? ExitStatus.of(isWritten) : ExitStatus.of(check(name) == ExitStatus.FINE && isWritten);
    }

    private ParameterException withoutPack() {
        return new ParameterException(spec.commandLine(), "Name the rule pack to check, DIR, or a fiscal year");
    }

    private int check(String name) {
        PackCheck check = checked(name).atLeast(severity);
        out().print(written(check, name));
        return ExitStatus.of(check.isFine());
    }

    /** A pack that is not there is a problem like any other, and shown in every format. */
    private PackCheck checked(String name) {
        try {
            return Packs.check(name, yearKits.kits());
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    private String written(PackCheck check, String name) {
        return switch (format) {
            case TEXT -> PackCheckText.of(check, locale());
            case JSON -> PackCheckJson.of(check);
            case SARIF -> CheckSarif.of(check, locale(), FileUris.of(name)::uri);
        };
    }

    private int explain(String id) {
        List<String> known = new ArrayList<>();
        for (Lint one : Lints.all()) {
            known.add(one.id());
            if (one.id().equals(id)) {
                out().print(LintPage.of(one, locale()).text());
                return ExitStatus.FINE;
            }
        }
        throw new ParameterException(
                spec.commandLine(), "There is no lint '" + id + "'; there are " + String.join(", ", known));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private Locale locale() {
        return language.locale();
    }
}
