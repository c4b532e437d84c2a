package org.openita.examples;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The command line.
 *
 * <p>Results go to standard output, everything else to standard error, both in UTF-8 whatever the locale. Exit status: 0 fine,
 * 1 problems in the input or the rules, 2 wrong usage.
 */
@Command(
        name = "ita",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = AssessCommand.class,
        header = "Scores, judges and recommends: Thailand's Integrity and Transparency Assessment (ITA).",
        description = "ให้คะแนน ตัดสินระดับ และให้ข้อเสนอแนะจากผลการประเมิน ITA",
        footer = {"", "Exit status: 0 fine, 1 problems in the input or the rules, 2 wrong usage."})
public final class Ita implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final InputStream in;

    private Ita(InputStream in) {
        this.in = in;
    }

    public static void main(String[] arguments) {
        int status = run(System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), arguments);
        System.exit(status);
    }

    /** Runs a command line on these streams; the exit status. */
    static int run(InputStream in, OutputStream out, OutputStream err, String... arguments) {
        PrintWriter output = utf8(out);
        PrintWriter errors = utf8(err);
        int status = new CommandLine(new Ita(in))
                .setOut(output)
                .setErr(errors)
                .setExecutionExceptionHandler(new Unexpected())
                .execute(arguments);
        output.flush();
        errors.flush();
        return status;
    }

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? Such as: ita assess FILE");
    }

    InputStream in() {
        return in;
    }

    private static PrintWriter utf8(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), false);
    }
}
