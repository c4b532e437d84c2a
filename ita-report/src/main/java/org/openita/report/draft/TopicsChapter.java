package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Part;
import org.openita.model.score.Score;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.ItemScores;
import org.openita.scoring.report.PlannedAction;
import org.openita.scoring.report.TopicRow;
import org.openita.scoring.report.TopicSection;
import org.openita.scoring.standing.Standing;

/** Part 1: topic by topic, what was asked, how it was answered, and what follows. */
final class TopicsChapter {

    private final ChapterContext pages;
    private final ReportTexts words;
    private final Standing standing;
    private final Framework framework;

    TopicsChapter(ChapterContext pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
        this.framework = pages.analysis().scores().framework();
    }

    void write() {
        pages.partHeading(Chapter.TOPICS);
        pages.say("topics.intro", pages.agency(), pages.year());
        pages.facts().topics().stream().filter(Chapter::hasScores).forEach(this::topic);
    }

    private void topic(TopicSection topic) {
        pages.heading(2, words.say("topic", topic.id(), words.in(topic.name())));
        List<TopicRow> rows = topic.rows().stream().filter(Chapter::hasScores).toList();
        pages.add(table(topic, rows));
        pages.add(Paragraph.of(words.in(topic.paragraph().text())));
    }

    private Table table(TopicSection topic, List<TopicRow> rows) {
        List<Part> parts =
                rows.stream().flatMap(row -> row.parts().stream()).distinct().toList();
        boolean hasWhole = rows.stream().anyMatch(row -> row.parts().isEmpty());
        List<Row> written = new ArrayList<>();
        rows.forEach(row -> row.items().forEach(item -> written.add(row(row, item, parts, hasWhole))));
        return new Table(
                "topic-" + topic.id(), words.say("topic.table", topic.id()), columns(parts, hasWhole), written);
    }

    private List<Column> columns(List<Part> parts, boolean hasWhole) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.middle(words.say("instrument.brief"), 1.9));
        columns.add(Column.middle(words.say("item"), 1.2));
        columns.add(Column.text(words.say("item.question"), 6.5));
        if (hasWhole) {
            columns.add(Column.figure(words.say("score"), 1.7));
        }
        parts.forEach(part -> columns.add(Column.figure(words.in(part.name()), 2.2)));
        columns.add(Column.middle(words.say("remark"), 2.7));
        return columns;
    }

    private Row row(TopicRow of, ItemScores item, List<Part> parts, boolean hasWhole) {
        boolean isFirst = of.items().get(0).equals(item);
        int count = of.items().size();
        List<Cell> cells = new ArrayList<>();
        if (isFirst) {
            cells.add(Cell.of(of.instrument()).over(count).toned(Tone.STRONG));
        }
        cells.add(Cell.of(item.item()));
        cells.add(Cell.of(pages.question(item.item())));
        if (hasWhole) {
            cells.add(of.parts().isEmpty() ? score(item.item(), item.scores().get(0)) : Cell.of(""));
        }
        parts.forEach(part -> cells.add(inPart(of, item, part)));
        if (isFirst) {
            cells.add(Cell.of(remark(of)).over(count));
        }
        return new Row(cells);
    }

    /** What is only good, and could be excellent, is no weakness. */
    private String remark(TopicRow row) {
        List<String> items = row.items().stream().map(ItemScores::item).toList();
        List<PlannedAction> serving = pages.improvements().stream()
                .filter(action -> action.action().items().stream().anyMatch(items::contains))
                .toList();
        boolean isGood = row.verdict() == Verdict.IMPROVE
                && !serving.isEmpty()
                && serving.stream().noneMatch(action -> action.urgency().isWeakness());
        return isGood ? words.say("remark.better") : words.in(row.remark());
    }

    private Cell inPart(TopicRow row, ItemScores item, Part part) {
        int index = row.parts().indexOf(part);
        return framework
                .findSubject(item.item(), Optional.of(part))
                .filter(subject -> index >= 0)
                .map(subject -> score(subject.id(), item.scores().get(index)))
                .orElse(Cell.of(""));
    }

    private Cell score(String subject, Score score) {
        boolean isShort = standing.shortOf(subject).isPresent();
        return Cell.of(words.score(score)).toned(isShort ? Tone.ATTENTION : Tone.PLAIN);
    }
}
