package org.openita.cli;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemLog;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.tables.year.YearBook;
import org.openita.workbench.year.YearDraft;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita year export}: a fiscal year as a workbook. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes what a fiscal year measures as a workbook, to change with a spreadsheet and import.")
final class YearExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "YEAR", descriptionKey = "YEAR")
    private int year;

    @Option(names = "--as", paramLabel = "YEAR")
    private Optional<Integer> as = Optional.empty();

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
        as.filter(drafted -> !FiscalYear.isOne(drafted)).ifPresent(drafted -> {
            throw ProblemReporter.wrongUsage(spec, "no-buddhist-year", drafted);
        });
        return ProblemReporter.problemsOf(spec, language.locale(), this::export);
    }

    /** A workbook is filled in where it lies, so that one that is there is a person's. */
    private void export() {
        YearKits kits = yearKits.kits();
        Framework framework = YearOption.require(year, kits.known());
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of()).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireNew(List.of(out));
        YearBook book = as.map(drafted -> drafted(FiscalYear.of(drafted), framework, kits))
                .orElseGet(() -> book(framework, kits));
        outputs.write(List.of(new Output(out, book::write)));
    }

    private static YearBook book(Framework framework, YearKits kits) {
        return kits.find(framework.fiscalYear())
                .flatMap(YearKit::crosswalk)
                .map(own -> YearBook.of(framework, own.disclosures()))
                .orElseGet(() -> YearBook.of(framework));
    }

    /** Another year as {@code ita year new} drafts it: all of it carried over, and saying so. */
    private static YearBook drafted(FiscalYear year, Framework from, YearKits kits) {
        YearOption.requireFolder(from.fiscalYear(), kits);
        Map<String, String> files = YearDraft.of(year, from.fiscalYear(), kits).files();
        ProblemLog log = new ProblemLog();
        Optional<Framework> read =
                Frameworks.noting(stream(files, YearKit.FRAMEWORK_FILE), YearKit.FRAMEWORK_FILE, log);
        log.throwIfAny();
        KnownYears known = kits.known().with(read.orElseThrow());
        Framework framework = known.find(year).orElseThrow();
        if (!files.containsKey(YearKit.CROSSWALK_FILE)) {
            return YearBook.of(framework, List.of());
        }
        Crosswalk own = Crosswalk.noting(stream(files, YearKit.CROSSWALK_FILE), YearKit.CROSSWALK_FILE, known, log);
        log.throwIfAny();
        return YearBook.of(framework, own.disclosures());
    }

    private static ByteArrayInputStream stream(Map<String, String> files, String name) {
        return new ByteArrayInputStream(files.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8));
    }
}
