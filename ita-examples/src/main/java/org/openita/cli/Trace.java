package org.openita.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Where in the program it happened: for whoever mends it, and nobody else. */
final class Trace {

    private static final String SWITCH = "ita.trace";
    private static final String VARIABLE = "ITA_TRACE";

    private Trace() {}

    /** Shows it if it was asked for, by {@code -Dita.trace} or {@code ITA_TRACE=1}; else keeps it in a file and says where. */
    static void leave(Throwable cause, boolean isMistake, PrintWriter err) {
        if (isAskedFor()) {
            cause.printStackTrace(err);
        } else if (isMistake) {
            keep(cause, err);
        }
    }

    private static boolean isAskedFor() {
        return isOn(System.getProperty(SWITCH, "false")) || isOn(System.getenv().getOrDefault(VARIABLE, "false"));
    }

    private static boolean isOn(String value) {
        return !value.equals("false") && !value.equals("0");
    }

    /** The file is the user's alone; where none can be written, it is better told than lost. */
    private static void keep(Throwable cause, PrintWriter err) {
        try {
            Path file = Files.createTempFile("ita-trace-", ".txt");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
                cause.printStackTrace(writer);
            }
            Text text = ProblemTexts.beside(Ita.class).sentence("trace", file);
            err.println("    " + text.th() + " / " + text.en());
        } catch (IOException e) {
            cause.printStackTrace(err);
        }
    }
}
