package org.openita.tables.xlsx;

import java.io.IOException;

/** A workbook holds more than is read. */
final class WorkbookTooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    private final long most;

    WorkbookTooLargeException(String what, long most) {
        super(what);
        this.most = most;
    }

    long most() {
        return most;
    }
}
