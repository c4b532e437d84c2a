package org.openita.tables.habit;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.openita.tables.habit.Leaf.Part;

/** How text files are written. */
enum TextFileHabit implements Habit {
    TABS(form -> form.with('\t')),
    SEMICOLONS(form -> form.with(';')),
    BARS(form -> form.with('|')),
    MARK(form -> form.in(StandardCharsets.UTF_8, "\uFEFF")),
    UTF_16_WITH_MARK(form -> form.in(StandardCharsets.UTF_16LE, "\uFEFF")),
    UTF_16_TURNED(form -> form.in(StandardCharsets.UTF_16BE, "\uFEFF")),
    UTF_16_WITHOUT_MARK(form -> form.in(StandardCharsets.UTF_16LE, "")),
    WINDOWS_874(form -> form.in(Charset.forName("x-windows-874"), "")),
    TIS_620(form -> form.in(Charset.forName("TIS-620"), "")),
    LATIN_1(form -> form.in(StandardCharsets.ISO_8859_1, "")) {
        @Override
        public boolean isRead() {
            return false;
        }
    },
    CARRIAGE_RETURNS(form -> form.endingWith("\r")),
    LINE_FEEDS(form -> form.endingWith("\n")),
    BLANK_LINES(form -> form.endingWith("\r\n\r\n")),
    QUOTED(TextForm::quoted),
    SEPARATOR_LINE(form -> form.with(';')) {
        @Override
        public boolean done(Paper paper, Random random) {
            boolean isDone = super.done(paper, random);
            paper.text = new TextForm(';', StandardCharsets.UTF_8, "sep=;\r\n", "\r\n", false, false);
            return isDone;
        }
    },
    TRAILING_SEPARATORS(form -> form) {
        @Override
        public boolean done(Paper paper, Random random) {
            paper.leaf().lines.stream()
                    .filter(line -> line.part == Part.HEADING)
                    .forEach(line -> line.set(line.cells.size() + 2, Ink.BLANK));
            return super.done(paper, random);
        }
    },
    CUT_OFF(TextForm::ragged) {
        @Override
        public boolean done(Paper paper, Random random) {
            Leaf.Line last = paper.leaf().lines.get(paper.leaf().lines.size() - 1);
            boolean isLong = last.cells.size() > 4;
            if (isLong) {
                last.cells.subList(4, last.cells.size()).clear();
            }
            return isLong && !paper.isOneRowAnItem && super.done(paper, random);
        }

        @Override
        public boolean isRead() {
            return false;
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // the functions hold nothing
    private final UnaryOperator<TextForm> how;

    TextFileHabit(UnaryOperator<TextForm> how) {
        this.how = how;
    }

    @Override
    public boolean done(Paper paper, Random random) {
        if (paper.leaves.size() > 1 || paper.form != PaperForm.CSV) {
            return false;
        }
        paper.text = how.apply(paper.text);
        return true;
    }
}
