package org.openita.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita year}: fiscal years from outside. */
@Command(
        name = "year",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            YearListCommand.class,
            YearNewCommand.class,
            YearExportCommand.class,
            YearImportCommand.class,
            YearCheckCommand.class,
            YearDiffCommand.class
        },
        header = "Lists fiscal years, drafts and checks year kits, also as workbooks, and compares years.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class YearCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
