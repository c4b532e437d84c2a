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
import java.util.stream.Stream;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.YearKits;
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
 * @param proof whether raising a score never makes a result worse
 */
public record PackCheck(
        String pack, List<FiscalYear> fiscalYears, List<Problem> problems, List<Violation> violations, Proof proof) {

    private static final String CASES = "cases";

    public PackCheck {
        fiscalYears = List.copyOf(fiscalYears);
        problems = List.copyOf(problems);
        violations = List.copyOf(violations);
    }

    /** Something that cannot be looked at, and why. */
    public PackCheck(String pack, List<FiscalYear> fiscalYears, List<Problem> problems, List<Violation> violations) {
        this(pack, fiscalYears, problems, violations, Proof.NONE);
    }

    /** Checks the pack of a directory, and its cases as far as they can be read. */
    public static PackCheck of(Path directory) {
        return of(directory, YearKits.NONE);
    }

    /**
     * Checks the pack, or the rules of the year kit, in a directory, and its cases as far as they can be read.
     *
     * @param beside the years from outside that are known beside it
     */
    public static PackCheck of(Path directory, YearKits beside) {
        try {
            YearKits kits = beside.including(directory);
            return of(
                    RulePack.load(directory),
                    kits.known(),
                    () -> Files.exists(directory.resolve(CASES), LinkOption.NOFOLLOW_LINKS)
                            ? PackCases.of(directory, kits).years()
                            : List.of());
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    /**
     * Checks the pack that is built in for a fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static PackCheck builtIn(FiscalYear year) {
        return of(
                RulePack.builtIn(year),
                KnownYears.builtIn(),
                () -> PackCases.builtIn(year.year()).years());
    }

    /** What of it is at least this bad; problems always are. */
    public PackCheck atLeast(Severity severity) {
        List<Violation> worse = violations.stream()
                .filter(violation -> violation.severity().isAtLeast(severity))
                .toList();
        return new PackCheck(pack, fiscalYears, problems, worse, proof);
    }

    /** The same with more that was found, in the order of places. */
    PackCheck with(List<Violation> more) {
        return new PackCheck(
                pack,
                fiscalYears,
                problems,
                Stream.concat(violations.stream(), more.stream()).sorted().toList(),
                proof);
    }

    /** Whether it compiles and no lint reports more than an information. */
    public boolean isFine() {
        return problems.isEmpty()
                && violations.stream()
                        .noneMatch(violation -> violation.severity().isAtLeast(Severity.WARNING));
    }

    /** Whether it compiles and no lint reports an error. */
    public boolean hasNoErrors() {
        return problems.isEmpty()
                && violations.stream()
                        .noneMatch(violation -> violation.severity().isAtLeast(Severity.ERROR));
    }

    /**
     * Checks a pack that was read already.
     *
     * @param known the years that are known
     * @param cases reads its cases; none if it has none
     */
    public static PackCheck of(RulePack pack, KnownYears known, Supplier<List<YearCases>> cases) {
        Map<Framework, RuleBase> compiled = new LinkedHashMap<>();
        Set<Problem> problems = new LinkedHashSet<>();
        for (FiscalYear year : pack.fiscalYears(known)) {
            known.find(year)
                    .ifPresentOrElse(
                            framework -> problems.addAll(
                                    problems(() -> compiled.put(framework, RuleBase.of(framework, List.of(pack))))),
                            () -> problems.add(withoutFramework(pack, year, known)));
        }
        List<YearCases> read = new ArrayList<>();
        if (problems.isEmpty()) {
            problems.addAll(problems(() -> read.addAll(cases.get())));
        }
        List<PackInForce> inForce = problems.isEmpty() ? inForce(pack, compiled, read) : List.of();
        Proof proof = inForce.stream().map(Proof::of).reduce(Proof.NONE, Proof::and);
        List<FiscalYear> years =
                compiled.keySet().stream().map(Framework::fiscalYear).toList();
        return new PackCheck(pack.toString(), years, List.copyOf(problems), violations(inForce), proof);
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

    private static List<PackInForce> inForce(RulePack pack, Map<Framework, RuleBase> compiled, List<YearCases> cases) {
        return compiled.entrySet().stream()
                .map(it -> PackInForce.of(it.getKey(), pack, it.getValue(), given(it.getKey(), cases)))
                .toList();
    }

    /** The same thing reported for several years is told once. */
    private static List<Violation> violations(List<PackInForce> years) {
        return years.stream()
                .flatMap(year -> Lints.look(year).stream())
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

    private static Problem withoutFramework(RulePack pack, FiscalYear year, KnownYears known) {
        return Violations.TEXTS.problem(pack.yearsPlace(), "no-framework", year, known);
    }
}
