package org.openita.scoring.report;

import java.util.List;
import org.openita.model.finding.Because;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.framework.Part;
import org.openita.model.text.Text;

/**
 * One instrument within a topic: its table, its remark and its narrative.
 *
 * <p>Immutable and thread-safe.
 *
 * @param instrument the instrument's id
 * @param instrumentName its name
 * @param parts the parts whose scores stand side by side; empty where the instrument has none
 * @param items the items, in order
 * @param verdict maintain, improve, or undetermined where figures are missing
 * @param remark the verdict in words
 * @param narrative what the scores say, what to keep and what to change
 * @param because why the verdict is so
 */
public record TopicRow(
        String instrument,
        Text instrumentName,
        List<Part> parts,
        List<ItemScores> items,
        Verdict verdict,
        Text remark,
        Narrative narrative,
        List<Because> because) {

    public TopicRow {
        parts = List.copyOf(parts);
        items = List.copyOf(items);
        because = List.copyOf(because);
    }
}
