package org.openita.tables.tracking;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;
import org.openita.model.tracking.EvidenceEntry;
import org.openita.model.tracking.EvidenceList;
import org.openita.model.tracking.TaskState;
import org.openita.tables.text.ThaiText;
import org.openita.tables.tracking.TrackColumn.Kind;
import org.openita.tables.tracking.TrackReader.Read;
import org.openita.tables.tracking.TrackRow.Found;

/** The list of evidence as a workbook: written, kept up by people, and read again. */
public final class EvidenceBook {

    private static final List<TrackColumn> COLUMNS = List.of(
            TrackColumn.given("item", 10),
            TrackColumn.given("name", 30),
            TrackColumn.given("elements", 60),
            TrackColumn.text("owner", 22),
            TrackColumn.text("address", 40),
            TrackColumn.text("due", 16),
            new TrackColumn("state", 15, Kind.STATE),
            TrackColumn.text("note", 24));

    private static final List<String> ABOUT = List.of("agency", "kind", "district", "province", "round");

    private EvidenceBook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(EvidenceList list, Locale language, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "OpenITA", null);
        TrackSheet sheet = new TrackSheet(book, TrackTexts.in(language, "evidence.sheet"), COLUMNS, language);
        sheet.title(TrackTexts.in(
                        language,
                        "evidence.title",
                        list.round(),
                        list.agency().map(Agency::name).orElse(""))
                .strip());
        TrackHead.write(sheet, list.agency(), language);
        sheet.about("round", list.round().toString(), false)
                .remark(TrackTexts.in(language, "evidence.explained"))
                .table(list.entries().stream()
                        .map(entry -> cells(entry, language))
                        .toList());
        book.finish();
    }

    private static List<String> cells(EvidenceEntry entry, Locale language) {
        String state = entry.state()
                .map(each -> TrackTexts.in(language, "state." + each.key()))
                .orElse("");
        return List.of(entry.item(), entry.name(), entry.elements(), entry.unit(), entry.address(), entry.due(), state);
    }

    /**
     * Reads a workbook.
     *
     * @param name what problems call it
     * @throws InputException with all that cannot be read, cell by cell: also items of the round without a row, and rows of items that
     *     the round does not have
     */
    public static EvidenceList read(Path file, String name, KnownYears years) {
        TrackReader reader = TrackReader.of(file, name, ABOUT, COLUMNS);
        Optional<Read> sheet = reader.find("evidence.sheet");
        if (sheet.isEmpty()) {
            reader.problem(reader.place(), "evidence-no-sheet", TrackTexts.text("evidence.sheet"));
            throw new InputException(reader.problems());
        }
        TrackHead head = new TrackHead(reader, sheet.get());
        Optional<Agency> agency = head.agency();
        Optional<FiscalYear> round = head.year("round");
        List<EvidenceEntry> entries = entries(reader, sheet.get(), round.flatMap(years::find));
        if (!reader.problems().isEmpty()) {
            throw new InputException(reader.problems());
        }
        return new EvidenceList(agency, round.orElseThrow(), entries);
    }

    private static List<EvidenceEntry> entries(TrackReader reader, Read sheet, Optional<Framework> framework) {
        List<EvidenceEntry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (TrackRow row : sheet.rows()) {
            Found item = row.get("item");
            String id = ThaiText.key(item.text());
            if (framework.isPresent() && !framework.get().items().containsKey(id)) {
                reader.problem(
                        item.place(),
                        "evidence-item-unknown",
                        item.text(),
                        framework.get().fiscalYear());
            } else if (!seen.add(id)) {
                reader.problem(item.place(), "evidence-item-twice", item.text());
            }
            entries.add(entry(reader, row, id));
        }
        return entries;
    }

    private static EvidenceEntry entry(TrackReader reader, TrackRow row, String id) {
        Found state = row.get("state");
        Optional<TaskState> known = TrackTexts.state(state.text());
        if (known.isEmpty() && !state.text().isEmpty()) {
            reader.problem(state.place(), "tracking-state", state.text(), TrackTexts.text("states"));
        }
        Found address = row.get("address");
        return new EvidenceEntry(
                id,
                row.text("name"),
                row.text("elements"),
                row.text("owner"),
                address.text(),
                date(row.get("due")),
                known,
                address.place().toString());
    }

    private static String date(Found cell) {
        return cell.cell().shown().isEmpty() ? cell.text() : cell.cell().shown();
    }

    /** What is said where nobody knows what must be shown. */
    public static Text unknownElements() {
        return TrackTexts.text("elements.unknown");
    }
}
