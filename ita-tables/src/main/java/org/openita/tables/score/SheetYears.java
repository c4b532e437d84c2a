package org.openita.tables.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * The fiscal year of the rows of a sheet: what its title, its name and its headings say, what its reader was told, and whether a
 * row's own agrees. Not thread-safe.
 */
final class SheetYears {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final Sheet sheet;
    private final Optional<FiscalYear> told;
    private final List<SaidYear> said = new ArrayList<>();
    private final Map<Integer, Optional<Problem>> ofYears = new HashMap<>();

    /** @param told the year that whoever reads the file has given */
    SheetYears(Sheet sheet, TitleRows above, Optional<FiscalYear> told) {
        this.sheet = sheet;
        this.told = told;
        YearWords.ofSheet(sheet.name()).forEach(year -> said.add(new SaidYear(year, sheet.place())));
        said.addAll(above.years());
    }

    /** Takes a year that a heading says. */
    void add(SaidYear year) {
        said.add(year);
    }

    /** The year that holds for all rows, if one is known. */
    Optional<Integer> decided() {
        return told.map(FiscalYear::year)
                .or(() -> said.stream()
                        .map(SaidYear::year)
                        .findFirst()
                        .filter(year -> problem().isEmpty()));
    }

    /** Where a row has no year of its own: the one that is said for all. */
    Optional<SaidYear> ofRows() {
        return given().or(() -> said.stream().findFirst());
    }

    /** What is wrong where a row has no year of its own. */
    Optional<Problem> problem() {
        List<SaidYear> years = new ArrayList<>(said);
        told.ifPresent(year -> years.removeIf(one -> one.year() != year.year() && isOneOfSeveral()));
        given().ifPresent(years::add);
        return disagreement(years);
    }

    /** What is wrong with a row's own year, said of the first row that has it. */
    Optional<Problem> problem(SaidYear own) {
        return ofYears.computeIfAbsent(own.year(), year -> disagreement(own));
    }

    private Optional<Problem> disagreement(SaidYear own) {
        boolean isSaid = said.isEmpty() || said.stream().anyMatch(one -> one.year() == own.year());
        List<SaidYear> years = new ArrayList<>();
        if (!isSaid) {
            years.addAll(said);
        }
        given().ifPresent(years::add);
        years.add(own);
        return disagreement(years);
    }

    /** Nothing says the year. */
    Problem missing() {
        return TEXTS.problem(sheet.place(), "year-not-said");
    }

    private Optional<SaidYear> given() {
        return told.map(year -> new SaidYear(year.year(), Place.of("--year")));
    }

    /** Where a title names several years, the one that was told chooses. */
    private boolean isOneOfSeveral() {
        return said.stream().map(SaidYear::year).distinct().count() > 1
                && said.stream()
                        .anyMatch(one -> one.year() == told.orElseThrow().year());
    }

    private static Optional<Problem> disagreement(List<SaidYear> years) {
        return years.stream()
                .findFirst()
                .flatMap(first -> years.stream()
                        .filter(other -> other.year() != first.year())
                        .findFirst()
                        .map(other -> TEXTS.problem(
                                other.place(),
                                "years-disagree",
                                other.year(),
                                first.year(),
                                first.place().toString())));
    }
}
