package org.openita.workbench.lint;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.problem.Place;
import org.openita.model.text.Messages;
import org.openita.rules.RulePack;

/**
 * The texts of a messages file with their places.
 *
 * @param language {@code th} or {@code en}
 * @param entries its texts, in order
 */
record PackTextFile(String language, List<Entry> entries) {

    /** The keys of its texts. */
    Set<String> keys() {
        return entries.stream().map(Entry::key).collect(Collectors.toSet());
    }

    /** One line of a file, as it stands there. */
    record Line(String file, int number, String text) {

        Place at(int offset) {
            return Place.of(file, number, text.codePointCount(0, offset) + 1);
        }
    }

    /**
     * A text.
     *
     * @param key its key
     * @param lines the lines it stands on, with the key
     * @param above the comments directly above it, without their signs
     */
    record Entry(String key, List<Line> lines, List<String> above) {

        Place place() {
            Line first = lines.get(0);
            return first.at(first.text().length() - first.text().stripLeading().length());
        }
    }

    static PackTextFile read(RulePack.MessageFile file) {
        return new PackTextFile(file.language(), new Reading().entries(file));
    }

    /** ThresholdIndex a properties file into its entries, by the rules of {@link java.util.Properties}. */
    private static final class Reading {

        private final List<Entry> entries = new ArrayList<>();
        private List<String> above = new ArrayList<>();
        private List<Line> open = new ArrayList<>();

        List<Entry> entries(RulePack.MessageFile file) {
            String[] lines = file.text().split("\r\n|\n|\r", -1);
            for (int i = 0; i < lines.length; i++) {
                read(new Line(file.name(), i + 1, lines[i]));
            }
            close();
            return List.copyOf(entries);
        }

        private void read(Line line) {
            String text = line.text().strip();
            if (open.isEmpty() && text.isEmpty()) {
                above = new ArrayList<>();
            } else if (open.isEmpty() && (text.startsWith("#") || text.startsWith("!"))) {
                above.add(text.substring(1).strip());
            } else {
                open.add(line);
                if (!goesOn(line.text())) {
                    close();
                }
            }
        }

        private void close() {
            if (!open.isEmpty()) {
                String text = String.join("\n", open.stream().map(Line::text).toList());
                entries.add(new Entry(keyOf(text), List.copyOf(open), List.copyOf(above)));
                open = new ArrayList<>();
                above = new ArrayList<>();
            }
        }

        private static boolean goesOn(String line) {
            int end = line.length();
            while (end > 0 && line.charAt(end - 1) == '\\') {
                end--;
            }
            return (line.length() - end) % 2 == 1;
        }

        private static String keyOf(String entry) {
            try {
                return String.join("", Messages.parse(new StringReader(entry)).keySet());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
