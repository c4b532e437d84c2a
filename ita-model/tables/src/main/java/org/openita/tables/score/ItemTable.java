package org.openita.tables.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.ProblemLog;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;

/**
 * A table with one row an item. An agency's rows are one result: where one of them is wrong, none is taken, since a result
 * without it would look whole. Not thread-safe.
 */
final class ItemTable implements Table {

    private final Sheet sheet;
    private final RowReader reader;
    private final Outcome outcome;
    private final RejectedSheet rejected;
    private final Map<List<String>, AgencyRows> agencies = new LinkedHashMap<>();
    private Map<Field, Found> agency = Map.of();

    ItemTable(Sheet sheet, RowReader reader, Outcome outcome, RejectedSheet rejected) {
        this.sheet = sheet;
        this.reader = reader;
        this.outcome = outcome;
        this.rejected = rejected;
    }

    @Override
    public void row(Row row) {
        Map<Field, Found> own = reader.agency(row);
        agency = own.containsKey(Field.AGENCY) || own.containsKey(Field.AGENCY_ID) ? own : agency;
        ProblemLog log = new ProblemLog();
        reader.checkCells(row, log);
        Optional<Columns> columns = reader.columns(row, log);
        List<SubjectCell> cells = columns.map(known -> new ItemRow(known, reader, row, log).cells())
                .orElse(List.of());
        if (cells.isEmpty() && log.isEmpty()) {
            return;
        }
        AgencyRows rows = agencies.computeIfAbsent(key(columns), key -> new AgencyRows(sheet.row(row.number())));
        rows.add(row, cells, columns.map(known -> new Naming(known.framework(), agency)), log);
    }

    @Override
    public void end() {
        agencies.values().forEach(this::finish);
    }

    private void finish(AgencyRows rows) {
        Optional<Assessment> result = rows.result();
        if (result.isPresent()) {
            outcome.good(rows.place(), result.get());
        } else {
            rows.problems().forEach(outcome::problem);
            rows.rejectInto(rejected);
        }
    }

    private List<String> key(Optional<Columns> columns) {
        List<String> key = new ArrayList<>();
        key.add(columns.map(known -> known.framework().toString()).orElse(""));
        for (Field field : List.of(Field.AGENCY_ID, Field.AGENCY, Field.DISTRICT, Field.PROVINCE)) {
            key.add(Optional.ofNullable(agency.get(field))
                    .map(found -> found.cell().text().strip())
                    .orElse(""));
        }
        return key;
    }
}
