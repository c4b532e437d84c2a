package org.openita.tables.score;

import java.util.List;
import java.util.Optional;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.tables.grid.Grid;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;

/** Reads all tables of results in a file. */
public final class ScoreTable {

    private ScoreTable() {}

    /**
     * What the file gives. A file that is damaged gives its problem alone, since nobody knows what it lacks.
     *
     * @param name what problems call the file
     */
    public static Outcome read(Grid grid, String name) {
        Sheets sheets = new Sheets();
        try {
            grid.read(sheets);
            sheets.end();
        } catch (InputException e) {
            Outcome damaged = new Outcome();
            e.problems().forEach(damaged::problem);
            return damaged;
        }
        if (sheets.outcome.isEmpty()) {
            List<Problem> empty = sheets.outcome.emptyTables();
            (empty.isEmpty() ? List.of(noTable(name)) : empty).forEach(sheets.outcome::problem);
        }
        return sheets.outcome;
    }

    private static Problem noTable(String name) {
        return new Problem(
                name,
                new Text("ไม่พบตารางคะแนน", "no table of scores"),
                new Text(
                        "หัวตารางเช่น หน่วยงาน, ปีงบประมาณ, i1, e1.part1, o1 และแถวคะแนนข้างใต้",
                        "headings such as agency, fiscal year, i1, e1.part1, o1, and rows of scores below"),
                new Text(
                        "ใช้แบบกรอกจาก ita template --year … --out FILE.xlsx",
                        "use the form that ita template --year … --out FILE.xlsx makes"));
    }

    private static final class Sheets implements RowSink {

        private final Outcome outcome = new Outcome();
        private Optional<SheetReader> current = Optional.empty();

        @Override
        public void sheet(Sheet sheet) {
            end();
            current = Words.is("explaining-sheet", sheet.name())
                    ? Optional.empty()
                    : Optional.of(new SheetReader(sheet, outcome));
        }

        @Override
        public void row(Row row) {
            current.ifPresent(reader -> reader.row(row));
        }

        @Override
        public void unread(Sheet sheet) {
            outcome.unread(new Text("ชีตที่ซ่อนไว้ " + sheet, "the hidden sheet " + sheet));
        }

        void end() {
            current.ifPresent(SheetReader::end);
            current = Optional.empty();
        }
    }
}
