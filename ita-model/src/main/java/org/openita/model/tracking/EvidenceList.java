package org.openita.model.tracking;

import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.framework.FiscalYear;

/**
 * What an agency shows for the items of a round.
 *
 * <p>Immutable and thread-safe.
 *
 * @param agency whose it is; empty where only the round is known
 * @param round the fiscal year of the round
 * @param entries one an item, in order
 */
public record EvidenceList(Optional<Agency> agency, FiscalYear round, List<EvidenceEntry> entries) {

    public EvidenceList {
        entries = List.copyOf(entries);
    }
}
