package org.openita.tables.tracking;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;
import org.openita.model.tracking.FollowUp;
import org.openita.model.tracking.PlannedTask;
import org.openita.model.tracking.TaskProgress;
import org.openita.tables.text.ThaiText;
import org.openita.tables.tracking.TrackReader.Read;
import org.openita.tables.tracking.TrackRow.Found;

/**
 * A workbook of a plan, read again.
 *
 * @param followUp what it says
 * @param remarks what is to know of it: rows that were changed, added or taken out, and what was left empty
 */
public record FollowUpReading(FollowUp followUp, List<Text> remarks) {

    private static final List<String> ABOUT = List.of("agency", "kind", "district", "province", "result", "months");

    public FollowUpReading {
        remarks = List.copyOf(remarks);
    }

    /**
     * Reads a workbook.
     *
     * @param name what problems call it
     * @param months how many months have passed, where that was said otherwise than in the workbook
     * @throws InputException with all that cannot be read, cell by cell
     */
    public static FollowUpReading of(Path file, String name, Optional<Integer> months) {
        TrackReader reader = TrackReader.of(file, name, ABOUT, FollowUpBook.ALL);
        Optional<Read> sheet = reader.find("followup.sheet");
        if (sheet.isEmpty()) {
            reader.problem(reader.place(), "followup-no-sheet", TrackTexts.text("followup.sheet"));
            throw new InputException(reader.problems());
        }
        return of(reader, sheet.get(), months);
    }

    private static FollowUpReading of(TrackReader reader, Read sheet, Optional<Integer> months) {
        FollowUpBook.ALL.stream()
                .filter(column -> !sheet.has(column.id()))
                .forEach(column -> reader.problem(
                        sheet.sheet().place(), "tracking-heading-missing", TrackTexts.text("column." + column.id())));
        TrackHead head = new TrackHead(reader, sheet);
        Optional<Agency> agency = head.agency();
        if (agency.isEmpty()) {
            reader.problem(sheet.about("agency").place(), "followup-no-agency");
        }
        Optional<FiscalYear> year = head.year("result");
        Optional<Integer> passed = months(reader, sheet, months);
        List<Text> remarks = new ArrayList<>(sheet.hiddenRows().stream().toList());
        TaskRows rows = new TaskRows(reader, approved(reader, remarks), remarks);
        List<TaskProgress> tasks = rows.read(sheet.rows());
        if (tasks.isEmpty() && reader.problems().isEmpty()) {
            reader.problem(sheet.sheet().place(), "followup-empty");
        }
        if (!reader.problems().isEmpty()) {
            throw new InputException(reader.problems());
        }
        FollowUp followUp =
                new FollowUp(agency.orElseThrow(), year.orElseThrow(), passed.orElseThrow(), tasks, rows.missing());
        return new FollowUpReading(followUp, remarks);
    }

    /** The plan as it was approved; where the sheet is gone nobody can tell what changed, which is said. */
    private static Optional<List<PlannedTask>> approved(TrackReader reader, List<Text> remarks) {
        Optional<Read> sheet = reader.find("approved.sheet");
        if (sheet.isEmpty()) {
            remarks.add(TrackReader.TEXTS.sentence("followup-no-approved", TrackTexts.text("approved.sheet")));
        }
        return sheet.map(read -> read.rows().stream().map(TaskRows::planned).toList());
    }

    private static Optional<Integer> months(TrackReader reader, Read sheet, Optional<Integer> given) {
        Found cell = sheet.about("months");
        String typed = ThaiText.key(cell.text());
        boolean isKnown = typed.equals("6") || typed.equals("12");
        if (typed.isEmpty() ? given.isEmpty() : !isKnown) {
            reader.problem(cell.place(), "followup-months", cell.text());
            return Optional.empty();
        }
        if (given.isPresent() && isKnown && !given.get().toString().equals(typed)) {
            reader.problem(cell.place(), "followup-other-months", typed, given.get());
        }
        return given.or(() -> Optional.of(Integer.valueOf(typed)));
    }
}
