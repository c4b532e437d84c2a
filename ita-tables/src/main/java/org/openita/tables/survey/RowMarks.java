package org.openita.tables.survey;

import java.util.Arrays;

/**
 * Which rows have come, by marks that tell rows apart as good as surely, so that those that come again are noticed.
 *
 * <p>Full, it takes no more: what comes then is not noticed. Not thread-safe.
 */
final class RowMarks {

    private static final int MOST = 1 << 22;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] marks = new long[1 << 10];
    private int size;
    private long repeated;
    private long mark = BASIS;

    /** Takes in a cell of the row that is being read. */
    void cell(char[] buffer, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            mark = (mark ^ buffer[i]) * PRIME;
        }
        mark = (mark ^ 0x1F) * PRIME;
    }

    /** Forgets the row that is being read. */
    void begin() {
        mark = BASIS;
    }

    /** Keeps the mark of the row that has been read. */
    void end() {
        add(mark);
    }

    /** How many rows repeat one that came before. */
    long repeated() {
        return repeated;
    }

    /** Takes over the rows of another, as read after these. */
    void addAll(RowMarks other) {
        repeated += other.repeated;
        for (long each : other.marks) {
            if (each != 0) {
                add(each);
            }
        }
    }

    private void add(long wanted) {
        long own = wanted == 0 ? 1 : wanted;
        int slot = slot(own);
        if (marks[slot] == own) {
            repeated++;
        } else if (size < MOST) {
            marks[slot] = own;
            size++;
            grow();
        }
    }

    private void grow() {
        if (2 * size > marks.length) {
            long[] old = marks;
            marks = new long[2 * old.length];
            Arrays.stream(old).filter(each -> each != 0).forEach(each -> marks[slot(each)] = each);
        }
    }

    /** Where a mark is, or would be. */
    private int slot(long wanted) {
        int mask = marks.length - 1;
        int slot = (int) (wanted ^ (wanted >>> 32)) & mask;
        while (marks[slot] != 0 && marks[slot] != wanted) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
