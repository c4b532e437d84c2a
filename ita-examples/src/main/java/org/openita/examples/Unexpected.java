package org.openita.examples;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What nobody foresaw is told in a line, without a stack trace; with {@code -Dita.trace=true} the trace is shown too. */
final class Unexpected implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception cause, CommandLine commandLine, ParseResult parsed) {
        commandLine.getErr().println("ita: an error in this program, please report it: " + cause);
        if (Boolean.getBoolean("ita.trace")) {
            cause.printStackTrace(commandLine.getErr());
        }
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
}
