package org.openita.tables.survey;

import java.util.Collection;

/** Whether the two options in the middle of a scale were never chosen: then the form may not have had them. */
final class MiddleOptions {

    /** As many answers in words must there be to wonder. */
    private static final int MANY = 20;

    private MiddleOptions() {}

    static boolean areLacking(Collection<ItemCount> counts) {
        long answers = 0;
        long low = 0;
        for (ItemCount count : counts) {
            AnswerWording wording = AnswerWording.of(count);
            if (count.scale().options() > 2 && count.words() > 0 && !wording.isMixed()) {
                int set = wording.fitting().get(0);
                int middle = count.scale().options() / 2;
                if (count.inWords(middle, set) + count.inWords(middle - 1, set) > 0) {
                    return false;
                }
                answers += count.words();
                low += count.inWords(middle - 2, set);
            }
        }
        return answers >= MANY && low > 0;
    }
}
