package org.openita.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.openita.model.assessment.Assessment;

/**
 * The engines of many fiscal years, each with the rules that are built in, for an agency's results through the years.
 *
 * <p>An engine is built when its year is first asked for, and kept. Thread-safe.
 */
public final class EnginesByYear {

    private final Map<Integer, ItaEngine> engines = new ConcurrentHashMap<>();

    /**
     * The engine of a Buddhist fiscal year.
     *
     * @throws IllegalArgumentException if the year has no framework or no rules
     */
    public ItaEngine of(int year) {
        return engines.computeIfAbsent(year, ItaEngine::forFiscalYear);
    }

    /**
     * What each of an agency's results means by the rules of its year, beside those of the years before it.
     *
     * @param results of one agency, one a fiscal year, in any order
     * @return the analyses, the earliest first
     * @throws IllegalArgumentException if a year has no rules, two results are of one year, or they are of two agencies as their
     *     ids say
     */
    public List<Analysis> analyse(List<Assessment> results) {
        List<Assessment> sorted = results.stream()
                .sorted(Comparator.comparing(Assessment::fiscalYear))
                .toList();
        return sorted.stream()
                .map(each -> of(each.fiscalYear().year()).analyse(each, sorted.subList(0, sorted.indexOf(each))))
                .toList();
    }
}
