package org.openita.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.framework.Framework;
import org.openita.model.problem.Visible;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.CatalogueHtml;
import org.openita.workbench.catalogue.CatalogueMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules docs}: writes a pack as a catalogue that can be read and signed. */
@Command(
        name = "docs",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Writes a catalogue of a rule pack, to read and sign: HTML and Markdown, Thai and English.")
final class RulesDocsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DIR|YEAR", descriptionKey = "DIR|YEAR")
    private String name = "";

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private String out = "";

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), () -> {
            RuleSource source = RuleSource.of(name, yearKits.kits());
            Framework framework = source.newest();
            write(Catalogue.of(framework, source.in(framework)));
        });
    }

    private void write(Catalogue catalogue) {
        List<Output> files = List.of(
                file("catalogue.html", CatalogueHtml.of(catalogue)),
                file("catalogue.md", CatalogueMarkdown.of(catalogue)));
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of()).andPacks(List.of(name)).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireApart(files.stream().map(Output::name).toList());
        OutputFile.makeFolder(out);
        outputs.write(files);
        files.forEach(file -> spec.commandLine().getOut().println(Visible.of(file.name())));
    }

    private Output file(String file, String text) {
        return new Output(out + "/" + file, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
    }
}
