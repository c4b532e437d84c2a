package org.openita.tables.score;

import com.google.common.base.Suppliers;
import java.util.Optional;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;

/** The years of which the results in tables can be, and what their subjects are called. Immutable and thread-safe. */
final class YearsOfTables {

    private final KnownYears known;
    private final Supplier<HeadingNames> headings;

    private final Optional<FiscalYear> told;

    /** @param told the year of all results, where whoever reads them has given it */
    YearsOfTables(KnownYears known, Optional<FiscalYear> told) {
        this.known = known;
        this.told = told;
        this.headings = Suppliers.memoize(() -> HeadingNames.ofAny(known));
    }

    Optional<FiscalYear> told() {
        return told;
    }

    KnownYears known() {
        return known;
    }

    /** The names of all years together, to tell headings from other rows before a row's year is known. */
    HeadingNames headings() {
        return headings.get();
    }
}
