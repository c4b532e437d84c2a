package org.openita.cli;

import java.io.PrintWriter;

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
        if (all >= WORTH_SAYING && System.console() != null) {
            errors.print("\r" + done + "/" + all + (done == all ? "\n" : ""));
            errors.flush();
        }
    }
}
