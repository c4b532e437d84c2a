package org.openita.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openita.model.problem.Visible;
import org.openita.tables.text.TextFile;
import picocli.CommandLine.Model.CommandSpec;

/** {@code --map} and {@code --set} of {@code ita survey}: {@code i1=heading}, or a file of such lines; {@code agency=name}. */
final class ColumnOptions {

    private ColumnOptions() {}

    /** What columns hold, by their heading; lines of a file that are blank or begin with {@code #} say nothing. */
    static Map<String, String> byHeading(CommandSpec spec, List<String> options) {
        Map<String, String> names = new LinkedHashMap<>();
        lines(spec, options).forEach(line -> put(spec, names, after(spec, line, "--map"), before(line)));
        return names;
    }

    /** What stands in all rows, by the column. */
    static Map<String, String> byColumn(CommandSpec spec, List<String> options) {
        Map<String, String> values = new LinkedHashMap<>();
        options.forEach(option ->
                put(spec, values, option.contains("=") ? before(option) : option, after(spec, option, "--set")));
        return values;
    }

    /** The files among the options. */
    static List<Path> files(List<String> options) {
        return options.stream()
                .filter(ColumnOptions::isFile)
                .map(FileNames::path)
                .toList();
    }

    private static List<String> lines(CommandSpec spec, List<String> options) {
        return options.stream()
                .flatMap(option -> isFile(option) ? linesOf(spec, option) : Stream.of(option))
                .toList();
    }

    private static boolean isFile(String option) {
        return !option.contains("=") || Files.isRegularFile(FileNames.path(option));
    }

    private static Stream<String> linesOf(CommandSpec spec, String name) {
        try (TextFile file = TextFile.open(FileNames.path(name));
                BufferedReader lines = new BufferedReader(file.reader())) {
            return lines
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw ProblemReporter.wrongUsage(spec, "map-unreadable", Visible.of(name));
        }
    }

    private static String before(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static String after(CommandSpec spec, String line, String option) {
        int sign = line.indexOf('=');
        String value = sign < 0 ? "" : line.substring(sign + 1).strip().replaceAll("^\"(.*)\"$", "$1");
        if (sign < 1 || value.isEmpty()) {
            throw ProblemReporter.wrongUsage(spec, "map-without-sign", option, Visible.of(line));
        }
        return value;
    }

    private static void put(CommandSpec spec, Map<String, String> names, String key, String value) {
        String before = names.put(key, value);
        if (before != null && !before.equals(value)) {
            throw ProblemReporter.wrongUsage(spec, "mapped-twice", Visible.of(key), before, value);
        }
    }
}
