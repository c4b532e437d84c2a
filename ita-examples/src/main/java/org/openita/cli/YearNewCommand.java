package org.openita.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.rules.YearKits;
import org.openita.workbench.year.YearDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita year new}: drafts a year kit. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Drafts a year kit from another year, and lists what a person must look at.")
final class YearNewCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "YEAR", descriptionKey = "YEAR")
    private int year;

    @Option(names = "--from", paramLabel = "YEAR", required = true)
    private int from;

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out = "";

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        if (!FiscalYear.isOne(year)) {
            throw ProblemReporter.wrongUsage(spec, "no-buddhist-year", year);
        }
        return ProblemReporter.problemsOf(spec, language.locale(), this::draft);
    }

    private void draft() {
        YearKits kits = yearKits.kits();
        KnownYears known = kits.known();
        FiscalYear old = YearOption.require(from, known).fiscalYear();
        YearOption.requireFolder(old, kits);
        YearDraft draft = YearDraft.of(FiscalYear.of(year), old, kits);
        List<Output> files = new ArrayList<>();
        draft.files().forEach((name, text) -> files.add(file(name, text)));
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of()).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireNew(files.stream().map(Output::name).toList());
        OutputFile.makeFolder(out);
        OutputFile.makeFolder(out + "/cases");
        outputs.write(files);
        spec.commandLine().getOut().print(draft.toDo());
    }

    private Output file(String name, String text) {
        return new Output(out + "/" + name, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
