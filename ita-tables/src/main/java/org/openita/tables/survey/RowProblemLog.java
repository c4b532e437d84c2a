package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What was wrong with rows, alike ones together, and which rows they were.
 *
 * <p>Memory is bounded: past {@value #MOST_KINDS} different values all others of a column are alike, and of each row no more
 * than the first {@value #MOST_A_ROW} troubles are kept. Not thread-safe.
 */
final class RowProblemLog {

    private static final int MOST_KINDS = 2_000;
    private static final int MOST_A_ROW = 3;
    private static final int LINES_SHOWN = 5;

    /** Troubles that are alike: the same kind, in the same column (from 0, or -1), with the same text. */
    record Kind(RowProblem trouble, int column, String value) {}

    /** How often a kind came, and in which lines first. */
    static final class Cases {
        private final Kind kind;
        private final List<Long> lines = new ArrayList<>();
        private long count;

        private Cases(Kind kind) {
            this.kind = kind;
        }

        Kind kind() {
            return kind;
        }

        /** The first few lines, in order. */
        List<Long> lines() {
            return lines;
        }

        long count() {
            return count;
        }
    }

    private final boolean isStrict;
    private final Map<Kind, Integer> numbers = new HashMap<>();
    private final List<Cases> cases = new ArrayList<>();
    private long[] rows = new long[16];
    private int kept;
    private int inRow;
    private boolean isRowBad;

    RowProblemLog(boolean isStrict) {
        this.isStrict = isStrict;
    }

    /** Notes a trouble of the row that is being read. */
    void note(RowProblem trouble, int column, String value, long line) {
        int number = number(new Kind(trouble, column, value));
        Cases alike = cases.get(number);
        alike.count++;
        if (alike.lines.size() < LINES_SHOWN) {
            alike.lines.add(line);
        }
        isRowBad |= isStrict || trouble != RowProblem.NO_ANSWER;
        if (inRow++ < MOST_A_ROW) {
            keep(number);
        }
    }

    /** Whether the row that is being read has troubles. */
    boolean isAny() {
        return inRow > 0;
    }

    /** Whether the row that is being read cannot count; makes ready for the next. */
    boolean endRow(int row) {
        boolean isBad = isRowBad;
        for (int i = kept - Math.min(inRow, MOST_A_ROW); i < kept; i++) {
            rows[i] |= (long) row << Integer.SIZE;
        }
        inRow = 0;
        isRowBad = false;
        return isBad;
    }

    List<Cases> cases() {
        return cases;
    }

    /** How many troubles of rows are kept. */
    int size() {
        return kept;
    }

    /** The row of a kept trouble; rows stand in order. */
    int row(int index) {
        return (int) (rows[index] >>> Integer.SIZE);
    }

    /** The kind of a kept trouble. */
    Kind kind(int index) {
        return cases.get((int) rows[index]).kind;
    }

    /** Adds those of the next part of the same file. */
    void add(RowProblemLog next, int rowsBefore, long linesBefore) {
        int[] translated =
                next.cases.stream().mapToInt(other -> merge(other, linesBefore)).toArray();
        for (int i = 0; i < next.kept; i++) {
            keep(translated[(int) next.rows[i]] | (long) (next.row(i) + rowsBefore) << Integer.SIZE);
        }
    }

    private int merge(Cases other, long linesBefore) {
        int number = number(other.kind);
        Cases alike = cases.get(number);
        alike.count += other.count;
        other.lines.stream()
                .limit(LINES_SHOWN - alike.lines.size())
                .forEach(line -> alike.lines.add(line + linesBefore));
        return number;
    }

    private int number(Kind kind) {
        Integer known = numbers.get(kind);
        if (known == null && cases.size() >= MOST_KINDS && !kind.value().isEmpty()) {
            return number(new Kind(kind.trouble(), kind.column(), ""));
        }
        if (known == null) {
            known = cases.size();
            numbers.put(kind, known);
            cases.add(new Cases(kind));
        }
        return known;
    }

    private void keep(long entry) {
        if (kept == rows.length) {
            rows = Arrays.copyOf(rows, 2 * kept);
        }
        rows[kept++] = entry;
    }
}
