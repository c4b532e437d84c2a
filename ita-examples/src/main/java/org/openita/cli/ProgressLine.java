package org.openita.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Says how many of many files are done, on a terminal; elsewhere it keeps silent. Not thread-safe. */
final class ProgressLine {

    private static final int WORTH_SAYING = 5;

    private final PrintWriter errors;
    private final int all;
    private int done;

    ProgressLine(PrintWriter errors, int all) {
        this.errors = errors;
        this.all = all;
    }

    void step() {
        done++;
        if (all >= WORTH_SAYING && isSomeoneWatching()) {
            errors.print("\r" + done + "/" + all + (done == all ? "\n" : ""));
            errors.flush();
        }
    }

    private static boolean isSomeoneWatching() {
        return Optional.ofNullable(System.console())
                .filter(ProgressLine::isTerminal)
                .isPresent();
    }

    /** From JDK 22 on there may be a console where streams lead to files; before that it is a terminal. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
