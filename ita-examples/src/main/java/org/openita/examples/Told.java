package org.openita.examples;

import org.openita.model.problem.InputException;
import picocli.CommandLine.Model.CommandSpec;

/** Runs what may find problems in its input, and tells them on standard error. */
final class Told {

    private static final int FINE = 0;
    private static final int PROBLEMS = 1;

    private Told() {}

    /** The exit status: fine, or problems that have been told. */
    static int problemsOf(CommandSpec spec, Language language, Runnable work) {
        try {
            work.run();
            return FINE;
        } catch (InputException e) {
            spec.commandLine().getErr().println(e.describe(language.locale()));
            return PROBLEMS;
        }
    }
}
