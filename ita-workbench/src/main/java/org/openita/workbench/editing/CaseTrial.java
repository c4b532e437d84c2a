package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;
import org.openita.workbench.cases.CaseRun;
import org.openita.workbench.cases.Failure;
import org.openita.workbench.cases.Outcome;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;
import org.openita.workbench.coverage.Coverage;
import org.openita.workbench.coverage.Gap;

/**
 * What came of the cases of a pack that is being edited, and what they leave untested.
 *
 * @param cases how many there are
 * @param failures what came out otherwise than expected
 * @param gaps what no case puts to the test, in the pack's own rules
 */
public record CaseTrial(int cases, List<Remark> failures, List<Remark> gaps) {

    /** Something to say of a place. */
    public record Remark(Spot spot, Text text) {}

    public CaseTrial {
        failures = List.copyOf(failures);
        gaps = List.copyOf(gaps);
    }

    /** Runs the cases of a view; none where it does not compile. */
    static CaseTrial of(PackView view) {
        Compilation compilation = view.compilation();
        List<Remark> failures = new ArrayList<>();
        List<Remark> gaps = new ArrayList<>();
        int cases = 0;
        if (compilation.problems().isEmpty() && compilation.pack().isPresent()) {
            for (YearCases year : years(view, compilation)) {
                cases += year.cases().size();
                addFailures(view, year.run(), failures);
                addGaps(view, Coverage.of(year), gaps);
            }
        }
        return new CaseTrial(cases, failures, gaps);
    }

    private static List<YearCases> years(PackView view, Compilation compilation) {
        try {
            return PackCases.edited(
                            compilation.pack().orElseThrow(),
                            view.name(),
                            view.directory(),
                            view.unsaved(),
                            compilation.engines(),
                            compilation.kits())
                    .years();
        } catch (InputException withoutCases) {
            return List.of();
        }
    }

    private static void addFailures(PackView view, CaseRun run, List<Remark> failures) {
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        for (Outcome outcome : run.failed()) {
            for (Failure failure : outcome.failures()) {
                places.own(failure.place())
                        .ifPresent(spot -> failures.add(new Remark(
                                spot,
                                EditingWords.word(
                                        "failure", outcome.of().name(), failure.expected(), failure.found()))));
            }
        }
    }

    private static void addGaps(PackView view, Coverage coverage, List<Remark> gaps) {
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        for (Gap gap : coverage.gaps()) {
            places.own(gap.place()).ifPresent(spot -> gaps.add(new Remark(spot, gap.text())));
        }
    }
}
