package org.openita.workbench.editing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.file.StagedFile;
import org.openita.model.file.UnreadableFile;
import org.openita.model.file.UnwritableFile;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;
import org.openita.rules.language.RuleFormatter;
import org.openita.rules.language.RuleLimits;
import org.openita.rules.language.RuleProblems;

/**
 * A rule file of a directory and how it would be laid out.
 *
 * <p>Its byte order mark and its kind of line ends stay. A file that cannot be read as rules has no layout, and is left as it is.
 * Immutable and thread-safe.
 */
public final class RuleFileLayout {

    private static final String RULES = ".drl";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Path path;
    private final String name;
    private final byte[] before;
    private final Optional<byte[]> layout;
    private final List<Problem> problems;

    private RuleFileLayout(Path path, String name, byte[] before, Optional<byte[]> layout, List<Problem> problems) {
        this.path = path;
        this.name = name;
        this.before = before;
        this.layout = layout;
        this.problems = List.copyOf(problems);
    }

    /**
     * The rule files of a directory, by their names.
     *
     * @throws InputException if it is no directory, cannot be listed, or holds no rule file
     */
    public static List<RuleFileLayout> of(Path directory) {
        List<Path> files = files(directory);
        if (files.isEmpty()) {
            throw refused(directory, "no-rule-files");
        }
        return files.stream().map(RuleFileLayout::ofFile).toList();
    }

    private static List<Path> files(Path directory) {
        if (!Files.exists(directory)) {
            throw refused(directory, "no-directory");
        }
        if (!Files.isDirectory(directory)) {
            throw refused(directory, "not-directory");
        }
        try (Stream<Path> entries = Files.list(directory)) {
            List<Path> all = entries.limit(RuleLimits.MOST_ENTRIES + 1L).toList();
            if (all.size() > RuleLimits.MOST_ENTRIES) {
                throw refused(directory, "too-many-entries");
            }
            return all.stream()
                    .filter(file -> file.toString().endsWith(RULES))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refused(directory, "unreadable-directory");
        }
    }

    private static InputException refused(Path directory, String slip) {
        ProblemLog log = RuleProblems.log();
        log.add(Place.of(directory.toString()), slip);
        return log.exception();
    }

    private static RuleFileLayout ofFile(Path file) {
        String name = String.valueOf(file.getFileName());
        ProblemLog log = RuleProblems.log();
        try {
            Optional<byte[]> bytes = bytes(file, log);
            return new RuleFileLayout(
                    file,
                    name,
                    bytes.orElse(new byte[0]),
                    bytes.flatMap(present -> laidOut(Visible.of(name), present, log)),
                    log.problems());
        } catch (IOException e) {
            return new RuleFileLayout(
                    file, name, new byte[0], Optional.empty(), List.of(UnreadableFile.problem(name, e)));
        }
    }

    /** A link that leads out of the directory is not followed: what it leads to is nobody's to change. */
    private static Optional<byte[]> bytes(Path file, ProblemLog log) throws IOException {
        Place place = Place.of(String.valueOf(file.getFileName()));
        Path folder = Optional.ofNullable(file.getParent()).orElse(Path.of("")).toRealPath();
        if (!Files.exists(file) || !file.toRealPath().startsWith(folder)) {
            log.add(place, "link-outside");
        } else if (!Files.isRegularFile(file)) {
            log.add(place, "not-a-file");
        } else if (Files.size(file) > RuleLimits.LARGEST_FILE) {
            log.add(place, "too-large", RuleLimits.LARGEST_FILE);
        } else {
            return Optional.of(Files.readAllBytes(file));
        }
        return Optional.empty();
    }

    private static Optional<byte[]> laidOut(String name, byte[] bytes, ProblemLog log) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean isMarked = text.startsWith(BYTE_ORDER_MARK);
            return RuleFormatter.format(name, isMarked ? text.substring(1) : text, log)
                    .map(laid -> ((isMarked ? BYTE_ORDER_MARK : "") + laid).getBytes(StandardCharsets.UTF_8));
        } catch (CharacterCodingException e) {
            log.add(Place.of(name), "not-utf8");
            return Optional.empty();
        }
    }

    /** Its name. */
    public String name() {
        return name;
    }

    /** Why it has no layout. */
    public List<Problem> problems() {
        return problems;
    }

    /** Whether it is laid out otherwise. */
    public boolean isToChange() {
        return layout.filter(laid -> !Arrays.equals(laid, before)).isPresent();
    }

    /**
     * Lays the file out on the disk, if it is laid out otherwise: beside it, then in its place.
     *
     * @return what keeps it from being written: also that somebody has changed it meanwhile
     */
    public Optional<Problem> write() {
        if (!isToChange()) {
            return Optional.empty();
        }
        try (StagedFile staged = StagedFile.of(path, out -> out.write(layout.orElseThrow()))) {
            if (!Arrays.equals(Files.readAllBytes(path), before)) {
                return refused(Path.of(name), "changed-meanwhile").problems().stream()
                        .findFirst();
            }
            staged.replace();
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(UnwritableFile.problem(name, e));
        }
    }
}
