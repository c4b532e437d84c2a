package org.openita.rules;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.language.RuleProblems;

/**
 * The fiscal years that a pack is for: a list, or all since one.
 *
 * <p>Immutable and thread-safe.
 *
 * @param named those of the list; empty where it is for all years since one
 * @param since the first, where it is for all years since
 */
public record PackYears(Set<FiscalYear> named, Optional<FiscalYear> since) {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(RuleProblems.class);

    public PackYears {
        named = ImmutableSet.copyOf(named);
    }

    /** Certain years and no others. */
    static PackYears of(Set<FiscalYear> years) {
        return new PackYears(years, Optional.empty());
    }

    /** A year and every one after it. */
    static PackYears since(FiscalYear first) {
        return new PackYears(Set.of(), Optional.of(first));
    }

    /** Those that are known: the list, or those with a built-in framework since the first, which takes long to find out. */
    public Set<FiscalYear> listed() {
        return since.map(PackYears::knownSince).orElse(named);
    }

    private static Set<FiscalYear> knownSince(FiscalYear first) {
        return Frameworks.years().stream()
                .filter(year -> year.compareTo(first) >= 0)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Whether it is for a year. */
    boolean has(FiscalYear year) {
        return since.filter(first -> first.compareTo(year) <= 0).isPresent()
                || named.stream().anyMatch(one -> one.year() == year.year());
    }

    /** The years in words. */
    Text shown() {
        return since.map(first -> TEXTS.sentence("years-since", first))
                .orElseGet(
                        () -> Text.same(named.stream().map(FiscalYear::toString).collect(Collectors.joining(", "))));
    }
}
