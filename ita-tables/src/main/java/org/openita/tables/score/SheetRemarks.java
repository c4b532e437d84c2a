package org.openita.tables.score;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.text.ThaiText;

/**
 * What people should know of how a sheet was read: each kind of thing is said once, with how often it was and where first. Not
 * thread-safe.
 */
final class SheetRemarks {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final class Counted {
        private final Place first;
        private final List<String> what;
        private int count;

        Counted(Place first, List<String> what) {
            this.first = first;
            this.what = what;
        }
    }

    private final Sheet sheet;
    private final Map<String, Counted> remarks = new LinkedHashMap<>();
    private final HiddenCells hidden = new HiddenCells();

    SheetRemarks(Sheet sheet) {
        this.sheet = sheet;
    }

    /** A number counts with fewer decimals than the file holds of it. */
    void rounded(Place place, String stored, String taken) {
        add("numbers-rounded", place, stored, taken);
    }

    /** Points of a weight count as the score that they are of 100. */
    void converted(Place place, String points, String score) {
        add("points-converted", place, points, score);
    }

    /** Points and their full marks stand in one cell. */
    void outOf(Place place, String written, String score) {
        add("points-out-of", place, written, score);
    }

    /** Of a code people see less than the file holds. */
    void cutShort(Place place, String shown, String code) {
        add("code-cut-short", place, shown, code);
    }

    /** A line of a text file ends before the last heading: what is missing there may have been lost. */
    void tooShort(Place place, int cells, int headings) {
        add("row-too-short", place, String.valueOf(cells), String.valueOf(headings));
    }

    /** A name that begins as those of totals do is an agency's. */
    void likeTotals(Place place, String name) {
        add("agency-like-totals", place, name);
    }

    /** A running number before an agency's name was left out. */
    void numbered(Place place, String written, String name) {
        add("name-numbered", place, written, name);
    }

    /** A percentage beside points of the same is their score. */
    void percentTaken(Place place, String points, String percent) {
        add("percent-taken", place, points, percent);
    }

    /** A column of totals beside the instruments is that of the overall score, since it is what they add up to. */
    void totalTaken(Place place, String total) {
        add("total-taken", place, total);
    }

    /** The agency's name was taken from a title. */
    void ofTitle(Place place, String name) {
        add("agency-of-title", place, name);
    }

    /** A column of scores is of another year than its rows, and not read. */
    void ofOtherYear(Place place) {
        add("column-of-other-year", place);
    }

    /** The columns that people do not see. */
    void hide(BitSet columns) {
        hidden.hide(columns);
    }

    /** A row was read. */
    void read(Row row) {
        hidden.read(row);
    }

    /** Whether people do not see a column. */
    boolean isHidden(int column) {
        return hidden.isHidden(column);
    }

    /** Tells all of them. */
    void tell(List<String> headings, TableResult outcome) {
        hidden.tell(sheet, headings, outcome);
        remarks.forEach((key, each) -> outcome.remark(TEXTS.text(key, arguments(each))));
    }

    private void add(String key, Place place, String... what) {
        remarks.computeIfAbsent(key, first -> new Counted(place, List.of(what))).count++;
    }

    private static Object[] arguments(Counted each) {
        Object[] arguments = new Object[each.what.size() + 2];
        arguments[0] = each.first.toString();
        arguments[1] = each.count;
        for (int i = 0; i < each.what.size(); i++) {
            arguments[i + 2] = each.what.get(i);
        }
        return arguments;
    }
}
