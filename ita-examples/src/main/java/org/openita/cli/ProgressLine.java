package org.openita.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** Says how many of many are done, on a terminal; elsewhere it keeps silent. Not thread-safe. */
final class ProgressLine {

    private static final int WORTH_SAYING = 5;
    private static final int AT_ONCE = 100;

    private final PrintWriter errors;
    private final int all;
    private final int step;
    private final boolean isWatched;
    private int done;

    /** A line on so many things as are known from the beginning. */
    ProgressLine(PrintWriter errors, int all) {
        this(errors, all, 1);
    }

    private ProgressLine(PrintWriter errors, int all, int step) {
        this.errors = errors;
        this.all = all;
        this.step = step;
        this.isWatched = isSomeoneWatching();
    }

    /** A line on very many things, of which nobody knows how many they are. */
    static ProgressLine open(PrintWriter errors) {
        return new ProgressLine(errors, 0, AT_ONCE);
    }

    void step() {
        done++;
        if (isWatched && (all == 0 || all >= WORTH_SAYING) && done % step == 0) {
            errors.print("\r" + done + (all == 0 ? "" : "/" + all) + (done == all ? "\n" : ""));
            errors.flush();
        }
    }

    /** Ends a line on what nobody knew how many it was. */
    void end() {
        if (isWatched && done >= step) {
            errors.print("\r" + done + "\n");
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
