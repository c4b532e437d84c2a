package org.openita.rules.language;

/** Reads something that is plainly meant though it is written otherwise, and tells what to write. */
interface Repair {

    /**
     * Puts what is meant in place of what stands at the reader's place, if it is of this repair's kind.
     *
     * @return whether it was, and the reader has gone on
     */
    boolean mend(RepairReader reader);
}
