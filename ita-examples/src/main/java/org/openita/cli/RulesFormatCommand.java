package org.openita.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.workbench.editing.RuleFileLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules format}: lays rule files out in one way. */
@Command(
        name = "format",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lays the rule files of a pack out in one way; comments and meaning stay.")
final class RulesFormatCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR", descriptionKey = "DIR")
    private String directory = "";

    @Option(names = "--check")
    private boolean isCheck;

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), () -> format(language.locale()));
    }

    private int format(Locale locale) {
        List<RuleFileLayout> files = RuleFileLayout.of(FileNames.path(directory));
        long untidy = 0;
        boolean isFine = true;
        for (RuleFileLayout file : files) {
            List<Problem> problems =
                    isCheck ? file.problems() : concat(file.problems(), file.write().stream().toList());
            problems.forEach(problem -> spec.commandLine().getErr().println(problem.describe(locale)));
            isFine &= problems.isEmpty();
            if (problems.isEmpty() && file.isToChange()) {
                untidy++;
                spec.commandLine().getOut().println(Visible.of(file.name()));
            }
        }
        String said = isCheck ? "format-checked" : "formatted";
        spec.commandLine().getErr().println(TEXTS.sentence(said, untidy, files.size()).in(locale));
        return ExitStatus.of(isFine && (untidy == 0 || !isCheck));
    }

    private static List<Problem> concat(List<Problem> some, List<Problem> more) {
        return some.isEmpty() ? more : some;
    }
}
