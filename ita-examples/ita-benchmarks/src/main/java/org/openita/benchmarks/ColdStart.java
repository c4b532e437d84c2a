package org.openita.benchmarks;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How long one assessment takes as a whole process, from the start of the Java machine to its end.
 *
 * <p>The ways take turns, so that whatever else the machine does strikes all of them alike.
 */
public final class ColdStart {

    private static final int ROUNDS = 7;
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";
    private static final String RESULT = "ita-examples/data/ko-2567.json";
    private static final String[] COMMAND = {"-jar", "ita-examples/target/ita.jar", "assess", RESULT};
    private static final String COMPILER = "ita-examples/ita-benchmarks/target/test-classes" + File.pathSeparator
            + "ita-examples/ita-benchmarks/target/compiler/*";
    private static final String[] QUICK = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"};

    private ColdStart() {}

    /** Prints the least, the middle and the most seconds of each way; run it from the top of the project. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<String>> way : ways().entrySet()) {
                seconds.computeIfAbsent(way.getKey(), key -> new ArrayList<>()).add(run(way.getValue()));
            }
        }
        seconds.forEach(Seconds::print);
    }

    private static Map<String, List<String>> ways() {
        String[] compiled = {"-cp", COMPILER, "org.openita.benchmarks.CompiledStart", RESULT};
        Map<String, List<String>> ways = new LinkedHashMap<>();
        ways.put("ita assess", command(COMMAND));
        ways.put("ita assess, C1 and serial collector", command(QUICK, COMMAND));
        ways.put("same rules compiled at run time", command(compiled));
        ways.put("same rules compiled at run time, C1 and serial collector", command(QUICK, compiled));
        return ways;
    }

    private static List<String> command(String[]... parts) {
        List<String> command = new ArrayList<>(List.of(JAVA));
        for (String[] part : parts) {
            command.addAll(Arrays.asList(part));
        }
        return command;
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Failed: " + String.join(" ", command));
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
