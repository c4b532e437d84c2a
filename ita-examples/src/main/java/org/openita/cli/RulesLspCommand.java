package org.openita.cli;

import java.io.PrintStream;
import java.util.concurrent.Callable;
import org.openita.cli.lsp.RuleLanguageServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita rules lsp}: the language server for editors. */
@Command(
        name = "lsp",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Serves an editor over standard input and output by the Language Server Protocol.")
final class RulesLspCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), this::serve);
    }

    /** Whatever prints without being asked must not do so among the messages to the editor. */
    private int serve() {
        Ita ita = (Ita) spec.root().userObject();
        PrintStream before = System.out;
        System.setOut(System.err);
        try {
            return ExitStatus.of(
                    RuleLanguageServer.serve(ita.in(), ita.out(), yearKits.kits(), language.locale()));
        } finally {
            System.setOut(before);
        }
    }
}
