package org.openita.scoring.report;

import java.util.List;
import java.util.Optional;
import org.openita.model.finding.Remark.Verdict;
import org.openita.model.text.Text;

/**
 * Lists the actions of a plan for one instrument within a topic.
 *
 * <p>Immutable and thread-safe.
 *
 * @param topic the topic's id; empty where the year's topics are not known
 * @param topicName the topic's name; empty with the topic
 * @param instrument the instrument's id
 * @param instrumentName its name
 * @param verdict what is remarked about it; undetermined where figures are missing or the topic is not known
 * @param items the items of the topic in this instrument, each with its id and name
 * @param actions the actions planned here, in the order of the rules
 * @param elsewhere actions planned under other topics that serve items of this one
 */
public record PlanRow(
        Optional<String> topic,
        Optional<Text> topicName,
        String instrument,
        Text instrumentName,
        Verdict verdict,
        List<Text> items,
        List<PlannedAction> actions,
        List<Reference> elsewhere) {

    /**
     * An action that is planned under another topic.
     *
     * @param topic that topic's id
     * @param action the action's id
     * @param title the action's title
     */
    public record Reference(String topic, String action, Text title) {}

    public PlanRow {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
        elsewhere = List.copyOf(elsewhere);
    }
}
