package org.openita.cli;

import java.util.Locale;
import java.util.function.IntSupplier;
import org.openita.model.problem.InputException;
import picocli.CommandLine.Model.CommandSpec;

/** Runs what may find problems in its input, and tells them on standard error. */
final class Told {

    private Told() {}

    /** The exit status: fine, or problems that have been told. */
    static int problemsOf(CommandSpec spec, Locale locale, Runnable work) {
        return statusOf(spec, locale, () -> {
            work.run();
            return ExitStatus.FINE;
        });
    }

    /** The exit status of work that says it, or of problems that have been told. */
    static int statusOf(CommandSpec spec, Locale locale, IntSupplier work) {
        try {
            return work.getAsInt();
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.describe(locale));
            return ExitStatus.PROBLEMS;
        }
    }
}
