package org.openita.tables.year;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.framework.Crosswalk;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.framework.KnownYears;
import org.openita.model.json.Json;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;
import org.openita.tables.grid.Grid;

/**
 * Reads the workbook of a year: its rows become the files of a year kit, which are read as any other, and what is wrong with them is
 * told where the cells stand. Not thread-safe.
 */
final class BookReader {

    private final String name;
    private final KnownYears years;
    private final BookProblems problems;

    BookReader(String name, KnownYears years, Consumer<Text> tell) {
        this.name = name;
        this.years = years;
        this.problems = new BookProblems(name, tell);
    }

    YearBookContent read(Grid grid) {
        BookTables tables = new BookTables(problems);
        grid.read(tables);
        tables.sort();
        BookValues values = new BookValues(problems);
        JsonObject framework = new FrameworkForm(tables, values, problems).json();
        Optional<JsonObject> crosswalk = new CrosswalkForm(tables, values, problems, year(framework)).json();
        values.tellWhatHasNoEnglish();
        Optional<Framework> read = framework(framework);
        Optional<Crosswalk> numbers = crosswalk.map(json -> crosswalk(json, read));
        problems.throwIfAny();
        return new YearBookContent(
                read.orElseThrow(), JsonLayout.of(framework), numbers, crosswalk.map(JsonLayout::of));
    }

    private static String year(JsonObject framework) {
        return framework
                .get("fiscalYear")
                .filter(JsonNumber.class::isInstance)
                .map(number -> ((JsonNumber) number).literal())
                .orElse("");
    }

    private Optional<Framework> framework(Json json) {
        ProblemLog own = new ProblemLog();
        Optional<Framework> framework = Frameworks.noting(stream(json), name, own);
        problems.addAll(own.problems(), BookPlaces.of(json));
        return framework;
    }

    /** Where the framework cannot be read, nobody can say yet which of its items the crosswalk may name. */
    private Crosswalk crosswalk(Json json, Optional<Framework> framework) {
        ProblemLog own = new ProblemLog();
        Crosswalk read =
                Crosswalk.noting(stream(json), name, framework.map(years::with).orElse(years), own);
        problems.addAll(
                own.problems().stream()
                        .filter(problem ->
                                framework.isPresent() || !problem.code().startsWith("crosswalk-unknown-"))
                        .toList(),
                BookPlaces.of(json));
        return read;
    }

    private static ByteArrayInputStream stream(Json json) {
        return new ByteArrayInputStream(JsonLayout.of(json).getBytes(StandardCharsets.UTF_8));
    }
}
