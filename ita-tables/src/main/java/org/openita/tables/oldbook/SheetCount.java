package org.openita.tables.oldbook;

import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.Record;

/** Tells which sheet a record belongs to: charts lie within sheets, and are none. Not thread-safe. */
final class SheetCount {

    private int depth;
    private int index = -1;

    void look(Record record) {
        if (record instanceof BOFRecord begin) {
            index += depth == 0 && begin.getType() != BOFRecord.TYPE_WORKBOOK ? 1 : 0;
            depth++;
        } else if (record instanceof EOFRecord) {
            depth--;
        }
    }

    /** The sheet, from 0; -1 before the first. */
    int index() {
        return index;
    }

    /** Whether a record belongs to a sheet itself. */
    boolean isInSheet() {
        return depth == 1 && index >= 0;
    }
}
