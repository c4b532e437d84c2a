package org.openita.tables.oldbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.openita.tables.grid.Cell;
import org.openita.tables.xlsx.NumberFormat;
import org.openita.tables.xlsx.Numbers;

/** What cells hold: the texts that a workbook keeps in one place, and how it shows numbers. Not thread-safe. */
final class OldCells {

    private final Map<Integer, NumberFormat> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private Optional<SSTRecord> texts = Optional.empty();

    /** Whether a record is about all cells, and has been kept. */
    boolean learns(Record record) {
        if (record instanceof SSTRecord all) {
            texts = Optional.of(all);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), NumberFormat.of(format.getFormatString()));
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else {
            return false;
        }
        return true;
    }

    /** The cell of a record; empty if it holds nothing. */
    Optional<Cell> cell(Record record, CellValueRecordInterface at) {
        Cell cell = Cell.BLANK;
        if (record instanceof LabelSSTRecord label) {
            cell = Cell.text(texts.orElseThrow().getString(label.getSSTIndex()).getString());
        } else if (record instanceof LabelRecord label) {
            cell = Cell.text(label.getValue());
        } else if (record instanceof NumberRecord number) {
            cell = number(number.getValue(), at);
        } else if (record instanceof BoolErrRecord value) {
            cell = value.isBoolean() ? truth(value.getBooleanValue()) : failed(value.getErrorValue());
        } else if (record instanceof FormulaRecord formula) {
            cell = formula(formula, at);
        }
        return cell.isBlank() ? Optional.empty() : Optional.of(cell);
    }

    private Cell formula(FormulaRecord formula, CellValueRecordInterface at) {
        CellType type = formula.getCachedResultTypeEnum();
        return switch (type) {
            case NUMERIC -> number(formula.getValue(), at);
            case BOOLEAN -> truth(formula.getCachedBooleanValue());
            case ERROR -> failed((byte) formula.getCachedErrorValue());
            default -> Cell.BLANK;
        };
    }

    private Cell number(double value, CellValueRecordInterface at) {
        int style = at.getXFIndex();
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        try {
            return Numbers.cell(
                    String.valueOf(value), formats.getOrDefault(format, NumberFormat.builtIn(String.valueOf(format))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Cell truth(boolean value) {
        return Cell.text(value ? "TRUE" : "FALSE");
    }

    private static Cell failed(byte code) {
        String shown =
                FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#?";
        return new Cell(Cell.Kind.ERROR, shown);
    }
}
