package org.openita.tables.survey;

import java.util.Collection;
import java.util.List;
import org.openita.model.framework.AnswerWords;

/**
 * In which kind of words the answers of a file are, as far as some question tells: in general words that may stand under many
 * questions, or in those of each question.
 *
 * @param isGeneral whether a question has words of a general set alone
 * @param isOwn whether a question has words of its own set alone, where there is a general one too
 */
record FileWording(boolean isGeneral, boolean isOwn) {

    static FileWording of(Collection<ItemCount> counts) {
        List<AnswerWords> told = counts.stream()
                .filter(count -> count.words() > 0 && count.scale().sets().size() > 1)
                .filter(count -> AnswerWording.of(count).fitting().size() == 1)
                .map(count -> count.scale()
                        .sets()
                        .get(AnswerWording.of(count).fitting().get(0)))
                .toList();
        return new FileWording(
                told.stream().anyMatch(AnswerWords::isGeneral), told.stream().anyMatch(set -> !set.isGeneral()));
    }

    /** Whether there are both. */
    boolean isMixed() {
        return isGeneral && isOwn;
    }

    /** Whether no question tells. */
    boolean isOpen() {
        return !isGeneral && !isOwn;
    }

    /** Whether a set is of the kind that the file is worded in; any, if nothing tells. */
    boolean fits(AnswerWords set) {
        return isOpen() || set.isGeneral() == isGeneral;
    }
}
