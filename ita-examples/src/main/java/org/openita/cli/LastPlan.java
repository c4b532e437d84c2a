package org.openita.cli;

import java.util.Locale;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.EarlierPlan;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.scoring.Analysis;
import org.openita.scoring.report.ReportFacts;
import org.openita.tables.PlanFile;

/** Last year's plan as it was kept: an analysis as JSON, or a table of goals. */
final class LastPlan {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    private final KnownYears years;

    LastPlan(KnownYears years) {
        this.years = years;
    }

    /**
     * The plan that a file holds, made on the result of the year before a result.
     *
     * @throws InputException with all that is wrong with it
     */
    EarlierPlan read(String file, Assessment now, boolean anyName) {
        return file.toLowerCase(Locale.ROOT).endsWith(".json")
                ? ofAnalysis(file, now, anyName)
                : PlanFile.read(FileNames.path(file), file, before(file, now.fiscalYear()));
    }

    private Framework before(String file, FiscalYear now) {
        return yearBefore(now)
                .flatMap(years::find)
                .orElseThrow(() -> TEXTS.refused(Place.of(file), "plan-year-unknown", now.year() - 1));
    }

    private static Optional<FiscalYear> yearBefore(FiscalYear now) {
        int year = now.year() - 1;
        return FiscalYear.isOne(year) ? Optional.of(FiscalYear.of(year)) : Optional.empty();
    }

    private EarlierPlan ofAnalysis(String file, Assessment now, boolean anyName) {
        Analysis last = Analysis.read(FileNames.path(file), years);
        if (!last.fiscalYear().next().equals(now.fiscalYear())) {
            throw TEXTS.refused(
                    Place.of(file),
                    "plan-of-other-year",
                    last.fiscalYear(),
                    now.fiscalYear().year() - 1);
        }
        if (!anyName && !now.agency().isSameAs(last.agency())) {
            throw TEXTS.refused(
                    Place.of(file),
                    "other-agency",
                    Text.same(EarlierResults.named(last.agency())),
                    Text.same(EarlierResults.named(now.agency())));
        }
        return ReportFacts.of(last).plan().goals();
    }
}
