package org.openita.workbench.lint;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.workbench.cases.Case;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.cases.PackCases.YearCases;

/**
 * A rule pack compiled, and linted if it compiles, for every fiscal year that it is for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack its name and version; empty if it could not be read
 * @param fiscalYears the years it was checked for
 * @param problems why it does not compile, all of them; empty if it does
 * @param violations what the lints report, in the order of places; empty if it does not compile
 */
public record PackCheck(String pack, List<FiscalYear> fiscalYears, List<Problem> problems, List<Violation> violations) {

    private static final String CASES = "cases";

    public PackCheck {
        fiscalYears = List.copyOf(fiscalYears);
        problems = List.copyOf(problems);
        violations = List.copyOf(violations);
    }

    /** Checks the pack of a directory, and its cases as far as they can be read. */
    public static PackCheck of(Path directory) {
        return of(
                () -> RulePack.load(directory),
                () -> Files.exists(directory.resolve(CASES), LinkOption.NOFOLLOW_LINKS)
                        ? PackCases.of(directory).years()
                        : List.of());
    }

    /**
     * Checks the pack that is built in for a fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static PackCheck builtIn(FiscalYear year) {
        return of(
                () -> RulePack.builtIn(year),
                () -> PackCases.builtIn(year.year()).years());
    }

    /** What of it is at least this bad; problems always are. */
    public PackCheck atLeast(Severity severity) {
        List<Violation> worse = violations.stream()
                .filter(violation -> violation.severity().isAtLeast(severity))
                .toList();
        return new PackCheck(pack, fiscalYears, problems, worse);
    }

    /** Whether it compiles and no lint reports more than an information. */
    public boolean isFine() {
        return problems.isEmpty()
                && violations.stream()
                        .noneMatch(violation -> violation.severity().isAtLeast(Severity.WARNING));
    }

    private static PackCheck of(Supplier<RulePack> source, Supplier<List<YearCases>> cases) {
        try {
            return of(source.get(), cases);
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    private static PackCheck of(RulePack pack, Supplier<List<YearCases>> cases) {
        Map<Framework, RuleBase> compiled = new LinkedHashMap<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (FiscalYear year : pack.fiscalYears().stream().sorted().toList()) {
            Frameworks.find(year)
                    .ifPresentOrElse(
                            framework -> problems.addAll(
                                    problems(() -> compiled.put(framework, RuleBase.of(framework, List.of(pack))))),
                            () -> problems.add(withoutFramework(pack, year)));
        }
        List<YearCases> read = new ArrayList<>();
        if (problems.isEmpty()) {
            problems.addAll(problems(() -> read.addAll(cases.get())));
        }
        List<Violation> violations = problems.isEmpty() ? violations(pack, compiled, read) : List.of();
        List<FiscalYear> years =
                compiled.keySet().stream().map(Framework::fiscalYear).toList();
        return new PackCheck(pack.toString(), years, List.copyOf(problems), violations);
    }

    /** What is wrong, if something is. */
    private static List<Problem> problems(Runnable attempt) {
        try {
            attempt.run();
            return List.of();
        } catch (InputException e) {
            return e.problems();
        }
    }

    /** The same thing reported for several years is told once. */
    private static List<Violation> violations(RulePack pack, Map<Framework, RuleBase> compiled, List<YearCases> cases) {
        return compiled.entrySet().stream()
                .map(it -> PackInForce.of(it.getKey(), pack, it.getValue(), given(it.getKey(), cases)))
                .flatMap(inForce -> Lints.look(inForce).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<Assessment> given(Framework framework, List<YearCases> cases) {
        return cases.stream()
                .filter(year -> year.engine().framework().fiscalYear().equals(framework.fiscalYear()))
                .flatMap(year -> year.cases().stream())
                .map(Case::given)
                .toList();
    }

    private static Problem withoutFramework(RulePack pack, FiscalYear year) {
        return Violations.TEXTS.problem(Place.of(pack.place()), "no-framework", year, Frameworks.years());
    }
}
