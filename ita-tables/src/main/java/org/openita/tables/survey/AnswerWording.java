package org.openita.tables.survey;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Which of the sets that are known for an item its answers in words are of.
 *
 * <p>Where more than one has all the words and they disagree about one, the rest of the file tells: what stood under its other
 * questions. Where that does not either, the first counts, and a note says so.
 *
 * @param fitting the sets that have all the words that came
 * @param isOpen whether the fitting ones disagree about an answer that came
 */
record AnswerWording(List<Integer> fitting, boolean isOpen) {

    static AnswerWording of(ItemCount count) {
        List<Integer> fitting = IntStream.range(0, count.scale().sets().size())
                .filter(set -> count.wordCodes().allMatch(code -> count.scale().option(code, set) >= 0))
                .boxed()
                .toList();
        boolean isOpen = count.wordCodes()
                .anyMatch(code -> fitting.stream()
                                .map(set -> count.scale().option(code, set))
                                .distinct()
                                .count()
                        > 1);
        return new AnswerWording(fitting, isOpen);
    }

    /** Whether no one set has all the words. */
    boolean isMixed() {
        return fitting.isEmpty();
    }

    /** The set that counts, if there is a fitting one of the kind that the rest of the file is worded in. */
    OptionalInt chosen(AnswerScale scale, FileWording file) {
        if (!isOpen) {
            return fitting.stream().mapToInt(Integer::intValue).findFirst();
        }
        return file.isMixed()
                ? OptionalInt.empty()
                : fitting.stream()
                        .mapToInt(Integer::intValue)
                        .filter(set -> file.fits(scale.sets().get(set)))
                        .findFirst();
    }
}
