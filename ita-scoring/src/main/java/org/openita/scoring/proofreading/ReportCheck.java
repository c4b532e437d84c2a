package org.openita.scoring.proofreading;

import java.util.function.Consumer;

/** Looks for one kind of mistake, passage by passage. */
interface ReportCheck {

    /** Hands over what is wrong in a passage. */
    void read(Passage passage, Consumer<Discrepancy> remarks);
}
