package org.openita.cli;

/** How the process ends; 2 for wrong usage is picocli's. */
final class ExitStatus {

    static final int FINE = 0;
    static final int PROBLEMS = 1;

    private ExitStatus() {}

    static int of(boolean isFine) {
        return isFine ? FINE : PROBLEMS;
    }
}
