package org.openita.rules;

import java.util.List;

/** The fiscal years that have a built-in pack. */
final class FiscalYears {

    static final List<Integer> ALL = List.of(2562, 2563, 2564, 2565, 2566, 2567, 2568);

    private FiscalYears() {}
}
