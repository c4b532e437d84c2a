package org.openita.examples;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code ita rules}: the analysts' workbench. */
@Command(
        name = RulesCommand.NAME,
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Checks, tests, explains and compares rule packs.",
        description = {"ตรวจ ทดสอบ อธิบาย และเปรียบเทียบชุดกฎ", ""},
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n")
final class RulesCommand implements Callable<Integer> {

    static final String NAME = "rules";

    private static final List<Class<?>> COMMANDS = List.of(
            RulesCheckCommand.class,
            RulesTestCommand.class,
            RulesListCommand.class,
            RulesExplainCommand.class,
            RulesDocsCommand.class,
            RulesDiffCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Adds the commands of the workbench, which a process that only assesses need not load. */
    static void addCommands(CommandLine root) {
        CommandLine rules = Objects.requireNonNull(root.getSubcommands().get(NAME), NAME);
        COMMANDS.forEach(rules::addSubcommand);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }
}
