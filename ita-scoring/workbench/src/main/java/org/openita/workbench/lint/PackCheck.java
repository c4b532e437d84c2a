package org.openita.workbench.lint;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.rules.RulePack;

/**
 * A rule pack compiled, and linted if it compiles, for every fiscal year that it is for.
 *
 * <p>Immutable and thread-safe.
 *
 * @param pack its name and version; empty if it could not be read
 * @param fiscalYears the years it was checked for
 * @param problems why it does not compile, all of them; empty if it does
 * @param alarms what the lints report, in the order of places; empty if it does not compile
 */
public record PackCheck(String pack, List<FiscalYear> fiscalYears, List<Problem> problems, List<Alarm> alarms) {

    public PackCheck {
        fiscalYears = List.copyOf(fiscalYears);
        problems = List.copyOf(problems);
        alarms = List.copyOf(alarms);
    }

    /** Checks the pack of a directory. */
    public static PackCheck of(Path directory) {
        return of(() -> RulePack.load(directory));
    }

    /**
     * Checks the pack that is built in for a fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static PackCheck builtIn(FiscalYear year) {
        return of(() -> RulePack.builtIn(year));
    }

    /** What of it is at least this bad; problems always are. */
    public PackCheck atLeast(Severity severity) {
        List<Alarm> worse = alarms.stream()
                .filter(alarm -> alarm.severity().isAtLeast(severity))
                .toList();
        return new PackCheck(pack, fiscalYears, problems, worse);
    }

    /** Whether it compiles and no lint reports more than an information. */
    public boolean isFine() {
        return problems.isEmpty()
                && alarms.stream().noneMatch(alarm -> alarm.severity().isAtLeast(Severity.WARNING));
    }

    private static PackCheck of(Supplier<RulePack> source) {
        try {
            return of(source.get());
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    private static PackCheck of(RulePack pack) {
        List<FiscalYear> years = new ArrayList<>();
        Set<Problem> problems = new LinkedHashSet<>();
        Set<Alarm> alarms = new LinkedHashSet<>();
        for (FiscalYear year : pack.fiscalYears().stream().sorted().toList()) {
            Optional<Framework> framework = Frameworks.find(year);
            if (framework.isEmpty()) {
                problems.add(withoutFramework(pack, year));
            } else {
                years.add(year);
                check(pack, framework.get(), problems, alarms);
            }
        }
        List<Alarm> inOrder = problems.isEmpty() ? alarms.stream().sorted().toList() : List.of();
        return new PackCheck(pack.toString(), years, List.copyOf(problems), inOrder);
    }

    private static void check(RulePack pack, Framework framework, Set<Problem> problems, Set<Alarm> alarms) {
        try {
            alarms.addAll(Lints.look(PackInForce.of(framework, pack)));
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
    }

    private static Problem withoutFramework(RulePack pack, FiscalYear year) {
        return new Problem(
                pack.place(),
                Alarms.TEXTS.text("no-framework.found", year),
                Alarms.TEXTS.text("no-framework.expected", Frameworks.years()),
                Alarms.TEXTS.text("no-framework.remedy"));
    }
}
