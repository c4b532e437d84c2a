package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openita.tables.grid.Cell;

/** Blocks of cells that show what their first cell holds. Not thread-safe: the rows of a sheet are filled in order. */
final class MergedCells {

    private static final int MOST = 100_000;
    private static final int MOST_AT_ONCE = 1_000;
    private static final int WIDEST = 200;

    private record Block(CellName first, CellName last) {}

    private record Shown(Block block, Cell cell) {}

    private final Map<Integer, List<Block>> byFirstRow;
    private List<Shown> shown = new ArrayList<>();

    private MergedCells(Map<Integer, List<Block>> byFirstRow) {
        this.byFirstRow = byFirstRow;
    }

    /** Those of a sheet, which stand after its cells. */
    static MergedCells of(Xml sheet) throws IOException {
        Map<Integer, List<Block>> blocks = new HashMap<>();
        for (int count = 0; count < MOST && sheet.nextStart("mergeCell"); count++) {
            String[] corners = sheet.attribute("ref").orElse("").split(":", -1);
            if (corners.length == 2) {
                Block block = new Block(CellName.of(corners[0]), CellName.of(corners[1]));
                blocks.computeIfAbsent(block.first().row(), row -> new ArrayList<>())
                        .add(block);
            }
        }
        return new MergedCells(blocks);
    }

    /** Fills in what the blocks that reach into a row show there. */
    void fill(int row, List<Cell> cells) {
        shown.removeIf(each -> each.block().last().row() < row);
        byFirstRow.getOrDefault(row, List.of()).forEach(block -> begin(block, cells));
        shown.forEach(each -> fill(each, row, cells));
    }

    private void begin(Block block, List<Cell> cells) {
        int column = block.first().column();
        if (column < cells.size() && !cells.get(column).isBlank() && shown.size() < MOST_AT_ONCE) {
            shown.add(new Shown(block, cells.get(column).copy()));
        }
    }

    private static void fill(Shown each, int row, List<Cell> cells) {
        Block block = each.block();
        int last = Math.min(block.last().column(), block.first().column() + WIDEST);
        for (int column = block.first().column(); column <= last; column++) {
            boolean isFirst =
                    row == block.first().row() && column == block.first().column();
            while (cells.size() <= column) {
                cells.add(Cell.BLANK);
            }
            if (!isFirst && cells.get(column).isBlank()) {
                cells.set(column, each.cell());
            }
        }
    }
}
