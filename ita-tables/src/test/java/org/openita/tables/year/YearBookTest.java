package org.openita.tables.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/** A year that goes through a workbook and comes back whole. */
class YearBookTest {

    @TempDir
    private Path folder;

    private final List<Text> told = new ArrayList<>();

    static Stream<FiscalYear> years() {
        return Frameworks.years().stream();
    }

    @ParameterizedTest
    @MethodSource("years")
    void aYearComesBackAsItWas(FiscalYear year) throws IOException {
        Framework framework = Frameworks.of(year);

        YearBookContent content = readBack(YearBook.of(framework));

        assertSame(content.framework(), framework);
        assertSame(read(content.frameworkFile()), framework);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("years")
    void aWorkbookOfAWorkbookSaysTheSameWordForWord(FiscalYear year) throws IOException {
        YearBookContent once = readBack(YearBook.of(Frameworks.of(year)));

        YearBookContent again = readBack(YearBook.of(once.framework()));

        assertThat(again.frameworkFile()).isEqualTo(once.frameworkFile());
    }

    @ParameterizedTest
    @MethodSource("years")
    void whichItemIsWhichOfOtherYearsComesBackToo(FiscalYear year) throws IOException {
        Framework framework = Frameworks.of(year);
        KnownYears years = KnownYears.builtIn();

        YearBookContent content = readBack(YearBook.of(framework));

        assertThat(content.crosswalkFile().isPresent())
                .isEqualTo(years.crosswalk().covers(year));
        content.crosswalkFile().ifPresent(file -> {
            Crosswalk read = Crosswalk.noting(stream(file), "crosswalk.json", years, new ProblemLog());
            for (String item : framework.items().keySet()) {
                assertThat(read.all(year, item).stream().map(each -> each.id() + each.name()))
                        .isEqualTo(years.crosswalk().all(year, item).stream()
                                .map(each -> each.id() + each.name())
                                .toList());
            }
            assertThat(notAsked(read, year)).isEqualTo(notAsked(years.crosswalk(), year));
        });
    }

    private static List<String> notAsked(Crosswalk crosswalk, FiscalYear year) {
        return crosswalk.disclosures().stream()
                .filter(each -> each.isNotAskedIn(year))
                .map(Disclosure::id)
                .toList();
    }

    private YearBookContent readBack(YearBook book) throws IOException {
        Path file = folder.resolve("year.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
        return YearBook.read(file, "year.xlsx", KnownYears.builtIn(), told::add);
    }

    private static Framework read(String file) {
        return Frameworks.noting(stream(file), "framework.json", new ProblemLog())
                .orElseThrow();
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertSame(Framework actual, Framework expected) {
        assertThat(actual)
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
                .ignoringFields("years")
                .isEqualTo(expected);
    }
}
