package org.openita.scoring.report;

import java.util.List;
import org.openita.model.text.Text;

/**
 * A topic of the analysis, one row an instrument.
 *
 * <p>Immutable and thread-safe.
 *
 * @param id the topic's id
 * @param name its name
 * @param rows its rows, in the order of the framework
 * @param paragraph what is good, what is wanting, and what is therefore done by whom; empty where nothing is known
 */
public record TopicSection(String id, Text name, List<TopicRow> rows, Narrative paragraph) {

    public TopicSection {
        rows = List.copyOf(rows);
    }
}
