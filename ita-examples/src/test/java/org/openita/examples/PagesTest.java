package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the pages readable, their links alive, and the picture of the architecture true. */
class PagesTest {

    private static final Path TOP = Path.of("..");
    private static final int WIDEST = 120;

    /** Rows of tables, code and what programs print cannot be broken; the history of changes stays as it was written. */
    @ParameterizedTest
    @MethodSource("pages")
    void linesAreAtMost120CharactersLong(Path page) throws IOException {
        String prose = read(page).replaceAll("(?ms)^ *```.*?^ *```$", "").replaceAll("(?m)^( {4}|\\|).*$", "");
        assertThat(prose.lines())
                .filteredOn(line -> line.codePointCount(0, line.length()) > WIDEST)
                .as(page.toString())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(Path page) throws IOException {
        for (String link : found("\\]\\(([^)#:]+)(?:#[^)]*)?\\)", read(page))) {
            assertThat(page.resolveSibling(link)).as("linked from %s", page).exists();
        }
    }

    @Test
    void theArchitectureNamesEachModuleAndWhatItKnows() throws IOException {
        TreeMap<String, Set<String>> drawn = new TreeMap<>();
        for (String row : found("(?m)^(\\| `ita-[a-z-]+` \\|.*)$", architecture())) {
            List<String> cells = List.of(row.split("\\|", -1));
            drawn.put(only("`(ita-[a-z-]+)`", cells.get(1)), found("`(ita-[a-z-]+)`", cells.get(3)));
        }

        TreeMap<String, Set<String>> built = new TreeMap<>();
        for (String module : found("<module>(ita-[a-z-]+)</module>", read(TOP.resolve("pom.xml")))) {
            built.put(module, dependencies(module));
        }
        assertThat(drawn).isEqualTo(built);
    }

    @Test
    void theTestsThatTheArchitectureNamesExist() throws IOException {
        Set<String> tests = found("`([A-Z]\\w+Test)`", architecture());
        Set<String> sources = new TreeSet<>();
        try (Stream<Path> files =
                Files.find(TOP, 12, (file, is) -> file.toString().endsWith("Test.java"))) {
            files.forEach(file -> sources.add(file.getFileName().toString().replace(".java", "")));
        }
        assertThat(tests).hasSizeGreaterThan(5).isSubsetOf(sources);
    }

    @Test
    void theFoldersAndPackagesThatTheArchitectureNamesExist() throws IOException {
        for (String path : found("`(ita-[a-z-]+/[^`]+)`", architecture())) {
            assertThat(TOP.resolve(path.replace("YEAR", "2567"))).exists();
        }
        for (String name : found("`org\\.openita\\.([a-z.]+)`", architecture())) {
            assertThat(Stream.of("ita-model", "ita-rules", "ita-scoring", "ita-report", "ita-examples")
                            .map(module ->
                                    TOP.resolve(module + "/src/main/java/org/openita/" + name.replace('.', '/'))))
                    .as(name)
                    .anyMatch(Files::isDirectory);
        }
    }

    /** The other modules that a module's own page of the build names, what only tests need left out. */
    private static Set<String> dependencies(String module) throws IOException {
        String pom = read(TOP.resolve(module).resolve("pom.xml"))
                .replaceAll("(?s)<dependencyManagement>.*</dependencyManagement>", "")
                .replaceAll("(?s)<profiles>.*</profiles>", "");
        Set<String> known = new TreeSet<>();
        for (String block : found("(?s)<dependency>(.*?)</dependency>", pom)) {
            if (!block.contains("<scope>test</scope>")) {
                known.addAll(found("<groupId>org\\.openita</groupId>\\s*<artifactId>(ita-[a-z-]+)<", block));
            }
        }
        return known;
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> files =
                Files.find(TOP, 10, (file, is) -> file.toString().endsWith(".md"))) {
            return files
                    .filter(file -> !file.toString().matches(".*(/target/|/node_modules/|/src/test/|CHANGELOG).*"))
                    .toList()
                    .stream();
        }
    }

    private static String architecture() throws IOException {
        return read(TOP.resolve("ARCHITECTURE.md"));
    }

    private static String only(String pattern, String text) {
        return found(pattern, text).iterator().next();
    }

    private static Set<String> found(String pattern, String text) {
        Set<String> found = new TreeSet<>();
        Pattern.compile(pattern).matcher(text).results().forEach(one -> found.add(one.group(1)));
        return found;
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
