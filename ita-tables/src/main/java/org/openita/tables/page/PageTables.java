package org.openita.tables.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.text.ThaiText;

/** Gathers the tables of a page, those within others apart. Not thread-safe. */
final class PageTables {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final int DEEPEST = 32;
    private static final int LINES = 15;
    private static final Set<String> LINE_ENDS =
            Set.of("br", "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "title", "caption");

    private final String file;
    private final CellBudget budget = new CellBudget();
    private final List<PageTable> all = new ArrayList<>();
    private final Deque<PageTable> open = new ArrayDeque<>();
    private final Deque<String> above = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();

    PageTables(String file) {
        this.file = file;
    }

    /** The tables that hold any cell, in the order in which they begin. */
    List<PageTable> all() {
        return all.stream().filter(table -> !table.isEmpty()).toList();
    }

    void text(String text) {
        if (!open.isEmpty() && open.element().isInCell()) {
            open.element().text(text);
        } else if (line.length() + text.length() <= TableLimits.TEXT) {
            line.append(text);
        }
    }

    void tag(PageTag tag) {
        if (tag.name().equals("table")) {
            if (tag.isEnd()) {
                open.poll();
            } else {
                begin();
            }
        } else if (!open.isEmpty()) {
            open.element().tag(tag);
        }
        if (LINE_ENDS.contains(tag.name()) && (open.isEmpty() || !open.element().isInCell())) {
            endLine();
        }
    }

    void end() {
        endLine();
        open.clear();
    }

    private void begin() {
        endLine();
        if (open.size() >= DEEPEST) {
            throw beyond("deep-tables", DEEPEST);
        }
        if (all.size() >= TableLimits.SHEETS) {
            throw beyond("many-tables", TableLimits.SHEETS);
        }
        PageTable table =
                new PageTable(List.copyOf(above), () -> count(1), () -> beyond("wide-table", TableLimits.COLUMNS));
        above.clear();
        all.add(table);
        open.push(table);
    }

    private void count(long cells) {
        if (!budget.takes(cells)) {
            throw beyond("many-cells", TableLimits.CELLS);
        }
    }

    private InputException beyond(String what, long most) {
        return GridProblems.beyond(Place.of(file), TEXTS.text(what, most), most);
    }

    private void endLine() {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            above.add(text);
        }
        if (above.size() > LINES) {
            above.remove();
        }
    }
}
