package org.openita.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --year}: the fiscal year of results that do not say it themselves. */
final class ResultYearOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "result-year")
    private @Nullable Integer year;

    /** As it was typed; empty if it was not. */
    Optional<Integer> given() {
        return Optional.ofNullable(year);
    }

    /** The year, if one was given; one that is not known is wrong usage. */
    Optional<FiscalYear> of(KnownYears known) {
        return Optional.ofNullable(year)
                .map(typed -> YearOption.find(typed, known)
                        .orElseThrow(() -> ProblemReporter.wrongUsage(
                                spec, "survey-year", known, typed, CommonEra.hint(typed, known)))
                        .fiscalYear());
    }
}
