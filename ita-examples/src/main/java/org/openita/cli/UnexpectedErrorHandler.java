package org.openita.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What nobody foresaw is told in a sentence and a remedy; {@link Trace} keeps where it happened. */
final class UnexpectedErrorHandler implements IExecutionExceptionHandler {

    private static final Locale THAI = Locale.forLanguageTag("th");

    @Override
    public int handleExecutionException(Exception cause, CommandLine commandLine, ParseResult parsed) {
        if (cause instanceof InputException problems) {
            commandLine.getErr().println(problems.describe(THAI));
            return ExitStatus.PROBLEMS;
        }
        return tell(cause, commandLine.getErr());
    }

    /** Tells what broke the run, in Thai and in English since what was asked for may not be known; the exit status. */
    static int tell(Throwable cause, PrintWriter err) {
        Breakdown breakdown = Breakdown.of(cause);
        err.println("ita: "
                + Visible.of(breakdown.found().th() + " / " + breakdown.found().en()));
        Text remedy = ProblemTexts.beside(Ita.class).sentence("remedy", breakdown.remedy());
        err.println("    " + Visible.of(remedy.th()));
        err.println("    " + Visible.of(remedy.en()));
        Trace.leave(cause, breakdown.isMistake(), err);
        return ExitStatus.PROBLEMS;
    }
}
