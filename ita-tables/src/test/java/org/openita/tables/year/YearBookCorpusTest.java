package org.openita.tables.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;

/**
 * Workbooks as people fill them in: a folder a kind, with the edits of an exported year (its first line says which) and what must be
 * told, problems and notes, to the letter; {@code -Dopenita.renew=true} writes what is told.
 */
class YearBookCorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/openita/tables/year/corpus");

    @TempDir
    private Path folder;

    static Stream<Path> kinds() throws IOException {
        try (Stream<Path> folders = Files.list(CORPUS)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsToldOfAWorkbookIsWhatMustBe(Path kind) throws IOException {
        List<String> edits = Files.readAllLines(kind.resolve("edits.txt"), StandardCharsets.UTF_8);
        Path file = folder.resolve("year.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            YearBook.of(Frameworks.of(FiscalYear.of(Integer.parseInt(edits.get(0)))))
                    .write(out);
        }
        EditedBook.edit(file, edits.subList(1, edits.size()));

        if (Boolean.getBoolean("openita.renew")) {
            Files.writeString(kind.resolve("expected.txt"), told(file), StandardCharsets.UTF_8);
        }
        assertThat(told(file)).isEqualTo(Files.readString(kind.resolve("expected.txt"), StandardCharsets.UTF_8));
    }

    private static String told(Path file) {
        List<String> told = new ArrayList<>();
        try {
            YearBookContent content =
                    YearBook.read(file, "year.xlsx", KnownYears.builtIn(), note -> told.add("note: " + english(note)));
            told.add("FY" + content.framework().fiscalYear() + " with "
                    + content.framework().items().size() + " items");
        } catch (InputException e) {
            e.problems().forEach(problem -> told.add(problem.describe(Locale.ENGLISH)));
            e.problems()
                    .forEach(problem -> assertThat(problem.describe(Locale.forLanguageTag("th")))
                            .as("both languages")
                            .isNotEqualTo(problem.describe(Locale.ENGLISH)));
        }
        return String.join("\n", told) + "\n";
    }

    private static String english(Text note) {
        assertThat(note.th()).isNotBlank();
        return note.en();
    }
}
