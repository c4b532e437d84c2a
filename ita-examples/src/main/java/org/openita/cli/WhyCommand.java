package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.YearKits;
import org.openita.scoring.why.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita why}: why something stands in an analysis, or why it does not. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Explains why something was found in a result, or was not: rules, figures, arithmetic.")
final class WhyCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Parameters(index = "1", paramLabel = "CODE", descriptionKey = "CODE")
    private String code = "";

    @Option(names = "--not")
    private boolean isNot;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Option(names = "--previous", paramLabel = "FILE")
    private List<String> previous = new ArrayList<>();

    @Option(names = "--rules", paramLabel = "DIR")
    private List<String> packs = new ArrayList<>();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), this::explain);
    }

    private int explain() {
        YearKits kits = yearKits.kits();
        Results results = Results.of(spec, kits.known(), year);
        Assessment now =
                results.read(file, language.locale(), spec.commandLine().getErr());
        List<Assessment> earlier = previous.stream()
                .map(name -> results.readOfAnyYear(
                        name, language.locale(), spec.commandLine().getErr()))
                .toList();
        List<Assessment> own = EarlierResults.of(now, previous, earlier, false);
        return Engines.of(kits, packs, this::tell)
                .of(now.fiscalYear())
                .map(engine -> print(engine.why(now, own, code)))
                .orElse(ExitStatus.PROBLEMS);
    }

    private int print(Explanation all) {
        Explanation asked = isNot ? all.ofNotFound() : all.ofFound();
        boolean isThere = !asked.isEmpty();
        Explanation told = isThere ? asked : all;
        spec.commandLine().getOut().print(format.isJson() ? told.toJson(file) : told.toText(language.locale()));
        if (!isThere) {
            tell(isNot ? "is-found" : "is-not-found");
        }
        return ExitStatus.of(isThere);
    }

    private void tell(String key) {
        Text text = TEXTS.sentence(key, Text.same(code));
        spec.commandLine().getErr().println(text.in(language.locale()));
    }

    private void tell(InputException problems) {
        spec.commandLine().getErr().println(problems.describe(language.locale()));
    }
}
