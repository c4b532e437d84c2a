package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.report.comparison.ComparisonPage;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita compare}: two results side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Sets two results side by side: what differs, and what caused it.")
final class CompareCommand implements Callable<Integer> {

    /** The forms of a comparison. */
    private enum Form {
        TEXT,
        JSON,
        HTML
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "A")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "B")
    private String second = "";

    @Option(
            names = "--format",
            paramLabel = "text|json|html",
            defaultValue = "text",
            descriptionKey = "ita.compare.form")
    private Form form = Form.TEXT;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), this::compare);
    }

    private int compare() {
        YearKits kits = yearKits.kits();
        Results results = Results.of(spec, kits.known(), year);
        Engines engines = Engines.of(kits, packs, this::tell);
        Optional<Analysis> one = analysed(first, results, engines);
        Optional<Analysis> other = analysed(second, results, engines);
        if (one.isEmpty() || other.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        spec.commandLine().getOut().print(written(Comparison.of(one.get(), other.get())));
        return ExitStatus.FINE;
    }

    private Optional<Analysis> analysed(String file, Results results, Engines engines) {
        try {
            Assessment result =
                    results.read(file, language.locale(), spec.commandLine().getErr());
            return engines.of(result.fiscalYear()).map(engine -> engine.analyse(result));
        } catch (InputException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private String written(Comparison comparison) {
        return switch (form) {
            case TEXT -> comparison.toText(language.locale());
            case JSON -> comparison.toJson();
            case HTML -> ComparisonPage.of(comparison, language.locale());
        };
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}
