package org.openita.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.problem.InputException;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.CaseText;
import org.openita.workbench.cases.JUnitXml;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.coverage.Coverage;
import org.openita.workbench.coverage.CoverageText;
import org.openita.workbench.mutation.Budget;
import org.openita.workbench.mutation.MutationRun;
import org.openita.workbench.mutation.MutationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules test}: runs the cases of a rule pack. */
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Runs the cases of a rule pack and says what came out otherwise, and why.")
final class RulesTestCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private String pack = "";

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--junit", paramLabel = "FILE")
    private Optional<String> junit = Optional.empty();

    @Option(names = "--min-coverage", paramLabel = "PERCENT", defaultValue = "0")
    private double minCoverage;

    @Option(names = "--mutate")
    private boolean mutate;

    @Option(names = "--min-mutation", paramLabel = "PERCENT")
    private Optional<Double> minMutation = Optional.empty();

    @Option(names = "--limit", paramLabel = "SECONDS", defaultValue = "120")
    private int limit = (int) Budget.USUAL.toSeconds();

    /** One for all fiscal years of the pack. */
    private Optional<Budget> budget = Optional.empty();

    private long told = System.nanoTime();

    @Mixin
    private ForceOption force = new ForceOption();

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit is a number of seconds, at least 1: " + limit);
        }
        try {
            junit.ifPresent(file -> outputs().requireApart(List.of(file)));
            return test(Packs.cases(pack, yearKits.kits()));
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.describe(locale()));
            return ExitStatus.PROBLEMS;
        }
    }

    private int test(PackCases cases) {
        List<CaseRun> runs = new ArrayList<>();
        boolean fine = true;
        for (YearCases year : cases.years()) {
            CaseRun run = year.run();
            runs.add(run);
            print(CaseText.of(run, locale()));
            boolean covered = covers(year);
            boolean caught = catches(run);
            fine &= run.holds() && covered && caught;
        }
        junit.ifPresent(file -> write(file, JUnitXml.of(runs, locale())));
        return ExitStatus.of(fine);
    }

    private void write(String file, String xml) {
        outputs().write(List.of(new Output(file, to -> to.write(xml.getBytes(StandardCharsets.UTF_8)))));
    }

    private Outputs outputs() {
        Inputs inputs = Inputs.of(List.of()).andPacks(List.of(pack)).andPacks(yearKits.names());
        return new Outputs(force, inputs, spec.commandLine().getErr(), locale());
    }

    private boolean covers(YearCases cases) {
        Coverage coverage = Coverage.of(cases);
        print(CoverageText.of(coverage, locale()));
        boolean enough = coverage.percent() >= minCoverage;
        if (!enough) {
            spec.commandLine()
                    .getErr()
                    .println(CoverageText.tooLittle(coverage, minCoverage).in(locale()));
        }
        return enough;
    }

    /** Cases that do not hold as the rules are catch every change, and so say nothing of any. */
    private boolean catches(CaseRun run) {
        if (!(mutate || minMutation.isPresent()) || !run.holds()) {
            return true;
        }
        budget = budget.or(() -> Optional.of(Budget.of(Duration.ofSeconds(limit), this::tell)));
        MutationRun mutation = MutationRun.of(run.cases(), budget.orElseThrow());
        print(MutationText.of(mutation, locale()));
        double least = minMutation.orElse(0.0);
        boolean enough = minMutation.isEmpty() || (mutation.score() >= least && !mutation.isPartial());
        if (!enough) {
            spec.commandLine()
                    .getErr()
                    .println(MutationText.tooLittle(mutation, least).in(locale()));
        }
        return enough;
    }

    /** A line every few seconds: whoever waits should see that something goes on. */
    private synchronized void tell(int rules, int all) {
        long now = System.nanoTime();
        if (now - told > BETWEEN_LINES.toNanos()) {
            told = now;
            PrintWriter err = spec.commandLine().getErr();
            err.println(MutationText.progress(rules, all).in(locale()));
            err.flush();
        }
    }

    private void print(String text) {
        spec.commandLine().getOut().println(text);
    }

    private Locale locale() {
        return language.locale();
    }
}
