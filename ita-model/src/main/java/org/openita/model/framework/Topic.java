package org.openita.model.framework;

import java.util.List;
import org.openita.model.text.Text;

/**
 * One of the topics under which an agency must analyse its result.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id such as {@code 1}
 * @param name its name
 * @param rows what it looks at, one row an instrument
 * @param provenance where that is known from
 */
public record Topic(String id, Text name, List<Row> rows, Provenance provenance) {

    /**
     * The items of one instrument that a topic looks at.
     *
     * @param instrument the instrument's id
     * @param items the items' ids, in order
     */
    public record Row(String instrument, List<String> items) {

        public Row {
            items = List.copyOf(items);
        }
    }

    public Topic {
        rows = List.copyOf(rows);
    }
}
