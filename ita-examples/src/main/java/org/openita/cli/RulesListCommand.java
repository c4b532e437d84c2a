package org.openita.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.openita.model.framework.Framework;
import org.openita.rules.YearKits;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.CatalogueJson;
import org.openita.workbench.catalogue.CatalogueText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules list}: every rule in a sentence. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Lists rules: each in a sentence, with its thresholds and source.")
final class RulesListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR|YEAR", descriptionKey = "DIR|YEAR", arity = "0..*")
    private List<String> names = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), () -> {
            YearKits kits = yearKits.kits();
            List<Catalogue> catalogues = names.isEmpty() ? all(kits) : named(kits);
            spec.commandLine()
                    .getOut()
                    .print(
                            format.isJson()
                                    ? CatalogueJson.of(catalogues)
                                    : CatalogueText.list(catalogues, language.locale()));
        });
    }

    private List<Catalogue> named(YearKits kits) {
        return names.stream()
                .map(name -> RuleSource.of(name, kits))
                .map(RulesListCommand::catalogue)
                .toList();
    }

    /** Years share packs: a rule that was listed with a newer year is not listed again. */
    private static List<Catalogue> all(YearKits kits) {
        Set<String> listed = new HashSet<>();
        return RuleSource.all(kits).stream()
                .map(source -> catalogue(source).only(entry -> listed.add(entry.place())))
                .filter(catalogue -> !catalogue.entries().isEmpty())
                .toList();
    }

    private static Catalogue catalogue(RuleSource source) {
        Framework framework = source.newest();
        return Catalogue.of(framework, source.in(framework));
    }
}
