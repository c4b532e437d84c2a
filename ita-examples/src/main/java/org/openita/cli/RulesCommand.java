package org.openita.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita rules}: the analysts' workbench. */
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesListCommand.class,
            RulesExplainCommand.class,
            RulesDocsCommand.class,
            RulesDiffCommand.class,
            RulesFormatCommand.class,
            RulesLspCommand.class
        },
        header = "Checks, tests, explains, compares and lays out rule packs.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class RulesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
