package org.openita.model.finding;

import java.util.List;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * Describes an action of the plan that follows from a result: to improve something, or to keep it up.
 *
 * <p>Rules decide which actions there are; who leads is a role, which the agency's profile names. Immutable and thread-safe.
 *
 * @param id stable across fiscal years, such as {@code service-steps}
 * @param mode whether it improves or keeps up
 * @param topic the topic it is planned under; empty where the year's topics are not known
 * @param instrument the id of the instrument whose score it is meant to move
 * @param items the items it is meant to move; empty where only an indicator's score is known
 * @param title what it is, in a few words
 * @param steps what to do, in order
 * @param followUp how it is followed up
 * @param lead the role that leads, such as {@code clerk}
 * @param involved the roles that take part
 * @param references the items that steps and follow-up lean on, in the order in which they name them
 * @param because why it is planned
 */
public record Action(
        String id,
        Mode mode,
        Optional<String> topic,
        String instrument,
        List<String> items,
        Text title,
        List<Text> steps,
        Text followUp,
        String lead,
        List<String> involved,
        List<String> references,
        List<Because> because) {

    /** Names the purpose of an action. */
    public enum Mode {
        /** Something is below what it should reach. */
        IMPROVE,
        /** Something is where it should be, and is to stay there. */
        MAINTAIN
    }

    public Action {
        items = List.copyOf(items);
        steps = List.copyOf(steps);
        involved = List.copyOf(involved);
        references = List.copyOf(references);
        because = List.copyOf(because);
    }

    /**
     * Returns the figures that measure its success: one a reason, each from what it is now to what the rule asks for.
     */
    public List<Measure> measures() {
        return because.stream()
                .map(reason -> new Measure(reason.subject(), reason.value(), reason.threshold()))
                .toList();
    }

    /** Returns the same action for these items and reasons. */
    public Action because(String instrumentMoved, List<String> itemsMoved, List<Because> reasons) {
        return new Action(
                id,
                mode,
                topic,
                instrumentMoved,
                itemsMoved,
                title,
                steps,
                followUp,
                lead,
                involved,
                references,
                reasons);
    }

    /** The id: {@code "service-steps"}. */
    @Override
    public String toString() {
        return id;
    }
}
