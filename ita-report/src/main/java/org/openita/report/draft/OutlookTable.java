package org.openita.report.draft;

import java.util.List;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.Outlook;

/** What the next level takes: the sentence, and where points are missing. */
final class OutlookTable {

    private final ChapterContext pages;
    private final ReportTexts words;

    OutlookTable(ChapterContext pages) {
        this.pages = pages;
        this.words = pages.words();
    }

    void write() {
        pages.facts().outlook().ifPresent(outlook -> {
            pages.heading(3, words.say("outlook", outlook.target()));
            pages.add(Paragraph.of(words.in(outlook.sentence().text())));
            pages.add(table(outlook));
            pages.say("outlook.note");
        });
    }

    private Table table(Outlook outlook) {
        List<Column> columns = List.of(
                Column.text(words.say("outlook.where"), 5),
                Column.figure(words.say("outlook.points"), 2),
                Column.figure(words.say("outlook.items"), 2),
                Column.figure(words.say("outlook.people"), 2),
                Column.figure(words.say("outlook.steps"), 2.5));
        return new Table(
                "outlook",
                words.say("outlook.table", outlook.target()),
                columns,
                outlook.rows().stream().map(this::row).toList());
    }

    private Row row(Outlook.Row row) {
        return Row.of(
                Cell.of(words.alone(row.name())),
                Cell.of(words.signed(row.points())),
                Cell.of(words.of(String.valueOf(row.items()))),
                Cell.of(
                        row.respondents().isPresent()
                                ? words.of(String.valueOf(row.respondents().getAsInt()))
                                : "–"),
                Cell.of(
                        row.steps().isPresent()
                                ? words.of(String.valueOf(row.steps().getAsLong()))
                                : "–"));
    }
}
