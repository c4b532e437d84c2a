package org.openita.report.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.openita.model.finding.Remark;
import org.openita.model.finding.TopicRemarks;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Part;
import org.openita.model.score.Score;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;
import org.openita.report.block.Table.Tone;
import org.openita.report.words.Words;

/** Part 1: topic by topic, what was asked, how it was answered, and what follows. */
final class TopicsChapter {

    private final Pages pages;
    private final Words words;
    private final Standing standing;
    private final Framework framework;

    TopicsChapter(Pages pages, Standing standing) {
        this.pages = pages;
        this.words = pages.words();
        this.standing = standing;
        this.framework = pages.analysis().scores().framework();
    }

    /** Whether any topic has a score to speak of. */
    boolean hasContent() {
        return pages.analysis().topics().stream().anyMatch(this::hasScores);
    }

    void write() {
        pages.heading(1, words.say("topics"));
        pages.say("topics.intro", pages.agency(), pages.year());
        pages.analysis().topics().stream().filter(this::hasScores).forEach(this::topic);
    }

    private void topic(TopicRemarks topic) {
        pages.heading(2, words.say("topic", topic.id(), words.in(topic.name())));
        pages.add(table(topic));
        topic.rows().stream().filter(this::hasScores).forEach(row -> paragraph(topic, row));
    }

    private Table table(TopicRemarks topic) {
        List<Part> parts = topic.rows().stream()
                .flatMap(row -> instrument(row).parts().stream())
                .distinct()
                .toList();
        boolean hasWhole = parts.isEmpty()
                || topic.rows().stream().anyMatch(row -> instrument(row).parts().isEmpty());
        List<Row> rows = new ArrayList<>();
        topic.rows().stream().filter(this::hasScores).forEach(row -> rows.addAll(rows(row, parts, hasWhole)));
        return new Table("topic-" + topic.id(), words.say("topic.table", topic.id()), columns(parts, hasWhole), rows);
    }

    private List<Column> columns(List<Part> parts, boolean hasWhole) {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.middle(words.say("instrument.brief"), 2));
        columns.add(Column.middle(words.say("item"), 1.25));
        columns.add(Column.text(words.say("item.about"), 4.4));
        if (hasWhole) {
            columns.add(Column.figure(words.say("score"), 1.75));
        }
        parts.forEach(part -> columns.add(Column.figure(words.in(part.name()), 1.75)));
        columns.add(Column.text(words.say("remark"), 3.2));
        return columns;
    }

    private List<Row> rows(Remark remark, List<Part> parts, boolean hasWhole) {
        int count = remark.items().size();
        return IntStream.range(0, count)
                .mapToObj(index -> row(remark, index, count, parts, hasWhole))
                .toList();
    }

    private Row row(Remark remark, int index, int count, List<Part> parts, boolean hasWhole) {
        String id = remark.items().get(index);
        List<Cell> cells = new ArrayList<>();
        if (index == 0) {
            cells.add(Cell.of(remark.instrument()).over(count).toned(Tone.STRONG));
        }
        cells.add(Cell.of(id));
        cells.add(Cell.of(pages.subjects().question(id)));
        List<Part> own = instrument(remark).parts();
        if (hasWhole) {
            cells.add(own.isEmpty() ? score(id) : Cell.of(""));
        }
        Item item = framework.items().get(id);
        parts.forEach(part -> cells.add(own.contains(part) && item != null ? score(Framework.itemSubject(item, part)) : Cell.of("")));
        if (index == 0) {
            cells.add(remark(remark).over(count));
        }
        return new Row(cells);
    }

    private Cell score(String subject) {
        boolean isShort = standing.shortOf(subject).isPresent();
        return Cell.of(pages.score(subject)).toned(isShort ? Tone.ATTENTION : Tone.PLAIN);
    }

    private Cell remark(Remark remark) {
        return Cell.of(List.of(words.say("verdict." + remark.verdict()), words.in(remark.text())));
    }

    private void paragraph(TopicRemarks topic, Remark remark) {
        pages.add(Paragraph.of(
                words.say("topic.lead", remark.instrument(), words.say("verdict." + remark.verdict())),
                words.in(remark.text())));
    }

    private Instrument instrument(Remark row) {
        return framework.instrument(row.instrument()).orElseThrow();
    }

    private boolean hasScores(TopicRemarks topic) {
        return topic.rows().stream().anyMatch(this::hasScores);
    }

    private boolean hasScores(Remark row) {
        return row.items().stream().anyMatch(id -> subjects(id, instrument(row).parts()).stream()
                .map(pages::scoreOf)
                .anyMatch(Score::isPresent));
    }

    private List<String> subjects(String id, List<Part> parts) {
        Item item = framework.items().get(id);
        if (item == null) {
            return List.of();
        }
        return parts.isEmpty()
                ? List.of(id)
                : parts.stream().map(part -> Framework.itemSubject(item, part)).toList();
    }
}
