package org.openita.workbench.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;

/** Runs the cases that lie in the built-in packs. */
@Tag("text")
class BuiltInCasesTest {

    private static final Path PACKS = Path.of("../ita-rules/src/main/resources/org/openita/rules/packs");

    @TestFactory
    Stream<DynamicTest> everyCaseOfABuiltInPackHolds() {
        return Frameworks.years().stream()
                .flatMap(year -> PackCases.builtIn(year.year()).stream())
                .map(one -> dynamicTest(one.about().place() + " " + one.name(), one::verify));
    }

    /** A jar cannot be listed, so that a file that pack.json does not name would never run. */
    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void aBuiltInPackNamesAllItsCaseFiles(FiscalYear year) throws IOException {
        Path folder = PACKS.resolve(year.toString()).resolve("cases");
        try (Stream<Path> lying = Files.list(folder)) {
            List<String> files = lying.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(PackCases.builtIn(year.year()).stream()
                            .map(one -> one.about().place().source())
                            .map(source -> source.substring(source.lastIndexOf('/') + 1))
                            .distinct()
                            .sorted())
                    .isEqualTo(files);
        }
    }
}
