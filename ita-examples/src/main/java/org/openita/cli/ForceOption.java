package org.openita.cli;

import picocli.CommandLine.Option;

/** {@code --force}: files that are there may be written over. */
final class ForceOption {

    @Option(names = "--force")
    private boolean isGiven;

    boolean isGiven() {
        return isGiven;
    }
}
