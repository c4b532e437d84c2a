package org.openita.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openita.tables.ResultFile;
import org.openita.tables.survey.RejectedNames;

/** What was not taken of each file that was read: in a file beside the output, called after the one that was read. Not thread-safe. */
final class SideFiles {

    private final String output;
    private final List<String> names;
    private final Locale locale;
    private final List<Output> outputs = new ArrayList<>();
    private int rejected;

    /** Those beside an output. */
    SideFiles(String output, List<String> files, Locale locale) {
        this.output = output;
        this.names = RejectedNames.ofResults(files).stream()
                .map(name -> FileNames.path(output).resolveSibling(name).toString())
                .toList();
        this.locale = locale;
    }

    /** Takes what a file has left. */
    void add(int file, ResultFile read) {
        if (read.rejectedRows() > 0) {
            rejected += read.rejectedRows();
            outputs.add(new Output(names.get(file), to -> read.writeRejected(to, locale)));
        }
    }

    /** How many rows and documents were not taken. */
    int rejected() {
        return rejected;
    }

    String output() {
        return output;
    }

    /** The files that are to be written. */
    List<Output> outputs() {
        return outputs;
    }

    /** The names of all files that may be written. */
    List<String> withOutput() {
        return Stream.concat(Stream.of(output), names.stream()).toList();
    }
}
