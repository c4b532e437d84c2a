package org.openita.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.YearKits;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.CatalogueJson;
import org.openita.workbench.catalogue.CatalogueText;
import org.openita.workbench.catalogue.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules explain}: all there is to say about a rule, or about the rules that find a code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Explains rules: what they look at, thresholds, texts, source, cases.")
final class RulesExplainCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "CODE|RULE", descriptionKey = "CODE|RULE")
    private String word = "";

    @Option(names = "--rules", paramLabel = "DIR")
    private Optional<String> directory = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR")
    private Optional<String> year = Optional.empty();

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(
                spec, language.locale(), () -> spec.commandLine().getOut().print(explained()));
    }

    private String explained() {
        YearKits kits = yearKits.kits();
        List<RuleSource> sources = sources(kits);
        RuleSource source = sources.stream()
                .filter(one -> !catalogue(one, kits).meantBy(word).isEmpty())
                .findFirst()
                .orElseThrow(() -> new InputException(List.of(unknown(sources, kits))));
        Catalogue catalogue = source.withCases(framework(source, kits));
        List<Entry> meant = catalogue.meantBy(word);
        return format.isJson()
                ? CatalogueJson.of(List.of(catalogue.only(meant::contains)))
                : CatalogueText.explain(catalogue, meant, language.locale());
    }

    /** Where to look, first things first. */
    private List<RuleSource> sources(YearKits kits) {
        return directory
                .or(() -> year)
                .map(name -> List.of(RuleSource.of(name, kits)))
                .orElseGet(() -> RuleSource.all(kits));
    }

    private Catalogue catalogue(RuleSource source, YearKits kits) {
        Framework framework = framework(source, kits);
        return Catalogue.of(framework, source.in(framework));
    }

    /** A pack in a directory may be for several years. */
    private Framework framework(RuleSource source, YearKits kits) {
        return year.map(name -> RuleSource.of(name, kits).newest()).orElseGet(source::newest);
    }

    private Problem unknown(List<RuleSource> sources, YearKits kits) {
        List<String> words = sources.stream()
                .flatMap(source -> catalogue(source, kits).words().stream())
                .distinct()
                .toList();
        Text suggestion = Suggestion.of(word, words);
        return TEXTS.problem(Place.of(word), "unknown-rule", suggestion);
    }
}
