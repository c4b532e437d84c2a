package org.openita.model.framework;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.openita.model.text.Text;

/**
 * Describes one piece of information that agencies disclose and assessors check, whatever its number in a year.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code satisfaction}
 * @param name its name
 * @param numbers its items by fiscal year, in ascending order; none in a year in which it is known not to be asked for
 */
public record Disclosure(String id, Text name, Map<FiscalYear, Numbers> numbers) {

    /**
     * The items that a disclosure has in a year: one, several where a later year joined them, or none where it is not asked for.
     *
     * @param ids such as {@code o17}
     * @param provenance where that is known from
     */
    public record Numbers(List<String> ids, Provenance provenance) {

        public Numbers {
            ids = List.copyOf(ids);
        }
    }

    public Disclosure {
        numbers = ImmutableSortedMap.copyOf(numbers);
    }

    /** The same with the numbers that another has, which go before its own. */
    Disclosure with(Disclosure more) {
        return new Disclosure(
                id,
                more.name,
                ImmutableMap.<FiscalYear, Numbers>builder()
                        .putAll(numbers)
                        .putAll(more.numbers)
                        .buildKeepingLast());
    }

    /** Whether it is said of a year that it is not asked for; where nothing is said, that is not known. */
    public boolean isNotAskedIn(FiscalYear year) {
        Numbers known = numbers.get(year);
        return known != null && known.ids().isEmpty();
    }

    /** Its items in a year; empty where it is not asked for, or that is not known. */
    public List<String> in(FiscalYear year) {
        Numbers known = numbers.get(year);
        return known == null ? List.of() : known.ids();
    }
}
