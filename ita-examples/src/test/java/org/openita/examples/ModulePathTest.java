package org.openita.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What embedders on the module path get: the library runs, and its doors are few. */
class ModulePathTest {

    private static final Path TOP = Path.of("..");
    private static final int MOST_PUBLIC_TYPES = 201;
    private static final Pattern EXPORT = Pattern.compile("(?m)^ {4}exports ([a-z.]+);");
    private static final Pattern PUBLIC_TYPE =
            Pattern.compile("(?m)^public (?:(?:abstract|final|sealed|non-sealed) )*(?:class|record|interface|enum) ");
    private static final Pattern OF_TESTS = Pattern.compile(
            "junit|jqwik|assertj|archunit|opentest4j|apiguardian|byte-buddy|networknt|ethlo|snakeyaml-engine|test-classes");

    /** Where the modules were packed, as by {@code mvn verify}; classes alone are no modules. */
    @Test
    void theLibraryRunsOnTheModulePath(@TempDir Path folder) throws Exception {
        List<String> jars = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        entry.endsWith(".jar") && !OF_TESTS.matcher(entry).find())
                .toList();
        assumeTrue(jars.stream().anyMatch(jar -> jar.contains("ita-scoring")), "not packed");

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=UTF-8",
                        "--module-path",
                        String.join(File.pathSeparator, jars),
                        "--add-modules",
                        "org.openita.report,org.openita.tables,org.openita.workbench",
                        "-cp",
                        Path.of("target", "test-classes").toAbsolutePath().toString(),
                        ModulePathProgram.class.getName(),
                        "data/ko-2567.json",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("org.openita.scoring\nPASS\n1\n1\n");
        assertThat(folder.resolve("report.docx")).isNotEmptyFile();
    }

    @Test
    void fewPublicTypesAreExported() throws Exception {
        long count = 0;
        for (Path descriptor : descriptors()) {
            List<String> exported = EXPORT.matcher(Files.readString(descriptor, StandardCharsets.UTF_8))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
            assertThat(exported).as(descriptor.toString()).isNotEmpty();
            Path sources = descriptor.resolve("../../java").normalize();
            for (String name : exported) {
                count += publicTypes(sources.resolve(name.replace('.', '/')));
            }
        }
        assertThat(count).isBetween(100L, (long) MOST_PUBLIC_TYPES);
    }

    private static List<Path> descriptors() throws Exception {
        try (Stream<Path> modules = Files.list(TOP)) {
            List<Path> descriptors = modules.map(module -> module.resolve("src/main/module/module-info.java"))
                    .filter(Files::exists)
                    .collect(Collectors.toList());
            assertThat(descriptors).hasSize(6);
            return descriptors;
        }
    }

    private static long publicTypes(Path folder) throws Exception {
        long count = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
                count += PUBLIC_TYPE
                        .matcher(Files.readString(file, StandardCharsets.UTF_8))
                        .results()
                        .map(MatchResult::group)
                        .count();
            }
        }
        return count;
    }
}
