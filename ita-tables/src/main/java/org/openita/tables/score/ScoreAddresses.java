package org.openita.tables.score;

import java.util.Optional;
import org.openita.tables.grid.CellAddress;

/** Where the scores of one result stand in a workbook. Immutable and thread-safe. */
@FunctionalInterface
public interface ScoreAddresses {

    /** Of a result that was read from no workbook. */
    ScoreAddresses NONE = subject -> Optional.empty();

    /** The cell that gives the score of a subject, such as {@code i5}, {@code e1.part2} or {@code overall}; empty where none does. */
    Optional<CellAddress> of(String subject);
}
