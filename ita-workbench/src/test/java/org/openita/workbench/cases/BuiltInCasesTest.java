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
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the cases that lie in the built-in packs. */
@Tag("text")
class BuiltInCasesTest {

    private static final Path PACKS = Path.of("../ita-rules/src/main/resources/org/openita/rules/packs");

    @TestFactory
    Stream<DynamicTest> everyCaseOfABuiltInPackHolds() {
        return Stream.of(2562, 2563, 2564, 2565, 2566, 2567, 2568)
                .flatMap(year -> PackCases.builtIn(year).stream())
                .map(one -> dynamicTest(one.about().place() + " " + one.name(), one::verify));
    }

    /** A jar cannot be listed, so that a file that pack.json does not name would never run. */
    @ParameterizedTest
    @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
    void aBuiltInPackNamesAllItsCaseFiles(int year) throws IOException {
        Path folder = PACKS.resolve(Integer.toString(year)).resolve("cases");
        try (Stream<Path> lying = Files.list(folder)) {
            List<String> files = lying.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".yaml"))
                    .sorted()
                    .toList();
            assertThat(PackCases.builtIn(year).stream()
                            .map(one -> one.about().place().source())
                            .map(source -> source.substring(source.lastIndexOf('/') + 1))
                            .distinct()
                            .sorted())
                    .isEqualTo(files);
        }
    }
}
