package org.openita.scoring.proofreading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a report into passages: lines that a sentence was broken over are one, and rows of a table know what heads them. */
final class Passages {

    /** From so many characters on a line was probably broken because it was full. */
    private static final int FULL_LINE = 60;

    /** A longer one is a paragraph. */
    private static final int LONGEST_LINE = 150;

    private static final int LONGEST = 6000;

    private final Patterns patterns;
    private final Pattern goesOn;
    private final Pattern staysOpen;
    private final Pattern begins;
    private final Pattern figureCell;
    private final List<Passage> passages = new ArrayList<>();
    private @Nullable Passage last;
    private @Nullable Passage said;
    private @Nullable Passage header;
    private int lastLength;

    private Passages(Patterns patterns) {
        this.patterns = patterns;
        this.goesOn = patterns.pattern("line.goes.on");
        this.staysOpen = patterns.pattern("line.stays.open");
        this.begins = patterns.pattern("line.begins");
        this.figureCell = patterns.pattern("cell.in.row");
    }

    /** The passages of a report in order. */
    static List<Passage> of(ReportText report, Patterns patterns) {
        Passages passages = new Passages(patterns);
        for (int i = 0; i < report.lines().size(); i++) {
            passages.add(i, report.lines().get(i));
        }
        return passages.passages;
    }

    private void add(int index, ReportText.Line line) {
        Passage passage = new Passage(index, line.text(), patterns, said, header);
        boolean isBroken = last != null && isBroken(last, passage, line.isWhole());
        lastLength = passage.text().length();
        if (last != null && isBroken) {
            last.add(line.text(), patterns);
            return;
        }
        passages.add(passage);
        last = passage;
        if (!passage.isRow()) {
            header = passage.isBlank() ? header : null;
        } else if (!figureCell.matcher(passage.text()).find()) {
            header = passage;
        }
        said = passage.isBlank() ? said : passage;
    }

    private boolean isBroken(Passage before, Passage after, boolean isWhole) {
        String text = before.text();
        boolean mayBe = !before.isBlank() && !after.isBlank() && !before.isRow() && !after.isRow();
        return mayBe
                && text.length() < LONGEST
                && (goesOn.matcher(after.text()).find()
                        || staysOpen.matcher(text).find()
                        || (!isWhole
                                && isFull()
                                && !begins.matcher(after.text()).find()));
    }

    private boolean isFull() {
        return lastLength >= FULL_LINE && lastLength <= LONGEST_LINE;
    }
}
