package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.FiscalYear;

/** The packs inside the library are an example to those outside: no lint has anything to report. */
class BuiltInPacksTest {

    @ParameterizedTest
    @ValueSource(ints = {2562, 2563, 2564, 2565, 2566, 2567, 2568})
    void aBuiltInPackIsClean(int year) {
        PackCheck check = PackCheck.builtIn(FiscalYear.of(year));

        assertThat(check.fiscalYears()).containsExactly(FiscalYear.of(year));
        assertThat(check.problems()).isEmpty();
        assertThat(check.alarms()).isEmpty();
    }
}
