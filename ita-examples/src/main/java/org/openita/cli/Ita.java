package org.openita.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.openita.model.file.StagedFile;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command line.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8 whatever the locale. Exit status: 0 fine,
 * 1 problems in the input or the rules, 2 wrong usage. No character that a terminal obeys is written, colours included: what names
 * and files hold cannot be told from them.
 */
@Command(
        name = "ita",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Scores and advice from results of Thailand's ITA.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit status:%n")
public final class Ita implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream in;
    private final OutputStream out;
    private final Map<String, String> environment;

    private Ita(InputStream in, OutputStream out, Map<String, String> environment) {
        this.in = in;
        this.out = out;
        this.environment = environment;
    }

    /** Runs the command line and ends the process with its exit status. */
    public static void main(String[] arguments) {
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        OutputStream err = new FileOutputStream(FileDescriptor.err);
        Runtime.getRuntime().addShutdownHook(new Thread(StagedFile::dropAll));
        System.exit(run(System.in, out, err, CommandLineText.restored(arguments)));
    }

    /** Runs the command line on these streams; its exit status. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        return run(System.getenv(), in, out, err, arguments);
    }

    /** The same under an environment of one's own. */
    static int run(
            Map<String, String> environment, InputStream in, OutputStream out, OutputStream err, String... arguments) {
        PrintWriter output = utf8(out);
        PrintWriter errors = utf8(err);
        return closed(output, errors, status(new Ita(in, out, environment), output, errors, arguments));
    }

    /** Memory, stack and parts of Java run out as errors, which commands and libraries cannot foresee. */
    private static int status(Ita ita, PrintWriter output, PrintWriter errors, String... arguments) {
        try {
            return executed(ita, output, errors, arguments);
        } catch (Error e) {
            return UnexpectedErrorHandler.tell(e, errors);
        }
    }

    private static int executed(Ita ita, PrintWriter output, PrintWriter errors, String... arguments) {
        LibraryDefaults.prepare();
        CommandLine commands = new CommandLine(ita);
        Commands.asked(arguments).forEach(commands::addSubcommand);
        return commands.setOut(output)
                .setErr(errors)
                .setHelpFactory(Ita::help)
                .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler(new UnexpectedErrorHandler())
                .execute(arguments);
    }

    /** What options are for is read only where someone asks for it. */
    private static CommandLine.Help help(CommandSpec command, CommandLine.Help.ColorScheme colours) {
        command.resourceBundle(ResourceBundle.getBundle("org.openita.cli.help", Locale.ROOT));
        return new CommandLine.Help(command, colours);
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return ExitCode.USAGE;
    }

    InputStream in() {
        return in;
    }

    /** Standard output as bytes, for a command whose output is no text. */
    OutputStream out() {
        return out;
    }

    /** A variable of the environment; empty if it is not set. */
    String environment(String variable) {
        return environment.getOrDefault(variable, "");
    }

    /** A reader that goes away early, as {@code head} does, must not look like success. */
    private static int closed(PrintWriter output, PrintWriter errors, int status) {
        boolean isIncomplete = output.checkError();
        if (isIncomplete) {
            Text text = ProblemTexts.beside(Ita.class).sentence("not-all-written");
            errors.println("ita: " + text.th() + " / " + text.en());
        }
        errors.flush();
        return isIncomplete && status == ExitCode.OK ? ExitStatus.PROBLEMS : status;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(
                new ScreenWriter(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8))), false);
    }
}
