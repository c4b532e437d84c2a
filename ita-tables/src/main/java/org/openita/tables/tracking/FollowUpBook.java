package org.openita.tables.tracking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;
import org.openita.model.tracking.PlannedTask;
import org.openita.tables.tracking.TrackColumn.Kind;

/** Writes the plan as a workbook to be kept up, and beside it as it was approved. */
public final class FollowUpBook {

    static final List<TrackColumn> PLAN = List.of(
            TrackColumn.given("code", 17),
            TrackColumn.given("unit", 20),
            TrackColumn.given("title", 28),
            TrackColumn.given("items", 22),
            TrackColumn.given("measures", 36),
            TrackColumn.given("period", 16));

    private static final List<TrackColumn> OUTCOME = List.of(
            new TrackColumn("state", 15, Kind.STATE),
            new TrackColumn("share", 9, Kind.SHARE),
            TrackColumn.text("result", 34),
            TrackColumn.text("evidence", 26),
            TrackColumn.text("obstacles", 26));

    static final List<TrackColumn> ALL =
            Stream.concat(PLAN.stream(), OUTCOME.stream()).toList();

    private static final List<String> HALVES = List.of("6", "12");

    private FollowUpBook() {}

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param result the fiscal year of the result that the plan was made on
     * @throws IOException if it cannot be written
     */
    public static void write(
            Agency agency, FiscalYear result, List<PlannedTask> tasks, Locale language, OutputStream out)
            throws IOException {
        Workbook book = new Workbook(out, "OpenITA", null);
        sheet(book, "followup", ALL, agency, result, language)
                .about("months", "", true)
                .choose(HALVES)
                .remark(TrackTexts.in(language, "followup.explained"))
                .table(tasks.stream().map(FollowUpBook::cells).toList());
        TrackSheet approved = sheet(book, "approved", PLAN, agency, result, language)
                .remark(TrackTexts.in(language, "approved.explained"));
        approved.table(tasks.stream().map(FollowUpBook::cells).toList());
        approved.sheet().protect("");
        book.finish();
    }

    private static TrackSheet sheet(
            Workbook book, String key, List<TrackColumn> columns, Agency agency, FiscalYear result, Locale language) {
        TrackSheet sheet = new TrackSheet(book, TrackTexts.in(language, key + ".sheet"), columns, language);
        sheet.title(TrackTexts.in(language, key + ".title", result.next(), agency.name()));
        TrackHead.write(sheet, Optional.of(agency), language);
        return sheet.about("result", result.toString(), false);
    }

    private static List<String> cells(PlannedTask task) {
        return List.of(task.code(), task.unit(), task.title(), task.items(), task.measures(), task.period());
    }
}
