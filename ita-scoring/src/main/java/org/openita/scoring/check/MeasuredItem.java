package org.openita.scoring.check;

import java.util.Optional;
import org.openita.model.framework.Subject;

/**
 * An item, in a part where there are parts, and the steps in which its scores can come.
 *
 * @param subject the item's subject, {@code e1.part2}
 * @param item the item's id
 * @param part the part's id, where there are parts
 * @param answeredBy the id of who answers it: the part, or the instrument where there are none
 * @param step of which every answer's points are a multiple, in hundredths; 0 where that is not known
 * @param answers how many each respondent gives: one, or one a sub-item
 * @param asked whether it is asked of respondents, whose number the scores may tell; else it is checked once
 * @param group a number that it shares with the items that the same people answer
 */
record MeasuredItem(
        Subject subject,
        String item,
        Optional<String> part,
        String answeredBy,
        int step,
        int answers,
        boolean asked,
        int group) {

    /** The scores that so many people can give. */
    Lattice lattice(int respondents) {
        return new Lattice(step, answers).times(respondents);
    }

    /** Whether its scores may tell how many answered. */
    boolean isTelling() {
        return asked && step > 0;
    }
}
