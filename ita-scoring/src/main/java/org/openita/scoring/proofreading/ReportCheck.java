package org.openita.scoring.proofreading;

import java.util.function.Consumer;

/** Looks for one kind of mistake, line by line. */
interface ReportCheck {

    /** Hands over what is wrong in a line. */
    void read(Line line, Consumer<Discrepancy> remarks);
}
