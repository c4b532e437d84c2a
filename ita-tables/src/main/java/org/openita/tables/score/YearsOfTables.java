package org.openita.tables.score;

import com.google.common.base.Suppliers;
import java.util.function.Supplier;
import org.openita.model.framework.KnownYears;

/** The years of which the results in tables can be, and what their subjects are called. Immutable and thread-safe. */
final class YearsOfTables {

    private final KnownYears known;
    private final Supplier<HeadingNames> headings;

    YearsOfTables(KnownYears known) {
        this.known = known;
        this.headings = Suppliers.memoize(() -> HeadingNames.ofAny(known));
    }

    KnownYears known() {
        return known;
    }

    /** The names of all years together, to tell headings from other rows before a row's year is known. */
    HeadingNames headings() {
        return headings.get();
    }
}
