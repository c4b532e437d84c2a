package org.openita.tables.oldbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.util.CellRangeAddress;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.CellBudget;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.RowSink;
import org.openita.tables.grid.Sheet;
import org.openita.tables.grid.SpannedCells;
import org.openita.tables.grid.TableLimits;
import org.openita.tables.text.ThaiText;

/** Makes rows of records. Not thread-safe. */
final class OldWorkbookRows implements HSSFListener {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private final String file;
    private final MergedBlocks merged;
    private final RowSink sink;
    private final SheetCount sheets = new SheetCount();
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final OldCells values = new OldCells();
    private final CellBudget budget = new CellBudget();
    private final BitSet hiddenColumns = new BitSet();
    private final BitSet hiddenRows = new BitSet();
    private final Map<Integer, Cell> cells = new HashMap<>();
    private SpannedCells spans = new SpannedCells();
    private Optional<FormulaRecord> textFollows = Optional.empty();
    private boolean isRead;
    private boolean hasRows;
    private int row = -1;

    OldWorkbookRows(String file, MergedBlocks merged, RowSink sink) {
        this.file = file;
        this.merged = merged;
        this.sink = sink;
    }

    @Override
    public void processRecord(Record record) {
        int before = sheets.index();
        sheets.look(record);
        if (record instanceof BoundSheetRecord sheet) {
            listed.add(sheet);
        } else if (record instanceof BOFRecord && sheets.index() > before) {
            endRow();
            sheet();
        } else if (!values.learns(record) && sheets.isInSheet() && isRead) {
            ofSheet(record);
        }
    }

    void end() {
        endRow();
    }

    private void sheet() {
        BoundSheetRecord[] inOrder = BoundSheetRecord.orderByBofPosition(listed);
        if (sheets.index() >= inOrder.length) {
            throw new IllegalStateException("a sheet that is not listed");
        }
        if (inOrder.length > TableLimits.SHEETS) {
            throw beyond("many-tables", TableLimits.SHEETS);
        }
        BoundSheetRecord known = inOrder[sheets.index()];
        Sheet sheet = new Sheet(file, known.getSheetname());
        isRead = !known.isHidden() && !known.isVeryHidden();
        hasRows = false;
        hiddenColumns.clear();
        hiddenRows.clear();
        spans = new SpannedCells();
        row = -1;
        if (isRead) {
            sink.sheet(sheet);
        } else {
            sink.unread(sheet);
        }
    }

    private void ofSheet(Record record) {
        if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            hiddenColumns.set(columns.getFirstColumn(), Math.min(TableLimits.COLUMNS, columns.getLastColumn() + 1));
        } else if (record instanceof RowRecord one && one.getZeroHeight()) {
            hiddenRows.set(one.getRowNumber());
        } else if (record instanceof StringRecord text && textFollows.isPresent()) {
            put(textFollows.get(), Cell.text(text.getString()));
            textFollows = Optional.empty();
        } else if (record instanceof FormulaRecord formula && formula.hasCachedResultString()) {
            textFollows = Optional.of(formula);
        } else if (record instanceof CellValueRecordInterface value) {
            values.cell(record, value).ifPresent(cell -> put(value, cell));
        }
    }

    private void put(CellValueRecordInterface at, Cell cell) {
        if (at.getRow() < row) {
            throw new IllegalStateException("rows out of order");
        }
        if (at.getRow() > row) {
            endRow();
            row = at.getRow();
        }
        if (!budget.takes(1)) {
            throw beyond("many-cells", TableLimits.CELLS);
        }
        cells.put((int) at.getColumn(), cell);
    }

    private void endRow() {
        if (cells.isEmpty()) {
            return;
        }
        if (!hasRows) {
            hasRows = true;
            BitSet hidden = new BitSet();
            hidden.or(hiddenColumns);
            sink.hiddenColumns(hidden);
        }
        int last = cells.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (CellRangeAddress block : merged.of(sheets.index(), row)) {
            last = Math.max(last, Math.min(block.getLastColumn(), block.getFirstColumn() + TableLimits.COLUMNS / 10));
            spans.hold(
                    cells.getOrDefault(block.getFirstColumn(), Cell.BLANK),
                    block.getFirstColumn(),
                    block.getLastColumn() - block.getFirstColumn() + 1,
                    row,
                    block.getLastRow() - block.getFirstRow() + 1);
        }
        Cell[] shown = new Cell[last + 1];
        Arrays.setAll(
                shown,
                column -> cells.getOrDefault(column, spans.at(column, row).orElse(Cell.BLANK)));
        cells.clear();
        sink.row(new Row(row + 1, List.of(shown), hiddenRows.get(row)));
    }

    private RuntimeException beyond(String what, long most) {
        return GridProblems.beyond(Place.of(file), TEXTS.text(what, most), most);
    }
}
