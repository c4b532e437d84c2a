package org.openita.workbench.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.model.framework.FiscalYear;

/** The packs inside the library are an example to those outside: no lint has anything to report. */
class BuiltInPacksTest {

    @ParameterizedTest
    @MethodSource("org.openita.model.framework.Frameworks#years")
    void aBuiltInPackIsClean(FiscalYear year) {
        PackCheck check = PackCheck.builtIn(year);

        assertThat(check.fiscalYears()).containsExactly(year);
        assertThat(check.problems()).isEmpty();
        assertThat(check.violations()).isEmpty();
    }
}
