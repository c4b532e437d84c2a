package org.openita.tables.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.Subject;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * A table with one row an item. An agency's rows are one result: where one of them is wrong, none is taken, since a result
 * without it would look whole. Not thread-safe.
 */
final class ItemTable implements TableShape {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final Sheet sheet;
    private final RowReader reader;
    private final TableResult outcome;
    private final RejectedSheet rejected;
    private final ItemContext context;
    private final Remembered<String> spellings = new Remembered<>(Agency::spelling);
    private final Map<List<String>, AgencyRows> agencies = new LinkedHashMap<>();
    private Map<Field, LocatedCell> agency = Map.of();
    private Optional<RowAgency> before = Optional.empty();
    private AgencyRows current;
    private final AsideRows asides;
    private final Set<AgencyRows> ofSheetYear = Collections.newSetFromMap(new IdentityHashMap<>());
    private Optional<String> totals = Optional.empty();

    ItemTable(Sheet sheet, RowReader reader, TableResult outcome, RejectedSheet rejected, Optional<String> instrument) {
        this.context = new ItemContext(sheet, outcome, reader, instrument);
        reader.titles().forEach(context::lookAtTitle);
        this.sheet = sheet;
        this.reader = reader;
        this.outcome = outcome;
        this.rejected = rejected;
        this.current = new AgencyRows(Place.of(""), reader);
        this.asides = new AsideRows(reader, outcome, reader.values());
    }

    @Override
    public void row(Row row) {
        if (isAside(row)) {
            context.lookAtTitle(row);
            return;
        }
        Map<Field, LocatedCell> own = reader.agency(row);
        agency = own.containsKey(Field.AGENCY) || own.containsKey(Field.AGENCY_ID) ? own : agency;
        ProblemLog log = new ProblemLog();
        reader.checkCells(row, log);
        Optional<ScoreColumns> columns = reader.columns(row, log);
        boolean isOfLevel = Field.of(label(row)).filter(Field.LEVEL::equals).isPresent();
        List<SubjectCell> cells = isOfLevel
                ? List.of()
                : columns.map(known -> new ItemRow(known, reader, context, row, log).cells())
                        .orElse(List.of());
        context.look(reader.cell(Field.ITEM, row).text());
        if (cells.isEmpty() && log.isEmpty() && !isOfLevel) {
            context.lookAtTitle(row);
            return;
        }
        Map<Field, LocatedCell> whose = isOfLevel ? with(reader.levelIn(row)) : withLevel(row, cells);
        Optional<RowAgency> naming = columns.map(known -> new RowAgency(known.framework(), whose));
        rows(naming, row).add(row, cells, naming, log);
        if (reader.isOfSheetYear()) {
            ofSheetYear.add(current);
        }
    }

    /** The level in the row of the whole is the agency's, that in any other row nobody's. */
    private Map<Field, LocatedCell> withLevel(Row row, List<SubjectCell> cells) {
        Optional<LocatedCell> level = reader.level(row);
        if (level.isEmpty()) {
            return agency;
        }
        if (cells.stream().noneMatch(cell -> cell.subject().equals(Subject.OVERALL))) {
            context.tellOfLevels();
            return agency;
        }
        return with(level);
    }

    private Map<Field, LocatedCell> with(Optional<LocatedCell> level) {
        Map<Field, LocatedCell> whole = new EnumMap<>(Field.class);
        whole.putAll(agency);
        level.ifPresent(found -> whole.put(Field.LEVEL, found));
        return whole;
    }

    /** What names the item of a row best. */
    private String label(Row row) {
        String item = reader.cell(Field.ITEM, row).text();
        return item.isBlank()
                ? reader.texts(Field.NAME, row).stream().findFirst().orElse("")
                : item;
    }

    /** Rows of means may name themselves in place of an agency, and then go on below like its rows, or in place of an item. */
    private boolean isAside(Row row) {
        String named = reader.named(row);
        if (!named.isBlank()) {
            totals = Optional.of(named).filter(name -> AsideWords.isTotals(AsideWords.key(name)));
        }
        String item = label(row);
        return totals.isPresent()
                ? asides.passesOver(row, totals.get())
                : !reader.isSubject(item) && asides.passesOver(row, item);
    }

    /** Nearly always those of the row above. */
    private AgencyRows rows(Optional<RowAgency> naming, Row row) {
        boolean isSame =
                naming.isPresent() && before.filter(naming.get()::saysTheSame).isPresent();
        if (!isSame) {
            current = agencies.computeIfAbsent(key(naming), key -> new AgencyRows(sheet.row(row.number()), reader));
            before = naming;
        }
        return current;
    }

    @Override
    public void end() {
        reader.disputed().ifPresent(year -> ofSheetYear.forEach(rows -> rows.blame(year)));
        agencies.values().forEach(this::finish);
    }

    private void finish(AgencyRows rows) {
        Optional<Assessment> result = rows.result();
        if (result.isPresent()) {
            ScoreAddresses addresses = sheet.isLines() ? ScoreAddresses.NONE : rows.addresses(sheet);
            outcome.good(rows.place(), result.get(), addresses, rows.isHidden());
        } else {
            rows.problems().forEach(outcome::problem);
            rows.rejectInto(rejected);
            rows.hiddenWrong().forEach(row -> outcome.remark(TEXTS.text("hidden-row-wrong", sheet.row(row))));
        }
    }

    private List<String> key(Optional<RowAgency> naming) {
        List<String> key = new ArrayList<>();
        key.add(naming.map(known -> known.framework().toString()).orElse(""));
        for (Field field : List.of(Field.AGENCY_ID, Field.AGENCY, Field.DISTRICT, Field.PROVINCE)) {
            String text = Optional.ofNullable(agency.get(field))
                    .map(found -> found.cell().text().strip())
                    .orElse("");
            key.add(field == Field.AGENCY ? spellings.of(text) : text);
        }
        return key;
    }
}
