package org.openita.cli;

import java.io.PrintWriter;

/**
 * Prints results one by one as they come, so that those of a whole country need no more memory than one: as an array of JSON, or
 * as texts one below the other. Not thread-safe.
 */
final class ResultsOut {

    private final PrintWriter out;
    private final String between;
    private long count;
    private boolean isArray;

    private ResultsOut(PrintWriter out, String between) {
        this.out = out;
        this.between = between;
    }

    /** Prints documents of JSON: a single one as it is, several as an array. */
    static ResultsOut json(PrintWriter out) {
        return new ResultsOut(out, ",\n");
    }

    /** Prints texts. */
    static ResultsOut text(PrintWriter out, String between) {
        return new ResultsOut(out, between);
    }

    /** Says that there may be several documents of JSON, before the first. */
    ResultsOut asArray() {
        isArray = true;
        return this;
    }

    /** Prints a result, a document of JSON or a text that ends with a line feed. */
    void print(String result) {
        out.print(count == 0 ? (isArray ? "[\n" : "") : between);
        out.print(isArray ? result.stripTrailing().indent(2).stripTrailing() : result);
        count++;
    }

    /** Whether nobody reads any more. */
    boolean isClosed() {
        return out.checkError();
    }

    /** Ends an array, also an empty one. */
    void end() {
        if (isArray) {
            out.print(count == 0 ? "[]\n" : "\n]\n");
        }
    }
}
