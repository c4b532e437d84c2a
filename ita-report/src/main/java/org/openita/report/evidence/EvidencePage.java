package org.openita.report.evidence;

import java.util.List;
import java.util.Optional;
import org.openita.model.tracking.EvidenceEntry;
import org.openita.model.tracking.EvidenceList;
import org.openita.model.tracking.TaskState;
import org.openita.report.block.Block;
import org.openita.report.block.Heading;
import org.openita.report.block.NewPage;
import org.openita.report.block.NewPage.Orientation;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;

/** The list of evidence as a report. */
public final class EvidencePage {

    private EvidencePage() {}

    /** The page of a list. */
    public static Report of(EvidenceList list, ReportTexts words) {
        String agency =
                list.agency().map(named -> " – " + words.of(named.name())).orElse("");
        String title = words.say("evidence.title", words.year(list.round())) + agency;
        List<Block> blocks = List.of(
                new NewPage(Orientation.LANDSCAPE),
                new Heading(1, title, "list"),
                Paragraph.of(words.say("evidence.intro", list.entries().size())),
                table(list, words));
        return new Report(title, title, "OpenITA", words, blocks, List.of());
    }

    private static Table table(EvidenceList list, ReportTexts words) {
        List<Column> columns = List.of(
                Column.middle(words.say("evidence.item"), 1),
                Column.text(words.say("evidence.name"), 3.4),
                Column.text(words.say("evidence.elements"), 8),
                Column.text(words.say("evidence.unit"), 2.4),
                Column.text(words.say("evidence.address"), 3.4),
                Column.text(words.say("evidence.due"), 1.8),
                Column.text(words.say("followup.progress"), 1.8));
        return new Table(
                "evidence",
                words.say("evidence.table"),
                columns,
                list.entries().stream().map(entry -> row(entry, words)).toList());
    }

    private static Row row(EvidenceEntry entry, ReportTexts words) {
        Optional<TaskState> state = entry.state();
        return Row.of(
                Cell.of(words.of(entry.item())).toned(Tone.STRONG),
                Cell.of(words.of(entry.name())),
                lines(entry.elements(), words),
                lines(entry.unit(), words),
                Cell.of(entry.address().lines().map(ReportTexts::plain).toList()),
                Cell.of(words.of(entry.due())),
                Cell.of(state.map(each -> words.say("followup.state." + each.key()))
                        .orElse("")));
    }

    private static Cell lines(String text, ReportTexts words) {
        return Cell.of(text.lines().map(words::of).toList());
    }
}
