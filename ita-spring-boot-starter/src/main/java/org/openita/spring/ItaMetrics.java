package org.openita.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.openita.model.framework.FiscalYear;
import org.openita.model.problem.Problem;

/**
 * Counts and times analyses by year ({@code openita.analyses}), and counts problems by code ({@code openita.problems}). No score and no
 * name of an agency is measured. Thread-safe.
 */
final class ItaMetrics implements Observer, MeterBinder {

    private final List<MeterRegistry> registries = new CopyOnWriteArrayList<>();

    @Override
    public void bindTo(MeterRegistry registry) {
        registries.add(registry);
    }

    @Override
    public void analysed(FiscalYear year, long nanos) {
        registries.forEach(registry ->
                registry.timer("openita.analyses", "year", year.toString()).record(nanos, TimeUnit.NANOSECONDS));
    }

    @Override
    public void refused(List<Problem> problems) {
        registries.forEach(registry -> problems.forEach(problem ->
                registry.counter("openita.problems", "code", problem.code()).increment()));
    }
}
