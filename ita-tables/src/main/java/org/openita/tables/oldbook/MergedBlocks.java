package org.openita.tables.oldbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the blocks of cells that show what their first cell holds. Not thread-safe. */
final class MergedBlocks implements HSSFListener {

    private static final int MOST = 100_000;

    private final Map<Integer, Map<Integer, List<CellRangeAddress>>> bySheet = new HashMap<>();
    private final SheetCount sheets = new SheetCount();
    private int count;

    @Override
    public void processRecord(Record record) {
        sheets.look(record);
        if (record instanceof MergeCellsRecord merged) {
            for (short i = 0; i < merged.getNumAreas() && count++ < MOST; i++) {
                CellRangeAddress block = merged.getAreaAt(i);
                bySheet.computeIfAbsent(sheets.index(), sheet -> new HashMap<>())
                        .computeIfAbsent(block.getFirstRow(), row -> new ArrayList<>())
                        .add(block);
            }
        }
    }

    /** Those of a sheet that begin in a row. */
    List<CellRangeAddress> of(int sheet, int row) {
        return bySheet.getOrDefault(sheet, Map.of()).getOrDefault(row, List.of());
    }
}
