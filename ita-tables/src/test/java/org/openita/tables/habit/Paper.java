package org.openita.tables.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A file that somebody works on, and what it says. Not thread-safe. */
final class Paper {

    final int year;
    final boolean isOneRowAnItem;
    final List<Leaf> leaves = new ArrayList<>();
    final Truth truth = new Truth();
    PaperForm form = PaperForm.XLSX;
    TextForm text = TextForm.PLAIN;
    /** Whether something else than its cells says another year. */
    boolean isYearDisputed;

    Paper(int year, boolean isOneRowAnItem) {
        this.year = year;
        this.isOneRowAnItem = isOneRowAnItem;
    }

    Leaf leaf() {
        return leaves.get(0);
    }

    String key(String agency) {
        return Truth.key(year, agency);
    }

    /** Says another year than the cells of the table, which there must be. */
    boolean dispute() {
        isYearDisputed = leaves.stream()
                .allMatch(leaf -> leaf.headings().cells.stream()
                        .anyMatch(ink -> ink.subject().equals("year")));
        return isYearDisputed;
    }

    /** What only a workbook keeps was done to it. */
    void toWorkbook() {
        if (form == PaperForm.CSV && !text.isRagged()) {
            form = PaperForm.XLSX;
        }
    }

    /** What only a workbook with formats keeps was done to it. */
    void toFormats() {
        if (form != PaperForm.ODS && !text.isRagged()) {
            form = PaperForm.XLSX;
        }
    }

    void change(UnaryOperator<Ink> how) {
        leaves.forEach(leaf -> leaf.change(how));
    }

    /** Changes what stands in some cells, which there must be. */
    boolean change(java.util.function.Predicate<Ink> which, UnaryOperator<Ink> how) {
        boolean isAny = leaves.stream().flatMap(Leaf::cells).anyMatch(which);
        change(ink -> which.test(ink) ? how.apply(ink) : ink);
        return isAny;
    }

    byte[] bytes() {
        return form.bytes(this);
    }

    String fileName() {
        return "t." + form.ending();
    }
}
