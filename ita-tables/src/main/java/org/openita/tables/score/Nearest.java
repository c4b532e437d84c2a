package org.openita.tables.score;

import java.util.Collection;
import java.util.Optional;
import org.openita.model.problem.DidYouMean;

/** The known words that unknown ones may have been meant for. */
final class Nearest {

    private static final int SHORTEST = 4;

    private Nearest() {}

    /** The known one that is only a few letters off, of a text that is long enough to tell. */
    static Optional<String> of(String text, Collection<String> known) {
        return text.length() < SHORTEST ? Optional.empty() : DidYouMean.guess(text, known);
    }
}
