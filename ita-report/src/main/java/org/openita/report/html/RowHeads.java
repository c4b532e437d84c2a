package org.openita.report.html;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Align;

/**
 * Which cells say what their row is about: those of the first column of text in which no rows share a cell, and those before it in
 * columns where rows do.
 *
 * @param column the column, counted from 0
 * @param shared the columns in which rows share cells
 */
record RowHeads(int column, ImmutableSet<Integer> shared) {

    static RowHeads of(Table table) {
        ImmutableSet<Integer> shared = shared(table);
        return new RowHeads(
                IntStream.range(0, table.columns().size())
                        .filter(column -> table.columns().get(column).align() == Align.LEFT)
                        .filter(column -> !shared.contains(column))
                        .findFirst()
                        .orElse(0),
                shared);
    }

    private static ImmutableSet<Integer> shared(Table table) {
        boolean isPlain =
                table.rows().stream().flatMap(row -> row.cells().stream()).allMatch(cell -> cell.rows() == 1);
        return isPlain
                ? ImmutableSet.of()
                : IntStream.range(0, table.columns().size())
                        .filter(column -> table.grid().stream()
                                .anyMatch(row -> row.get(column).cell().rows() > 1))
                        .boxed()
                        .collect(ImmutableSet.toImmutableSet());
    }

    boolean areShared() {
        return !shared.isEmpty();
    }

    boolean isShared(int at) {
        return shared.contains(at);
    }

    boolean isHead(int at) {
        return at == column || (at < column && isShared(at));
    }

    /** Whether a column stands before that of the heads, as numbers and codes do. */
    boolean isBefore(int at) {
        return at < column && !isShared(at);
    }
}
