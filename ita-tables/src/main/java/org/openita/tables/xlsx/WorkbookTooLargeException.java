package org.openita.tables.xlsx;

import java.io.IOException;

/** A workbook or another document holds more than is read. */
public final class WorkbookTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long most;

    /** Says what there is more of than is read, and the most that is. */
    public WorkbookTooLargeException(String what, long most) {
        super(what);
        this.most = most;
    }

    /** The most that is read. */
    public long most() {
        return most;
    }
}
