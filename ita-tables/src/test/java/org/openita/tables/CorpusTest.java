package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.score.Score;
import org.openita.model.text.Text;

/**
 * Tables as people have them, one folder a kind: beside each file stands what must come out of it. A file that ends with {@code
 * .book} describes a workbook, see {@link BookText}.
 *
 * <p>Each line of what must come out is a result (all of them, with all scores), {@code told:} and part of what must be told, or
 * {@code problem:} and part of a problem (each of them must be named). {@code given: year 2567} and {@code given: name
 * ita-2567.csv} say how the file is read.
 */
class CorpusTest {

    private static final String RENEW = "openita.renew";

    static Stream<String> files() throws IOException {
        Path folder = folder();
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().endsWith(".expected"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileGivesWhatStandsBesideIt(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder().resolve(name));
        List<String> expected = expected(name);
        ResultFile file = name.endsWith(".book")
                ? read("t.xlsx", BookText.bytes(bytes), expected)
                : read("t.csv", bytes, expected);
        if (Boolean.getBoolean(RENEW)) {
            System.out.println("\n## " + name + "\n" + String.join("\n", found(file)));
        }
        assertThat(results(file)).as(name).isEqualTo(lines(expected, ""));
        List<String> told = told(file);
        assertThat(lines(expected, "told: "))
                .as(name)
                .allSatisfy(part ->
                        assertThat(told).anySatisfy(text -> assertThat(text).contains(part)));
        List<String> problems = Samples.english(file);
        List<String> named = lines(expected, "problem: ");
        assertThat(named)
                .as(name)
                .allSatisfy(part ->
                        assertThat(problems).anySatisfy(text -> assertThat(text).contains(part)));
        assertThat(problems)
                .as(name)
                .allSatisfy(text ->
                        assertThat(named).anySatisfy(part -> assertThat(text).contains(part)));
    }

    private static ResultFile read(String name, byte[] bytes, List<String> expected) {
        Optional<FiscalYear> year = lines(expected, "given: year ").stream()
                .map(digits -> FiscalYear.of(Integer.parseInt(digits)))
                .findFirst();
        String given = lines(expected, "given: name ").stream().findFirst().orElse(name);
        return ResultFile.read(new ByteArrayInputStream(bytes), given, KnownYears.builtIn(), year);
    }

    private static List<String> found(ResultFile file) {
        List<String> found = new ArrayList<>(results(file));
        told(file).forEach(text -> found.add("told: " + text));
        Samples.english(file).forEach(text -> found.add("problem: " + text));
        return found;
    }

    private static List<String> told(ResultFile file) {
        return Stream.concat(file.unread().stream(), file.remarks().stream())
                .map(Text::en)
                .toList();
    }

    private static List<String> results(ResultFile file) {
        return file.results().stream().map(result -> shown(result.assessment())).toList();
    }

    private static String shown(Assessment result) {
        Map<String, Score> scores = new TreeMap<>(result.items());
        scores.putAll(result.published());
        return result.fiscalYear() + " "
                + result.agency().id().map(id -> id + " ").orElse("")
                + result.agency().name() + ": "
                + scores.entrySet().stream()
                        .map(score -> score.getKey() + " " + score.getValue())
                        .collect(Collectors.joining(", "))
                + result.level().map(level -> ", level " + level).orElse("");
    }

    private static List<String> expected(String name) throws IOException {
        Path file = folder().resolve(name.replaceFirst("\\.[^.]*$", ".expected"));
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> lines(List<String> expected, String kind) {
        return expected.stream()
                .filter(line -> kind.isEmpty()
                        ? Stream.of("told: ", "problem: ", "given: ").noneMatch(line::startsWith)
                        : line.startsWith(kind))
                .map(line -> line.substring(kind.length()))
                .toList();
    }

    private static Path folder() {
        try {
            return Path.of(Objects.requireNonNull(CorpusTest.class.getResource("corpus"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
