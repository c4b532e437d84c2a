package org.openita.spring;

import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.openita.model.framework.FiscalYear;
import org.openita.rules.YearKits;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.result.PackInfo;

/**
 * Engines as they were read at one time.
 *
 * @param engines the engines
 * @param kits the years from outside
 * @param years those whose engines are made already
 * @param read when
 */
record ReadEngines(EnginesByYear engines, YearKits kits, ImmutableSortedSet<FiscalYear> years, Instant read) {

    /** The packs of a year whose engine is made. */
    List<PackInfo> packs(FiscalYear year) {
        return engines.of(year.year()).info().packs();
    }

    @Override
    public String toString() {
        return years.stream().map(year -> year + " " + packs(year)).collect(Collectors.joining(", "));
    }
}
