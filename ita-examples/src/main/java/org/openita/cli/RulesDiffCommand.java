package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.openita.model.framework.FiscalYear;
import org.openita.rules.YearKits;
import org.openita.scoring.ItaEngine;
import org.openita.tables.ResultFile;
import org.openita.workbench.diff.AgencyImpact;
import org.openita.workbench.diff.CountryImpact;
import org.openita.workbench.diff.DiffJson;
import org.openita.workbench.diff.DiffText;
import org.openita.workbench.diff.PackDiff;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules diff}: what two packs do differently, and for whom. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Compares two rule packs, and says what would change for the agencies given.")
final class RulesDiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "OLD", descriptionKey = "OLD")
    private String old = "";

    @Parameters(index = "1", paramLabel = "NEW", descriptionKey = "NEW")
    private String changed = "";

    @Parameters(index = "2..*", arity = "0..*", paramLabel = "FILE", descriptionKey = "FILE")
    private List<String> files = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private ResultYearOption year = new ResultYearOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), this::compare);
    }

    private int compare() {
        YearKits kits = yearKits.kits();
        RuleSource before = RuleSource.of(old, kits);
        RuleSource after = RuleSource.of(changed, kits);
        PackDiff diff = diff(before, after);
        RuleEffects effects = new RuleEffects(before, after);
        boolean isRead = read(effects, Results.of(spec, after.kits().known(), year));
        List<AgencyImpact> each = effects.ofEach();
        Optional<CountryImpact> together = effects.together();
        String text = format.isJson()
                ? DiffJson.of(diff, each, together)
                : DiffText.of(diff, each, together, language.locale());
        spec.commandLine().getOut().print(text);
        return ExitStatus.of(isRead);
    }

    /** Whether all results could be read; what is wrong with a file is told. */
    private boolean read(RuleEffects effects, Results results) {
        boolean isFine = true;
        for (String file : files) {
            ResultFile read = results.stream(file, (number, result) -> effects.on(file, result), effects::add);
            results.tell(read, language.locale(), spec.commandLine().getErr());
            isFine &= read.problems().isEmpty();
        }
        return isFine;
    }

    /** In the newest year that both are for; packs for different years are each said in the words of their own. */
    private static PackDiff diff(RuleSource before, RuleSource after) {
        SortedSet<FiscalYear> both = new TreeSet<>(before.years());
        both.retainAll(after.years());
        return both.isEmpty()
                ? PackDiff.of(engine(before), engine(after))
                : PackDiff.of(before.engine(both.last()), after.engine(both.last()));
    }

    private static ItaEngine engine(RuleSource source) {
        return source.engine(source.newest().fiscalYear());
    }
}
