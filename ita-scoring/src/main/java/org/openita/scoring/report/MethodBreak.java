package org.openita.scoring.report;

import java.util.List;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.MethodChange;

/**
 * Marks a change of method between two results: their scores stand beside each other, but a line through them breaks.
 *
 * <p>Immutable and thread-safe.
 *
 * @param from the earlier result's fiscal year
 * @param to the later result's fiscal year
 * @param changes what changed in between, each with its source
 */
public record MethodBreak(FiscalYear from, FiscalYear to, List<MethodChange> changes) {

    public MethodBreak {
        changes = List.copyOf(changes);
    }
}
