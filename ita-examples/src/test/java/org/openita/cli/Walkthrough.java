package org.openita.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Does what a README tells its reader to do: makes its changes to a copy of a pack, and runs its commands.
 *
 * <p>In a {@code diff FILE} block the lines of {@code -} give way to those of {@code +}; without any of {@code -} they go to the end. In
 * a {@code console} block a line of {@code $} is a command, and below it stands what it prints; a line of {@code …} stands for any
 * lines. A row {@code | sheet | cells | text |} of a table says what to type into the workbook {@code `my-….xlsx`} that was named last.
 */
final class Walkthrough {

    /** A command, what the README says it prints, and what it prints. */
    record Step(String command, String expected, String printed) {

        /** Whether the README is right, lines that it leaves out aside. */
        boolean isTrue() {
            return Pattern.matches(
                    Stream.of(("\n" + expected + "\n").split("\n…(?=\n)", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining("(?s:\n.*)?")),
                    "\n" + printed + "\n");
        }
    }

    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final String MINE = "my-";
    private static final String PACK = "my-rules";
    private static final Pattern WORKBOOK = Pattern.compile("`(my-[a-z-]+\\.xlsx)`");
    private static final Pattern CELLS =
            Pattern.compile("\\| ([^|]+) \\| ([A-Z]+[0-9]+(?::[A-Z]+[0-9]+)?) \\| ([^|]*) \\|");

    private final Path original;
    private final Path folder;
    private final List<Step> steps = new ArrayList<>();
    private Optional<Path> workbook = Optional.empty();

    private Walkthrough(Path original, Path folder) {
        this.original = original;
        this.folder = folder;
    }

    /** All commands of a README; a heading that matches starts from a fresh copy. */
    static List<Step> of(String readme, Path original, Path folder, Pattern fresh) throws IOException {
        Walkthrough walk = new Walkthrough(original, folder);
        Optional<String> block = Optional.empty();
        List<String> body = new ArrayList<>();
        for (String line : readme.split("\n", -1)) {
            if (block.isEmpty() && line.startsWith("```")) {
                block = Optional.of(line.substring(3));
                body.clear();
            } else if (block.isPresent() && line.equals("```")) {
                walk.block(block.get(), body);
                block = Optional.empty();
            } else if (block.isPresent()) {
                body.add(line);
            } else if (fresh.matcher(line).find()) {
                walk.copy();
            } else {
                walk.cells(line);
            }
        }
        return walk.steps;
    }

    /** A row of a table says what to type into the cells of the workbook that was named last. */
    private void cells(String line) throws IOException {
        WORKBOOK.matcher(line).results().forEach(named -> workbook = Optional.of(folder.resolve(named.group(1))));
        Matcher cells = CELLS.matcher(line);
        if (cells.matches()) {
            TypedCells.type(workbook.orElseThrow(), cells.group(1), cells.group(2), cells.group(3));
        }
    }

    private void block(String kind, List<String> body) throws IOException {
        if (kind.startsWith("diff ")) {
            change(folder.resolve(kind.substring("diff ".length())), body);
        } else if (kind.equals("console")) {
            for (int i = 0, next; i < body.size(); i = next) {
                for (next = i + 1; next < body.size() && !body.get(next).startsWith("$ "); next++) {}
                run(body.get(i).substring(2), String.join("\n", body.subList(i + 1, next)));
            }
        }
    }

    private static void change(Path file, List<String> body) throws IOException {
        String old = lines(body, "- ");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " has no lines\n" + old);
        }
        int at = old.isEmpty() ? text.length() : text.indexOf(old);
        Files.writeString(
                file,
                text.substring(0, at) + lines(body, "+ ") + text.substring(at + old.length()),
                StandardCharsets.UTF_8);
    }

    private static String lines(List<String> body, String signs) {
        return body.stream()
                .filter(line -> !line.isEmpty() && signs.indexOf(line.charAt(0)) >= 0)
                .map(line -> line.substring(1) + "\n")
                .collect(Collectors.joining());
    }

    private void run(String command, String expected) throws IOException {
        if (command.startsWith("cp ")) {
            copy();
        } else {
            steps.add(new Step(command, expected, printed(command)));
        }
    }

    private String printed(String command) {
        List<String> words = new ArrayList<>();
        for (Matcher word = WORD.matcher(command); word.find(); ) {
            words.add(Optional.ofNullable(word.group(1)).orElseGet(() -> word.group(2)));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ita.run(
                InputStream.nullInputStream(),
                out,
                out,
                words.stream().skip(1).map(this::located).toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8)
                .replace(folder + "/", "")
                .replace("../ita-examples/", "ita-examples/")
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** The README's reader stands at the top of the project, with the copy there. */
    private String located(String word) {
        return word.startsWith(MINE)
                ? folder.resolve(word).toString()
                : word.replaceFirst("^ita-examples/", "../ita-examples/");
    }

    private void copy() throws IOException {
        try (Stream<Path> files = Files.walk(original)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy =
                        folder.resolve(PACK).resolve(original.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
