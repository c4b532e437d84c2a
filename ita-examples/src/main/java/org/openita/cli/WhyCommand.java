package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.why.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ita why}: why something stands in an analysis, or why it does not. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Explains why something was found in a result, or was not: rules, figures, arithmetic.")
final class WhyCommand extends SingleResultCommand {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    @Option(names = "--not")
    private boolean isNot;

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Override
    int answer(Results results, Engines engines) {
        Assessment now = results.read(file, locale(), err());
        List<Assessment> earlier = previous.stream()
                .map(name -> results.readOfAnyYear(name, locale(), err()))
                .toList();
        List<Assessment> own = EarlierResults.of(now, previous, earlier, false);
        return engines.of(now.fiscalYear())
                .map(engine -> print(engine.why(now, own, code)))
                .orElse(ExitStatus.PROBLEMS);
    }

    private int print(Explanation all) {
        Explanation asked = isNot ? all.ofNotFound() : all.ofFound();
        boolean isThere = !asked.isEmpty();
        Explanation told = isThere ? asked : all;
        out().print(format.isJson() ? told.toJson(file) : told.toText(locale()));
        if (!isThere) {
            tell(isNot ? "is-found" : "is-not-found");
        }
        return ExitStatus.of(isThere);
    }

    private void tell(String key) {
        Text text = TEXTS.sentence(key, Text.same(code));
        err().println(text.in(locale()));
    }
}
