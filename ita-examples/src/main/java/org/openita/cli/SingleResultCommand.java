package org.openita.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command about single results: its language, rules and years, and the way to results and engines. */
abstract class SingleResultCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Override
    public final Integer call() {
        return ProblemReporter.statusOf(spec, locale(), () -> {
            YearKits kits = yearKits.kits();
            return answer(Results.of(spec, kits.known(), year), Engines.of(kits, packs, this::tell));
        });
    }

    /**
     * Does what the command is for.
     *
     * @param results reads results
     * @param engines the engines of their years
     * @return the exit status
     */
    abstract int answer(Results results, Engines engines);

    final CommandSpec spec() {
        return spec;
    }

    final Locale locale() {
        return language.locale();
    }

    final PrintWriter out() {
        return spec.commandLine().getOut();
    }

    final PrintWriter err() {
        return spec.commandLine().getErr();
    }

    /** Tells what is wrong with an input. */
    final void tell(InputException problems) {
        err().println(problems.describe(locale()));
    }
}
