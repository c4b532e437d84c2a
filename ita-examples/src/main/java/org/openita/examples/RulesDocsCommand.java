package org.openita.examples;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.openita.model.file.UnwritableFile;
import org.openita.model.framework.Framework;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Visible;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.CatalogueFiles;
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
        header = "Writes a catalogue of a rule pack, to read and sign: HTML and Markdown, Thai and English.",
        description = {"เขียนเล่มกฎสำหรับอ่านและลงนาม เป็น HTML และ Markdown ภาษาไทยและอังกฤษ", ""})
final class RulesDocsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "DIR|YEAR",
            description = {"a rule pack: its directory, or a built-in fiscal year", "โฟลเดอร์ของชุดกฎ หรือปีงบประมาณ"})
    private String name = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = {
                "where to write catalogue.html and catalogue.md; made if need be",
                "โฟลเดอร์ที่จะเขียน catalogue.html และ catalogue.md"
            })
    private String out = "";

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return Told.problemsOf(spec, language.locale(), () -> {
            RuleSource source = RuleSource.of(name);
            Framework framework = source.newest();
            tell(write(Catalogue.of(framework, source.in(framework))));
        });
    }

    private List<Path> write(Catalogue catalogue) {
        try {
            return CatalogueFiles.write(catalogue, FileNames.path(out));
        } catch (IOException e) {
            throw new InputException(List.of(UnwritableFile.problem(out, e)));
        }
    }

    private void tell(List<Path> files) {
        PrintWriter writer = spec.commandLine().getOut();
        files.forEach(file -> writer.println(Visible.of(out + "/" + file.getFileName())));
    }
}
