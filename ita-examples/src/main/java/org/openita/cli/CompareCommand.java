package org.openita.cli;

import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.report.comparison.ComparisonPage;
import org.openita.scoring.Analysis;
import org.openita.scoring.comparison.Comparison;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita compare}: two results side by side. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Sets two results side by side: what differs, and what caused it.")
final class CompareCommand extends SingleResultCommand {

    /** The forms of a comparison. */
    private enum Form {
        TEXT,
        JSON,
        HTML
    }

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

    @Override
    int answer(Results results, Engines engines) {
        Optional<Analysis> one = analysed(first, results, engines);
        Optional<Analysis> other = analysed(second, results, engines);
        if (one.isEmpty() || other.isEmpty()) {
            return ExitStatus.PROBLEMS;
        }
        out().print(written(Comparison.of(one.get(), other.get())));
        return ExitStatus.FINE;
    }

    private Optional<Analysis> analysed(String file, Results results, Engines engines) {
        try {
            Assessment result = results.read(file, locale(), err());
            return engines.of(result.fiscalYear()).map(engine -> engine.analyse(result));
        } catch (InputException e) {
            tell(e);
            return Optional.empty();
        }
    }

    private String written(Comparison comparison) {
        return switch (form) {
            case TEXT -> comparison.toText(locale());
            case JSON -> comparison.toJson();
            case HTML -> ComparisonPage.of(comparison, locale());
        };
    }
}
