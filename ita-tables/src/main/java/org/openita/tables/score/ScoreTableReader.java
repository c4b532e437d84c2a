package org.openita.tables.score;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/** Reads all tables of results in a file. */
public final class ScoreTableReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private ScoreTableReader() {}

    /**
     * What the file gives. A file that is damaged gives its problem alone, since nobody knows what it lacks.
     *
     * @param name what problems call the file
     * @param years the years of which results can be
     * @param year that of all results, where whoever reads them has given it
     */
    public static TableResult read(Grid grid, String name, KnownYears years, Optional<FiscalYear> year) {
        Sheets sheets = new Sheets(new YearsOfTables(years, year), new TableResult());
        try {
            sheets.read(grid);
            sheets.outcome.join(years);
        } catch (InputException e) {
            TableResult damaged = new TableResult();
            e.problems().forEach(damaged::problem);
            return damaged;
        }
        return sheets.told(name);
    }

    /**
     * What the only table of a file gives beside its results, which are handed on as they are read. If the file is damaged its
     * problem says so, but what stood before has been handed on.
     *
     * @param name what problems call the file
     * @param years the years of which results can be
     * @param year that of all results, where whoever reads them has given it
     * @param sink takes each result
     */
    public static TableResult read(
            Grid grid, String name, KnownYears years, Optional<FiscalYear> year, Consumer<LocatedAssessment> sink) {
        Sheets sheets = new Sheets(new YearsOfTables(years, year), new TableResult(sink));
        try {
            sheets.read(grid);
        } catch (InputException e) {
            e.problems().forEach(sheets.outcome::problem);
        }
        return sheets.told(name);
    }

    private static Problem noTable(String name) {
        return TEXTS.problem(Place.of(name), "no-table");
    }

    private static final class Sheets implements RowSink {

        private final YearsOfTables years;
        private final TableResult outcome;
        private final List<Sheet> explaining = new ArrayList<>();
        private Optional<SheetReader> current = Optional.empty();

        Sheets(YearsOfTables years, TableResult outcome) {
            this.years = years;
            this.outcome = outcome;
        }

        void read(Grid grid) {
            grid.read(this);
            end();
        }

        /** The outcome, with what is to be said of the file as a whole. */
        TableResult told(String name) {
            if (outcome.isEmpty()) {
                explaining.forEach(sheet -> outcome.unread(TEXTS.text("explaining-sheet", sheet)));
                List<Problem> empty = outcome.emptyTables();
                (empty.isEmpty() ? List.of(noTable(name)) : empty).forEach(outcome::problem);
            } else {
                outcome.tellOfOtherSheets();
            }
            FileYear.of(name).tell(outcome);
            return outcome;
        }

        @Override
        public void sheet(Sheet sheet) {
            end();
            boolean isExplaining = HeadingWords.is("explaining-sheet", sheet.name());
            if (isExplaining) {
                explaining.add(sheet);
            }
            current = isExplaining ? Optional.empty() : Optional.of(new SheetReader(sheet, years, outcome));
        }

        @Override
        public void hiddenColumns(BitSet columns) {
            current.ifPresent(reader -> reader.hide(columns));
        }

        @Override
        public void row(Row row) {
            current.ifPresent(reader -> reader.row(row));
        }

        @Override
        public void unread(Sheet sheet) {
            outcome.unread(TEXTS.text("hidden-sheet", sheet));
        }

        void end() {
            current.ifPresent(SheetReader::end);
            current = Optional.empty();
        }
    }
}
