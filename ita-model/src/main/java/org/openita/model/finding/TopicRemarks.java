package org.openita.model.finding;

import java.util.List;
import org.openita.model.text.Text;

/**
 * A topic with its remarks, one an instrument.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the topic's id
 * @param name its name
 * @param rows its remarks, in the order of the framework
 */
public record TopicRemarks(String id, Text name, List<Remark> rows) {

    public TopicRemarks {
        rows = List.copyOf(rows);
    }
}
