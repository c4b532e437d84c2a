package org.openita.benchmarks;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openita.model.score.Score;
import org.openita.scoring.oracle.HandWritten2567;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * How long a country takes from JSON to rows and to whole analyses, beside Jackson that does nothing but parse the same file, and beside
 * Java written by hand for the year that judges it.
 *
 * <p>Each way is a process of its own, whose start counts; they take turns, so that whatever else the machine does strikes all of them
 * alike. Ours is started as users start it, with at most 200 MB of heap.
 */
public final class NationSpeed {

    private static final int ROUNDS = 5;
    private static final String PARSE = "parse";
    private static final String JUDGE = "judge";

    private NationSpeed() {}

    /**
     * Prints the least, the middle and the most seconds of each way.
     *
     * @param arguments the launcher, {@code ita-examples/ita}; how many times the country is taken, else once; how many rounds, else five
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments[0].equals(PARSE) || arguments[0].equals(JUDGE)) {
            System.out.println(read(Path.of(arguments[1]), arguments[0].equals(JUDGE)));
            return;
        }
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1;
        Path folder = Files.createTempDirectory("nation-");
        Path nation = folder.resolve("nation.json");
        NationFile.write(nation, times * NationFile.AGENCIES);
        System.out.printf(
                Locale.ROOT, "%d agencies, %d MB%n", times * NationFile.AGENCIES, Files.size(nation) / 1_000_000);
        compare(arguments[0], nation, arguments.length > 2 ? Integer.parseInt(arguments[2]) : ROUNDS);
        Files.delete(nation);
        Files.delete(folder);
    }

    private static void compare(String ita, Path nation, int rounds) throws IOException, InterruptedException {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            time("Jackson parses, nothing else", seconds, java(PARSE, nation));
            time("Jackson parses, hand-written Java judges", seconds, java(JUDGE, nation));
            batch("ita batch --brief, .csv", seconds, ita, nation, "rows.csv", "--brief");
            batch("ita batch, .jsonl", seconds, ita, nation, "whole.jsonl");
            batch("ita batch --lang none, .jsonl", seconds, ita, nation, "bare.jsonl", "--lang", "none");
        }
        seconds.forEach(Seconds::print);
    }

    private static void batch(
            String way, Map<String, List<Double>> seconds, String ita, Path nation, String out, String... options)
            throws IOException, InterruptedException {
        Path file = nation.resolveSibling(out);
        List<String> command = new ArrayList<>(List.of(ita, "batch", nation.toString(), "--out", file.toString()));
        command.addAll(List.of(options));
        ProcessBuilder process = new ProcessBuilder(command);
        process.environment().put("JAVA_TOOL_OPTIONS", "-Xmx200m");
        time(way, seconds, process);
        Files.delete(file);
    }

    private static ProcessBuilder java(String way, Path nation) {
        return new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                NationSpeed.class.getName(),
                way,
                nation.toString());
    }

    private static void time(String way, Map<String, List<Double>> seconds, ProcessBuilder builder)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(way + " failed");
        }
        seconds.computeIfAbsent(way, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
    }

    /** How many tokens there were, or findings. */
    private static long read(Path file, boolean isJudged) throws IOException {
        long count = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
                JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                count += isJudged ? 0 : 1;
                if (isJudged && token == JsonToken.PROPERTY_NAME && parser.currentName().equals("items")) {
                    count += HandWritten2567.judge(items(parser)).findings().size();
                }
            }
        }
        return count;
    }

    private static Map<String, Score> items(JsonParser parser) {
        Map<String, Score> items = new HashMap<>();
        String whole = "";
        parser.nextToken();
        for (JsonToken token = parser.nextToken(); !(token == JsonToken.END_OBJECT && whole.isEmpty()); ) {
            String name = parser.currentName();
            if (token == JsonToken.END_OBJECT) {
                whole = "";
            } else if (parser.nextToken() == JsonToken.START_OBJECT) {
                whole = name + ".";
            } else {
                items.put(whole + name, Score.of(parser.getString()));
            }
            token = parser.nextToken();
        }
        return items;
    }
}
