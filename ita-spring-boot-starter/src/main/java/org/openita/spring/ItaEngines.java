package org.openita.spring;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;
import org.openita.model.assessment.Assessment;
import org.openita.model.finding.Note;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import org.openita.scoring.Analysis;
import org.openita.scoring.EnginesByYear;
import org.openita.scoring.ItaEngine;

/**
 * Holds the engines of an application by year, as its properties give them, and takes up changes of their files.
 *
 * <p>An analysis in flight finishes with the rules that it began with. Thread-safe.
 */
public final class ItaEngines implements AutoCloseable {

    private static final Logger LOG = System.getLogger(ItaEngines.class.getName());

    private final EngineSource source;
    private final Observer observer;
    private final Optional<RuleWatch> watch;
    private volatile ReadEngines inForce;
    private volatile Optional<ItaConfigurationException> lastRefusal = Optional.empty();

    /**
     * Reads the files that properties name.
     *
     * @throws ItaConfigurationException naming every property that is wrong
     */
    ItaEngines(EngineSource source, Observer observer) {
        this.source = source;
        this.observer = observer;
        String before = source.fingerprint();
        this.inForce = source.read();
        this.watch = source.reloadEvery()
                .map(interval -> new RuleWatch(interval, source::fingerprint, before, this::reload));
    }

    /**
     * Makes engines without an application around them.
     *
     * @throws ItaConfigurationException naming every property that is wrong
     */
    public static ItaEngines of(ItaProperties properties) {
        return new ItaEngines(new EngineSource(properties, ItaEngines.class.getClassLoader()), Observer.NONE);
    }

    /**
     * Returns the engine of a Buddhist fiscal year by the rules in force now.
     *
     * @throws InputException if the year is not known, naming those that are
     */
    public ItaEngine of(int year) {
        return of(year, inForce);
    }

    private static ItaEngine of(int year, ReadEngines now) {
        if (now.kits().known().years().stream().noneMatch(each -> each.year() == year)) {
            throw SpringTexts.refused(
                    "fiscalYear", "no-such-year", year, now.kits().known());
        }
        return now.engines().of(year);
    }

    /** Returns all engines in force now, which later changes of the rules do not alter. */
    public EnginesByYear inForce() {
        return inForce.engines();
    }

    /** Returns the years from outside, with the rules in force now. */
    public YearKits kits() {
        return inForce.kits();
    }

    /** Returns the years whose engines are made when the application starts. */
    public SortedSet<FiscalYear> years() {
        return inForce.years();
    }

    /**
     * Analyses a result by the rules of its year.
     *
     * @throws InputException if its year is not known
     */
    public Analysis analyse(Assessment result) {
        return observed(() -> of(result.fiscalYear().year()).analyse(result));
    }

    /**
     * Analyses a result beside the agency's earlier ones; see {@link ItaEngine#analyse(Assessment, List)}.
     *
     * @throws InputException if its year is not known
     */
    public Analysis analyse(Assessment result, List<Assessment> earlier) {
        return observed(() -> of(result.fiscalYear().year()).analyse(result, earlier));
    }

    private Analysis observed(Supplier<Analysis> work) {
        long begun = System.nanoTime();
        Analysis analysis = work.get();
        observer.analysed(analysis.fiscalYear(), System.nanoTime() - begun);
        return analysis;
    }

    /**
     * Runs the data checks alone; see {@link ItaEngine#check}.
     *
     * @throws InputException if the year of the result is not known
     */
    public List<Note> check(Assessment result) {
        return of(result.fiscalYear().year()).check(result);
    }

    /** Returns when the rules in force were read. */
    public Instant read() {
        return inForce.read();
    }

    /** Returns why the rules that were read last are not in force; empty where they are. */
    public Optional<ItaConfigurationException> lastRefusal() {
        return lastRefusal;
    }

    /**
     * Reads the files now. Good ones are in force for the next analysis, all at once; of bad ones nothing is.
     *
     * @return why what was read is not in force; empty where it is
     */
    public synchronized Optional<ItaConfigurationException> reload() {
        try {
            inForce = source.read();
            lastRefusal = Optional.empty();
            LOG.log(Level.INFO, "Rules were read and are in force: {0}", inForce);
        } catch (ItaConfigurationException e) {
            lastRefusal = Optional.of(e);
            LOG.log(Level.WARNING, "Rules were read and refused; those before stay in force\n{0}", e.getMessage());
        }
        return lastRefusal;
    }

    /** Ends what looks at the files; the rules in force stay in force. */
    @Override
    public void close() {
        watch.ifPresent(RuleWatch::close);
    }
}
