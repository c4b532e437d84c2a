package org.openita.tables.score;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import java.util.Optional;
import org.openita.tables.grid.CellAddress;

/** Where scores stand that have a row each, kept small since a file may give half a million. Immutable and thread-safe. */
record ItemAddresses(String sheet, List<String> subjects, ImmutableIntArray rows, ImmutableIntArray columns)
        implements ScoreAddresses {

    @Override
    public Optional<CellAddress> of(String subject) {
        int at = subjects.indexOf(subject);
        return at < 0 ? Optional.empty() : Optional.of(new CellAddress(sheet, rows.get(at), columns.get(at)));
    }
}
