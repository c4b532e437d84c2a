package org.openita.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.cli.ManyResults.Begin;

/**
 * How far an interrupted run came: what it was a run of, with which engines, and up to where its part can be trusted.
 *
 * @param run what it was a run of, on one line
 * @param engines the engine of each year that was used, by all that tells it from others
 * @param marks the places that were reached, in order
 */
record PartState(String run, Map<String, String> engines, List<Mark> marks) {

    private static final String ENGINE = "engine";
    private static final String MARK = "mark";

    /**
     * A place up to which everything was written.
     *
     * @param next the result that comes next
     * @param bytes how many bytes the part had
     * @param checksum of these bytes
     */
    record Mark(Begin next, long bytes, long checksum) {

        String line() {
            return String.join(
                    " ",
                    MARK,
                    String.valueOf(next.file()),
                    String.valueOf(next.number()),
                    String.valueOf(bytes),
                    String.valueOf(checksum),
                    ".\n");
        }

        private static Mark of(String[] words) {
            return new Mark(
                    new Begin(Integer.parseInt(words[1]), Long.parseLong(words[2])),
                    Long.parseLong(words[3]),
                    Long.parseLong(words[4]));
        }
    }

    static String engineLine(String year, String engine) {
        return ENGINE + " " + year + " " + engine + " .\n";
    }

    /** The state that a file holds; a line that was not written to its end counts for nothing. */
    static Optional<PartState> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines =
                Files.readString(file, StandardCharsets.UTF_8).lines().toList();
        Map<String, String> engines = new HashMap<>();
        List<Mark> marks = new java.util.ArrayList<>();
        for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
            String[] words = line.split(" ", -1);
            if (words[0].equals(ENGINE) && words.length == 4) {
                engines.put(words[1], words[2]);
            } else if (words[0].equals(MARK) && words.length == 6) {
                marks.add(Mark.of(words));
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(new PartState(lines.get(0), engines, marks));
    }
}
