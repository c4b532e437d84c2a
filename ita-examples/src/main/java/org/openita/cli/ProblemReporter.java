package org.openita.cli;

import java.util.Locale;
import java.util.function.IntSupplier;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Runs what may find problems in its input, and tells them on standard error. */
final class ProblemReporter {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private ProblemReporter() {}

    /** The command line as it was typed makes no sense; said in both languages, since what was asked for may not be known. */
    static ParameterException wrongUsage(CommandSpec spec, String key, Object... arguments) {
        Text text = TEXTS.sentence(key, arguments);
        return new ParameterException(spec.commandLine(), text.en() + " / " + text.th());
    }

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
