package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A folder of packs with one fault each, what must be reported of it, and a neighbour that is right. */
@Tag("text")
class CorpusTest {

    private static final String PACK =
            "{\"name\": \"house\", \"version\": \"1\", \"fiscalYear\": 2567, \"extends\": \"2567\"}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("files")
    void theFaultIsReportedWithItsPlaceInBothLanguages(Path file) throws IOException {
        Map<String, String> sections = sections(file);
        List<String> expected = sections.get("expect").lines().toList();

        PackCheck check = check(sections, false);
        List<Violation> violations = violations(check, file);

        assertThat(check.problems()).isEmpty();
        assertThat(violations).hasSize(1);
        Violation violation = violations.get(0);
        assertThat(violation.lint() + " " + violation.severity() + " " + violation.place())
                .startsWith(expected.get(0));
        assertThat(violation.problem().describe(Locale.ENGLISH)).contains(expected.get(1));
        assertThat(violation.problem().describe(Locale.forLanguageTag("th"))).contains(expected.get(2));
    }

    @ParameterizedTest
    @MethodSource("files")
    void itsNeighbourIsClean(Path file) throws IOException {
        PackCheck check = check(sections(file), true);

        assertThat(check.problems()).isEmpty();
        assertThat(violations(check, file)).isEmpty();
    }

    @Test
    void everyLintHasItsFault() throws IOException {
        List<String> names = files().map(file -> file.getFileName().toString()).toList();

        List<Lint> ofPacks = Lints.all().stream()
                .filter(lint -> !Lints.ofYearKits().contains(lint))
                .toList();
        assertThat(ofPacks).allSatisfy(lint -> assertThat(names).anyMatch(name -> name.startsWith(lint.id())));
    }

    /** Packs in this folder have no cases, unless cases are what they are about. */
    private static List<Violation> violations(PackCheck check, Path file) {
        String untested = new UntestedThreshold().id();
        return check.violations().stream()
                .filter(violation -> file.getFileName().toString().startsWith(untested)
                        || !violation.lint().equals(untested))
                .filter(violation -> file.getFileName().toString().contains("not-surveyed")
                        || !(violation.lint().startsWith("level-") && violation.severity() == Severity.INFO))
                .toList();
    }

    private PackCheck check(Map<String, String> sections, boolean clean) throws IOException {
        Path house = Files.createDirectories(folder.resolve("house"));
        Map<String, String> files = new LinkedHashMap<>(Map.of("pack.json", PACK));
        files.putAll(sections);
        for (Map.Entry<String, String> entry : files.entrySet()) {
            String name = entry.getKey();
            boolean ofNeighbour = name.startsWith("clean/");
            if (!name.equals("expect") && (clean || !ofNeighbour)) {
                Path path = house.resolve(name.replace("clean/", ""));
                Files.createDirectories(path.getParent());
                Files.writeString(path, entry.getValue(), StandardCharsets.UTF_8);
            }
        }
        return PackCheck.of(house);
    }

    /** The files of a pack: {@code === name} above each, those of the neighbour under {@code clean/}. */
    private static Map<String, String> sections(Path file) throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        String name = "";
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("=== ")) {
                name = line.substring(4);
                sections.put(name, "");
            } else {
                sections.merge(name, line + "\n", String::concat);
            }
        }
        return sections;
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> files =
                Files.list(Path.of(CorpusTest.class.getResource("corpus").toURI()))) {
            List<Path> sorted = files.sorted().collect(Collectors.toList());
            assertThat(sorted).hasSizeGreaterThan(25);
            return sorted.stream();
        } catch (URISyntaxException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
