package org.openita.examples;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** What nobody foresaw is told in a line; {@code -Dita.trace=true} shows where it happened. */
final class Unforeseen implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception cause, CommandLine commandLine, ParseResult parsed) {
        PrintWriter err = commandLine.getErr();
        err.println("ita: a mistake in this program, not in your file: " + cause);
        err.println("    remedy: report it with the file; java -Dita.trace=true -jar … shows where it happened");
        if (Boolean.getBoolean("ita.trace")) {
            cause.printStackTrace(err);
        }
        return commandLine.getCommandSpec().exitCodeOnExecutionException();
    }
}
