package org.openita.scoring.proofreading;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** Gathers the paragraphs and table rows of a document, each with its place: under a heading, in a table, in a note. */
final class DocumentLines {

    private static final Messages MESSAGES = ReportText.MESSAGES;
    private static final int LONGEST_HEADING = 50;

    /** Where text flows: the body, a cell, a text box. */
    private static final class Flow {
        private final StringBuilder text = new StringBuilder();
        private final Map<Integer, Integer> paragraphs = new TreeMap<>();
        private final boolean isCell;
        private final @Nullable Text place;

        Flow(boolean isCell, @Nullable Text place) {
            this.isCell = isCell;
            this.place = place;
        }
    }

    /** A table that is being read. */
    private static final class Table {
        private final int number;
        private int row;

        Table(int number) {
            this.number = number;
        }
    }

    private final List<ReportText.Line> lines = new ArrayList<>();
    private final Deque<Flow> flows = new ArrayDeque<>();
    private final Deque<Table> open = new ArrayDeque<>();
    private int tables;
    private int paragraphs;
    private @Nullable Text part;
    private String heading = "";

    DocumentLines() {
        flows.push(new Flow(false, null));
    }

    List<ReportText.Line> lines() {
        return lines;
    }

    /** From here on all stands in a part of its own, such as a footnote. */
    void enter(Text name) {
        part = name;
        breakOff(name);
    }

    /** A blank line, so that no sentence goes on from one place to another. */
    private void breakOff(Text place) {
        lines.add(new ReportText.Line("", place, true, Map.of()));
    }

    /** Words of the paragraph, whose number among all of the body is remembered. */
    void add(String words, int paragraph) {
        Flow flow = flow();
        if (part == null && paragraph > 0) {
            flow.paragraphs.putIfAbsent(flow.text.length(), paragraph);
        }
        flow.text.append(words);
    }

    void add(String words) {
        flow().text.append(words);
    }

    /** A paragraph ends: in a cell a blank follows, elsewhere it is a line. */
    void endParagraph(boolean isHeading) {
        if (flow().isCell) {
            add(" ");
            return;
        }
        paragraphs += part == null ? 1 : 0;
        String text = flow().text.toString().strip();
        if (isHeading && !text.isEmpty()) {
            heading = text;
        }
        end(paragraphPlace());
    }

    void beginTable() {
        open.push(new Table(++tables));
    }

    void endTable() {
        open.poll();
    }

    void beginRow() {
        flows.push(new Flow(true, null));
        if (!open.isEmpty()) {
            open.peek().row++;
        }
    }

    /** A cell ends, which reaches over so many columns. */
    void endCell(int columns) {
        add("\t".repeat(columns));
    }

    /** A row ends; what was deleted is no row. */
    void endRow(boolean isDeleted) {
        Table table = open.peek();
        if (!isDeleted) {
            end(MESSAGES.text("place.row", table == null ? 0 : table.number, table == null ? 0 : table.row));
        }
        leave();
    }

    /** Text that flows for itself begins within other: its lines come first. */
    void beginBox() {
        beginBox(MESSAGES.text("place.box"));
    }

    /** Text that flows for itself begins, such as a note. */
    void beginBox(Text place) {
        flows.push(new Flow(false, place));
    }

    void endBox() {
        if (flow().text.length() > 0) {
            end(paragraphPlace());
        }
        breakOff(paragraphPlace());
        leave();
    }

    private void leave() {
        if (flows.size() > 1) {
            flows.pop();
        }
    }

    private Flow flow() {
        Flow flow = flows.peek();
        if (flow == null) {
            throw new IllegalStateException("No text flows");
        }
        return flow;
    }

    private Text paragraphPlace() {
        if (flows.size() > 1) {
            Text own = flow().place;
            return own == null ? MESSAGES.text("place.box") : own;
        }
        return heading.isEmpty() || part != null
                ? MESSAGES.text("place.paragraph", paragraphs)
                : MESSAGES.text("place.under", excerpt(heading));
    }

    private static String excerpt(String heading) {
        return heading.length() <= LONGEST_HEADING ? heading : heading.substring(0, LONGEST_HEADING) + "…";
    }

    private void end(Text place) {
        Flow flow = flow();
        Text where = part == null ? place : part;
        lines.add(new ReportText.Line(flow.text.toString(), where, true, flow.paragraphs));
        flow.text.setLength(0);
        flow.paragraphs.clear();
    }
}
