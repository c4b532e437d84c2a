package org.openita.tables.survey;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What its user says of the columns of survey files: which heading is whose, and what stands for columns that are not there.
 *
 * @param headings by the heading, perhaps cut off with {@code …}: the id of an item, the name of a column, or {@link #NOTHING}
 * @param values by the name of a column: what all rows have in it where a file has no such column
 */
record ColumnMap(Map<String, String> headings, Map<Role, String> values) {

    /** A column that is to be passed over. */
    static final String NOTHING = "-";

    static final ColumnMap EMPTY = new ColumnMap(Map.of(), Map.of());

    ColumnMap {
        headings = new LinkedHashMap<>(headings);
        values = new LinkedHashMap<>(values);
    }

    /** What a heading is said to be. */
    Optional<String> meant(String heading) {
        return headings.entrySet().stream()
                .filter(entry -> HeadingForm.isSame(entry.getKey(), heading))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Those of the headings that are none of these. */
    Set<String> unused(Set<String> found) {
        Set<String> unused = new LinkedHashSet<>(headings.keySet());
        unused.removeIf(wanted -> found.stream().anyMatch(heading -> HeadingForm.isSame(wanted, heading)));
        return unused;
    }
}
