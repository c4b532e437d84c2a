package org.openita.tables.survey;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;

/** Rows as lists of texts, within limits. Not thread-safe. */
final class RawRows extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final RowLimits limits = new RowLimits();
    private List<String> row = new ArrayList<>();
    private long line;

    /** The line in which the last row begins. */
    long line() {
        return line;
    }

    @Override
    protected void handleBegin(long startingLine) {
        line = startingLine;
        row = new ArrayList<>();
        limits.begin();
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        limits.add(index, length);
        row.add(new String(buffer, offset, length));
    }

    @Override
    protected List<String> buildRecord() {
        return getRecordType() == RecordType.DATA ? row : List.of();
    }
}
